// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Request.h"

namespace hubwart::apache {

QByteArray Request::header(QByteArrayView name) const {
    for (const Header &header : headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    return {};
}

void Request::setHeader(const QByteArray &name, const QByteArray &value) {
    removeHeader(name);
    headers.append({name, value});
}

void Request::removeHeader(QByteArrayView name) {
    headers.removeIf([&](const Header &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray encodedPath(const QByteArray &path) {
    return path.toPercentEncoding("/:@!$&'()*+,;=~-._%").replace("%25", "%");
}

QByteArray canonicalPath(const QByteArray &path, bool decodeSlash, bool mergeSlashes) {
    QList<QByteArray> kept;
    QByteArray given = path;
    if (!decodeSlash)
        given.replace("%2F", "%252F").replace("%2f", "%252f");
    const QList<QByteArray> parts = QByteArray::fromPercentEncoding(given).sliced(path.startsWith('/') ? 1 : 0).split('/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        if (parts[i] == ".." && !kept.isEmpty())
            kept.removeLast();
        if (parts[i] == "." || parts[i] == ".." || (parts[i].isEmpty() && (mergeSlashes || last))) {
            if (last)
                kept.append(QByteArray());
            continue;
        }
        kept.append(parts[i]);
    }
    return '/' + kept.join('/');
}

Request handshake(const QUrl &url, Browser browser) {
    Request request;
    request.tls = url.scheme() == u"wss" || url.scheme() == u"https";
    request.port = static_cast<quint16>(url.port(request.tls ? 443 : 80));
    request.sentPath = url.path(QUrl::FullyEncoded).toLatin1();
    request.path = canonicalPath(request.sentPath);
    request.hasQuery = url.hasQuery();
    request.query = url.query(QUrl::FullyEncoded).toLatin1();
    request.host = url.host(QUrl::FullyEncoded).toLatin1();
    if (url.port() > 0 && url.port() != (request.tls ? 443 : 80))
        request.host += ':' + QByteArray::number(url.port());
    request.headers = {{"Host", request.host},
                       {"Upgrade", "websocket"},
                       {"Connection", browser == Browser::Firefox ? "keep-alive, Upgrade" : "Upgrade"},
                       {"Origin", (request.tls ? "https://" : "http://") + request.host},
                       {"User-Agent", "Mozilla/5.0 (X11; Linux x86_64)"},
                       {"Sec-WebSocket-Version", "13"},
                       {"Sec-WebSocket-Key", "aHVid2FydCBhc2tzIGl0Lg=="},
                       {"Sec-WebSocket-Protocol", "binary"}};
    return request;
}

} // namespace hubwart::apache
