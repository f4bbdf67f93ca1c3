// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/Hop.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace hubwart {
Q_NAMESPACE

/// What one look at the path showed, when it did not simply work. The sentence hangs on it (story/Words).
enum class Symptom {
    None,
    // name and TCP; about = {host, port}
    HostUnknown,
    PortClosed,
    NoRoute,
    TimedOut,
    ProxyInTheWay, ///< about = {host, port, proxy}: not reached, and this computer is set to go through a proxy
    // TLS; about = {host, reason}
    TlsUntrusted,
    TlsExpired,   ///< about = {host, end of validity as ISO date}
    TlsWrongName, ///< about = {host, the names in the certificate}
    TlsFailed,
    PlainHttpOnTlsPort,
    // page and handshake; about = {status code, reason phrase, Server header, Location}
    HttpOk,                  ///< 200: a page where a socket was asked for
    HttpRedirect,            ///< 3xx
    HttpBadRequest,          ///< 400
    HttpUnauthorized,        ///< 401
    HttpForbidden,           ///< 403
    HttpNotFound,            ///< 404
    HttpProxyAuthentication, ///< 407
    HttpUpgradeRequired,     ///< 426
    HttpServerError,         ///< 500
    HttpBadGateway,          ///< 502
    HttpUnavailable,         ///< 503
    HttpGatewayTimeout,      ///< 504
    HttpOther,
    NotHttp,
    HeadersTooLong,
    AcceptMismatch,      ///< 101, but Sec-WebSocket-Accept is missing or wrong: something in between answered
    SubprotocolMismatch, ///< about = {asked, got}
    // the open socket; about = {close code, reason}
    ClosedByPeer,
    ClosedWithoutCode, ///< an empty close frame: 1005
    ConnectionLost,    ///< no close frame: 1006
    ConnectionStalled, ///< in the middle of a message
    TooMuchData,
    ProtocolError,
    // the desktop; about = {what it said}
    NoGreeting,
    NotVnc,
    VncTooManyFailures,
    VncPasswordNeeded,
    VncWrongPassword,
    VncUnsupportedSecurity,
    VncRefused,
    PictureTooLarge,
    PictureFlat,    ///< one single colour, but for a pointer
    PictureForeign, ///< about = {number of the message}: the server goes beyond RFC 6143
    PictureLost,
};
Q_ENUM_NS(Symptom)

/// One thing that was tried on the way to the desktop, in order.
struct PathStep {
    enum class Id { Name, Tcp, Tls, Page, Handshake, Live, Greeting, SignIn, Picture };

    Id id = Id::Name;
    Hop hop = Hop::Laptop;
    Answer answer = Answer::NotAsked;
    Symptom symptom = Symptom::None;
    /// What the sentence names, in the order that the symptom says.
    QStringList about;
    /// Since the beginning of the walk; absent: not known.
    std::optional<std::chrono::microseconds> began = {};
    /// Absent where nothing was measured; never 0 for "unknown".
    std::optional<std::chrono::microseconds> took;
    /// What was seen, as it came: addresses, the status line, names in the certificate, the server's words.
    QString evidence;

    friend bool operator==(const PathStep &, const PathStep &) = default;
};

struct HttpHeader {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// Status line and headers as they came.
struct HttpAnswer {
    int status = 0;
    QByteArray reason;
    QList<HttpHeader> headers;

    /// The first header of that name (any case), or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

/// Facts of a framebuffer that arrived (the pixels go another way).
struct PictureFacts {
    int width = 0;
    int height = 0;
    int colours = 0; ///< distinct ones, counted up to 256
    QString desktopName;
    friend bool operator==(const PictureFacts &, const PictureFacts &) = default;
};

/// What is known about the way from this computer to the desktop.
struct PathFacts {
    QUrl url;
    QDateTime when; ///< UTC, of the beginning; invalid: not known
    std::vector<PathStep> steps;
    std::optional<HttpAnswer> page;
    QList<QUrl> namedByPage; ///< the live connections that its text names
    std::optional<HttpAnswer> handshake;
    std::optional<int> closeCode; ///< RFC 6455 section 7.4, with 1005 (no code) and 1006 (no close frame)
    std::vector<std::chrono::microseconds> roundTrips;
    std::optional<PictureFacts> picture;

    /// The step of that id, or nullptr if it was never begun.
    [[nodiscard]] const PathStep *step(PathStep::Id id) const;
    /// The first step that is broken or could not be found out, or nullptr.
    [[nodiscard]] const PathStep *firstBad() const;
    /// Of the answer to the handshake; 0: there was none.
    [[nodiscard]] int status() const { return handshake ? handshake->status : 0; }
    friend bool operator==(const PathFacts &, const PathFacts &) = default;
};

} // namespace hubwart
