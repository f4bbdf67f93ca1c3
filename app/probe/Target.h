// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "facts/Trouble.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

namespace hubwart::probe {

/// What is probed and over which address: plain data, with the few questions that every probe asks of it.
/// It carries no secret: a user and password inside the URL are dropped by withUrl(), never sent and never shown.
/// Values only, any thread.
struct Target {
    QUrl url; ///< ws, wss, http or https; path and query are kept
    /// Dial this host name or address instead; the URL's name stays in Host, SNI and the certificate check. Empty: the URL's
    /// host.
    QString connectHost;
    quint16 connectPort = 0;           ///< 0: the URL's port
    QList<QSslCertificate> extraCas;   ///< trusted beside those of the system
    QByteArray origin;                 ///< empty: the URL's own origin (RFC 6454), as noVNC loaded from there sends it
    QByteArray subprotocol = "binary"; ///< empty: none is asked for
    QByteArray askedHost;              ///< the header Host; empty: the URL's
    bool sendsOrigin = true;
    enum class Browser { Chrome, Firefox, Safari };
    Browser browser = Browser::Chrome; ///< whose handshake is sent
    QList<HttpHeader> moreHeaders;     ///< as a proxy in between adds them
    /// False for a backend: Apache does not check its certificate either, unless it is told to.
    bool checksCertificate = true;

    /// Refuses (Usage) what is not an absolute ws, wss, http or https URL with a host.
    [[nodiscard]] static Result<Target> withUrl(const QUrl &url);

    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] QString host() const { return url.host(QUrl::FullyEncoded); }
    [[nodiscard]] quint16 port() const; ///< the URL's, or its scheme's
    [[nodiscard]] QString dialledHost() const { return connectHost.isEmpty() ? host() : connectHost; }
    [[nodiscard]] quint16 dialledPort() const { return connectPort == 0 ? port() : connectPort; }
    [[nodiscard]] QByteArray hostHeader() const; ///< RFC 9110 section 7.2: the port only where it is not the scheme's
    [[nodiscard]] QByteArray originHeader() const;
    [[nodiscard]] QByteArray requestTarget() const; ///< path and query as they stand in a request line; never empty
    [[nodiscard]] QUrl webSocketUrl() const;        ///< the same with ws or wss
    [[nodiscard]] QStringList aboutDialled() const; ///< {host, port} as TimedOut, PortClosed, ... want them
};

/// The certificates of a PEM or DER file. FileNotRead when it cannot be read or holds none.
Result<QList<QSslCertificate>> loadCas(const QString &file);

} // namespace hubwart::probe
