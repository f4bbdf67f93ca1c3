// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Versions.h"

#include "ssh/Version.h"

#include <QProcess>
#include <QSslSocket>

namespace hubwart::story {

QStringList libraryVersions(const QString &pictureProgram) {
    QStringList versions{QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), ssh::libraryVersion(),
                         QSslSocket::sslLibraryVersionString()};
    QProcess picture;
    picture.start(pictureProgram, {QStringLiteral("--version")});
    if (picture.waitForFinished(2000))
        versions.append(QString::fromUtf8(picture.readAllStandardOutput()).trimmed());
    return versions;
}

} // namespace hubwart::story
