// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace hubwart::apache {

enum class Browser { Chrome, Firefox, Safari };

/// What Apache gets to see of a request. Each thread has its own.
class Request {
public:
    struct Header {
        QByteArray name;
        QByteArray value;
    };

    QByteArray sentPath; ///< as sent
    QByteArray path;     ///< decoded, runs of / as one, without dot segments: httpd's r->uri
    QByteArray query;    ///< as sent; without ?
    bool hasQuery = false;
    QByteArray host; ///< the value of the Host header
    quint16 port = 0;
    bool tls = false;
    bool signedIn = false; ///< brings a name and a password that Apache accepts
    QList<Header> headers;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// All values that a header has in handshakes, where browsers differ in it; nullptr: they do not.
    [[nodiscard]] const QByteArrayList *inAllBrowsers(QByteArrayView name) const;
    /// What a variable of mod_rewrite and of expressions, such as HTTP_HOST, says of it; nothing where it does not tell.
    [[nodiscard]] std::optional<QByteArray> variable(QByteArrayView name) const;
    void setHeader(const QByteArray &name, const QByteArray &value);
    void removeHeader(QByteArrayView name);

    /// The same handshake from another browser.
    [[nodiscard]] Request asSentBy(Browser browser) const;
    /// Has anybody asked for a header in which browsers differ? If not, all of them get the same answer.
    [[nodiscard]] bool tellsBrowsers() const { return m_tellsBrowsers; }

private:
    [[nodiscard]] QByteArray valueOf(QByteArrayView header) const;

    mutable bool m_tellsBrowsers = false;
};

/// The WebSocket handshake that a browser sends to this address: they differ in Connection, which Firefox fills with
/// "keep-alive, Upgrade".
[[nodiscard]] Request handshake(const QUrl &url, Browser browser);

/// A path as httpd compares it: %XX decoded (%2F only if \a decodeSlash), runs of / made one if \a mergeSlashes, dot segments
/// gone.
[[nodiscard]] QByteArray canonicalPath(const QByteArray &path, bool decodeSlash = true, bool mergeSlashes = true);
/// As it is sent to a backend (mod_proxy's ap_proxy_canonenc).
[[nodiscard]] QByteArray encodedPath(const QByteArray &path);

} // namespace hubwart::apache
