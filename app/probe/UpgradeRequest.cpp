// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/UpgradeRequest.h"

#include <QCryptographicHash>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QRandomGenerator>

#include <array>

namespace hubwart::probe {

namespace {

QByteArray userAgent() {
    return QByteArrayLiteral(
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36");
}

/// A line each; a value that would begin a line of its own is left out.
QByteArray linesOf(const QList<HttpHeader> &headers) {
    QByteArray lines;
    for (const HttpHeader &header : headers)
        if (!header.value.contains('\n') && !header.value.contains('\r'))
            lines += header.name + ": " + header.value + "\r\n";
    return lines;
}

/// The same as Firefox 133 or Safari 18 say it; what differs is what a hub may stumble over.
QByteArray requestOfOthers(const Target &target, const QByteArray &key) {
    const bool isFirefox = target.browser == Target::Browser::Firefox;
    QList<HttpHeader> headers{{"Host", target.hostHeader()}};
    if (isFirefox)
        headers += QList<HttpHeader>{{"User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"},
                                     {"Accept", "*/*"}};
    else
        headers += QList<HttpHeader>{{"User-Agent",
                                      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                                      "Version/18.1 Safari/605.1.15"}};
    headers += QList<HttpHeader>{{"Accept-Language", isFirefox ? "en-US,en;q=0.5" : "en-US,en;q=0.9"},
                                 {"Accept-Encoding", isFirefox ? "gzip, deflate, br, zstd" : "gzip, deflate"},
                                 {"Sec-WebSocket-Version", "13"}};
    if (target.sendsOrigin)
        headers.append({"Origin", target.originHeader()});
    if (!target.subprotocol.isEmpty())
        headers.append({"Sec-WebSocket-Protocol", target.subprotocol});
    headers += QList<HttpHeader>{{"Sec-WebSocket-Key", key},
                                 {"Connection", isFirefox ? "keep-alive, Upgrade" : "Upgrade"},
                                 {"Pragma", "no-cache"},
                                 {"Cache-Control", "no-cache"},
                                 {"Upgrade", "websocket"}};
    return "GET " + target.requestTarget() + " HTTP/1.1\r\n" + linesOf(headers + target.moreHeaders) + "\r\n";
}

} // namespace

QByteArray newKey() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

QByteArray acceptFor(const QByteArray &key) {
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

QByteArray upgradeRequest(const Target &target, const QByteArray &key) {
    if (target.browser != Target::Browser::Chrome)
        return requestOfOthers(target, key);
    QByteArray request = "GET " + target.requestTarget()
                         + " HTTP/1.1\r\n"
                           "Host: "
                         + target.hostHeader()
                         + "\r\n"
                           "Connection: Upgrade\r\n"
                           "Pragma: no-cache\r\n"
                           "Cache-Control: no-cache\r\n"
                           "User-Agent: "
                         + userAgent()
                         + "\r\n"
                           "Upgrade: websocket\r\n"
                         + (target.sendsOrigin ? "Origin: " + target.originHeader() + "\r\n" : QByteArray())
                         + "Sec-WebSocket-Version: 13\r\n"
                           "Accept-Encoding: gzip, deflate, br, zstd\r\n"
                           "Accept-Language: en-US,en;q=0.9\r\n"
                           "Sec-WebSocket-Key: "
                         + key + "\r\n";
    if (!target.subprotocol.isEmpty())
        request += "Sec-WebSocket-Protocol: " + target.subprotocol + "\r\n";
    return request + linesOf(target.moreHeaders) + "\r\n";
}

QByteArray cookiesFor(const Target &target, const HttpAnswer &page) {
    // The jar knows a connection as encrypted by https alone.
    QUrl url = target.url;
    url.setScheme(target.isEncrypted() ? QStringLiteral("https") : QStringLiteral("http"));
    QNetworkCookieJar jar;
    for (const HttpHeader &header : page.headers)
        if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            jar.setCookiesFromUrl(QNetworkCookie::parseCookies(header.value), url.resolved(QUrl(QStringLiteral("/"))));
    QByteArray cookies;
    for (const QNetworkCookie &cookie : jar.cookiesForUrl(url))
        cookies += (cookies.isEmpty() ? "" : "; ") + cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    return cookies;
}

QByteArray pageRequest(const Target &target, const QByteArray &path) {
    return "GET " + path
           + " HTTP/1.1\r\n"
             "Host: "
           + target.hostHeader()
           + "\r\n"
             "Connection: close\r\n"
             "Upgrade-Insecure-Requests: 1\r\n"
             "User-Agent: "
           + userAgent()
           + "\r\n"
             "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
             "Accept-Language: en-US,en;q=0.9\r\n\r\n";
}

} // namespace hubwart::probe
