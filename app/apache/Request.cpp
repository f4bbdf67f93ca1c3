// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Request.h"

#include "apache/Letters.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

const QByteArrayView connection = "Connection";

bool isNamed(const Request::Header &header, QByteArrayView name) {
    return isSameWord(header.name, name);
}

QByteArray connectionOf(Browser browser) {
    return browser == Browser::Firefox ? "keep-alive, Upgrade" : "Upgrade";
}

} // namespace

QByteArray Request::header(QByteArrayView name) const {
    m_tellsBrowsers = m_tellsBrowsers || isSameWord(name, connection);
    return valueOf(name);
}

QByteArray Request::valueOf(QByteArrayView name) const {
    for (const Header &header : headers)
        if (isNamed(header, name))
            return header.value;
    return {};
}

const QByteArrayList *Request::inAllBrowsers(QByteArrayView name) const {
    static const QByteArrayList values = {connectionOf(Browser::Chrome), connectionOf(Browser::Firefox)};
    // One that a line has set is no browser's any more.
    return isSameWord(name, connection) && values.contains(valueOf(name)) ? &values : nullptr;
}

std::optional<QByteArray> Request::variable(QByteArrayView name) const {
    if (name == "REQUEST_URI")
        return path;
    if (name == "QUERY_STRING")
        return query;
    if (name == "HTTP_HOST")
        return header("Host");
    if (name == "HTTP_USER_AGENT")
        return header("User-Agent");
    if (name == "SERVER_NAME") {
        const qsizetype colon = host.lastIndexOf(':');
        return colon < 0 ? host : host.first(colon);
    }
    if (name == "SERVER_PORT")
        return QByteArray::number(port);
    if (name == "HTTPS")
        return tls ? "on" : "off";
    if (name == "REQUEST_SCHEME")
        return tls ? "https" : "http";
    if (name == "REQUEST_METHOD")
        return "GET";
    if (name == "SERVER_PROTOCOL")
        return "HTTP/1.1";
    if (name == "THE_REQUEST")
        return "GET " + path + (hasQuery ? '?' + query : QByteArray()) + " HTTP/1.1";
    return std::nullopt;
}

void Request::setHeader(const QByteArray &name, const QByteArray &value) {
    removeHeader(name);
    headers.append({name, value});
}

void Request::removeHeader(QByteArrayView name) {
    headers.removeIf([&](const Header &header) { return isNamed(header, name); });
}

Request Request::asSentBy(Browser browser) const {
    Request other = *this;
    other.setHeader(connection.toByteArray(), connectionOf(browser));
    return other;
}

QByteArray encodedPath(const QByteArray &path) {
    const auto isSentAsItIs = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || QByteArrayView("/:.-_").contains(c);
    };
    if (std::ranges::all_of(path, isSentAsItIs))
        return path;
    QByteArray encoded = path.toPercentEncoding("/:@!$&'()*+,;=~-._%");
    return path.contains('%') ? encoded.replace("%25", "%") : encoded;
}

QByteArray canonicalPath(const QByteArray &path, bool decodeSlash, bool mergeSlashes) {
    // Most are so already.
    if (path.startsWith('/') && !path.contains('%') && !path.contains("//") && !path.contains("/."))
        return path;
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
                       {connection.toByteArray(), connectionOf(browser)},
                       {"Origin", (request.tls ? "https://" : "http://") + request.host},
                       {"User-Agent", "Mozilla/5.0 (X11; Linux x86_64)"},
                       {"Sec-WebSocket-Version", "13"},
                       {"Sec-WebSocket-Key", "aHVid2FydCBhc2tzIGl0Lg=="},
                       {"Sec-WebSocket-Protocol", "binary"}};
    return request;
}

} // namespace hubwart::apache
