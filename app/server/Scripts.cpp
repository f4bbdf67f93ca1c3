// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Scripts.h"

#include <QFile>

namespace hubwart::server {

QByteArray scriptText(const char *name) {
    QFile file(QStringLiteral(":/server/") + QLatin1String(name));
    // Built into the program: it cannot be missing.
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace hubwart::server
