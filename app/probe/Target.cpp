// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Target.h"

#include <QFile>

namespace hubwart::probe {

namespace {

constexpr qint64 largestCaFile = 4LL * 1024 * 1024;

bool isKnownScheme(const QString &scheme) {
    return scheme == u"ws" || scheme == u"wss" || scheme == u"http" || scheme == u"https";
}

} // namespace

Result<Target> Target::withUrl(const QUrl &url) {
    if (!url.isValid() || url.host().isEmpty() || !isKnownScheme(url.scheme()))
        return trouble(Trouble::Kind::Usage, Hop::Laptop, {url.toDisplayString(QUrl::RemoveUserInfo)}, url.errorString());
    Target target;
    target.url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return target;
}

bool Target::isEncrypted() const {
    return url.scheme() == u"wss" || url.scheme() == u"https";
}

quint16 Target::port() const {
    return static_cast<quint16>(url.port(isEncrypted() ? 443 : 80));
}

QByteArray Target::hostHeader() const {
    if (!askedHost.isEmpty())
        return askedHost;
    // QUrl::host() drops the brackets of an IPv6 address, authority() keeps them.
    const QUrl bare = url.adjusted(QUrl::RemoveUserInfo);
    const bool usual = port() == (isEncrypted() ? 443 : 80);
    return (usual ? bare.adjusted(QUrl::RemovePort) : bare).authority(QUrl::FullyEncoded).toLatin1();
}

QByteArray Target::originHeader() const {
    if (!origin.isEmpty())
        return origin;
    return (isEncrypted() ? QByteArrayLiteral("https://") : QByteArrayLiteral("http://")) + hostHeader();
}

QByteArray Target::requestTarget() const {
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = QByteArrayLiteral("/");
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return path;
}

QUrl Target::webSocketUrl() const {
    QUrl changed = url;
    changed.setScheme(isEncrypted() ? QStringLiteral("wss") : QStringLiteral("ws"));
    if (changed.path().isEmpty())
        changed.setPath(QStringLiteral("/"));
    return changed;
}

QStringList Target::aboutDialled() const {
    return {dialledHost(), QString::number(dialledPort())};
}

Result<QList<QSslCertificate>> loadCas(const QString &file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {file}, source.errorString());
    const QByteArray bytes = source.read(largestCaFile);
    QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(bytes, QSsl::Der);
    if (found.isEmpty())
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {file}, QStringLiteral("no certificate in it"));
    return found;
}

} // namespace hubwart::probe
