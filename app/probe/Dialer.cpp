// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Dialer.h"

#include "net/Lookup.h"
#include "net/TcpConnect.h"
#include "probe/ProxySetting.h"
#include "probe/Stream.h"
#include "probe/Tls.h"

#include <QNetworkProxy>

namespace hubwart::probe {

namespace {

/// Not reached, for \a symptom; where this computer is set to go through a proxy, that is the likelier reason.
std::unexpected<Stopped> notReached(const Target &target, Hop hop, Symptom symptom, const QString &words, StepLog &log) {
    const QString proxy = proxySetFor(target, QProcessEnvironment::systemEnvironment());
    if (proxy.isEmpty() || symptom == Symptom::PortClosed) // somebody answered, even if only to say no
        return log.broken(hop, symptom, target.aboutDialled(), words);
    return log.broken(Hop::Laptop, Symptom::ProxyInTheWay, target.aboutDialled() + QStringList(proxy), words);
}

Walked<QList<QHostAddress>> name(const Target &target, StepLog &log, const Wait &wait) {
    log.begin(PathStep::Id::Name, Hop::Laptop);
    const net::Addresses found = net::lookUp(target.dialledHost(), wait);
    if (!found.cameInTime && wait.stop.stop_requested())
        return log.endedBy(over(wait).error(), Hop::Laptop, target.aboutDialled());
    if (!found.cameInTime)
        return notReached(target, Hop::Laptop, Symptom::TimedOut, {}, log);
    if (found.list.isEmpty())
        return notReached(target, Hop::Laptop, Symptom::HostUnknown, found.words, log);
    QStringList words;
    for (const QHostAddress &each : found.list)
        words += each.toString();
    log.works(words.join(QStringLiteral(", ")));
    return found.list;
}

Symptom symptomOf(net::NotConnected::Why why) {
    switch (why) {
    case net::NotConnected::Why::Refused:
        return Symptom::PortClosed;
    case net::NotConnected::Why::NoRoute:
        return Symptom::NoRoute;
    default:
        return Symptom::TimedOut;
    }
}

Walked<net::Connected> tcp(const Target &target, const QList<QHostAddress> &addresses, StepLog &log, const Wait &wait) {
    log.begin(PathStep::Id::Tcp, Hop::Apache);
    auto connected = net::connectFirst(addresses, target.dialledPort(), wait);
    if (!connected) {
        if (connected.error().why == net::NotConnected::Why::Cancelled)
            return log.unknown(connected.error().words);
        const Hop hop = connected.error().why == net::NotConnected::Why::NoRoute ? Hop::Laptop : Hop::Apache;
        return notReached(target, hop, symptomOf(connected.error().why), connected.error().words, log);
    }
    log.works(connected->words);
    return *std::move(connected);
}

bool speaksPlainHttp(const QHostAddress &address, quint16 port, const Wait &wait) {
    const auto connected = net::connectFirst({address}, port, wait);
    if (!connected)
        return false;
    QSslSocket plain;
    plain.setProxy(QNetworkProxy::NoProxy);
    plain.setSocketDescriptor(connected->descriptor);
    return answersPlainHttp(plain, wait);
}

} // namespace

/// OpenSSL says "wrong version number" for many things. So say hello once more in six bytes and look at the answer:
/// what speaks TLS answers with an alert record (RFC 8446 section 5.1), what speaks HTTP with a status line.
bool answersPlainHttp(QSslSocket &plain, const Wait &wait) {
    if (!writeAll(plain, QByteArrayLiteral("\x16\x03\x01\r\n\r\n"), wait))
        return false;
    const auto answer = readSome(plain, 16, wait);
    return answer && answer->startsWith("HTTP/");
}

Walked<void> encrypt(QSslSocket &socket, const Target &target, const std::function<bool()> &speaksPlain, StepLog &log,
                     const Wait &wait) {
    log.begin(PathStep::Id::Tls, Hop::Apache);
    QList<QSslError> errors;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&errors](const QList<QSslError> &seen) { errors = seen; });
    socket.setPeerVerifyName(target.host());
    if (!target.checksCertificate)
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.startClientEncryption();
    while (!socket.isEncrypted() && socket.state() == QAbstractSocket::ConnectedState && !wait.over())
        socket.waitForEncrypted(static_cast<int>(wait.slice().count()));
    QObject::disconnect(&socket, &QSslSocket::sslErrors, nullptr, nullptr);
    const QString evidence = tlsEvidence(socket);
    if (socket.isEncrypted() && (!target.checksCertificate || isFor(socket.peerCertificate(), target.host()))) {
        log.works(evidence);
        return {};
    }
    if (socket.isEncrypted())
        errors = {QSslError(QSslError::HostNameMismatch, socket.peerCertificate())};
    if (wait.over() && errors.isEmpty())
        return log.endedBy(over(wait).error(), Hop::Apache, target.aboutDialled());
    const QString words = socket.errorString();
    if (errors.isEmpty() && speaksPlain())
        return log.broken(Hop::Apache, Symptom::PlainHttpOnTlsPort, {target.host(), words}, words);
    const TlsFault fault = judgeTls(target.host(), socket.peerCertificate(), errors, words);
    return log.broken(Hop::Apache, fault.symptom, fault.about, evidence.isEmpty() ? words : words + u'\n' + evidence);
}

const QList<QSslCertificate> &DirectDialer::systemCas() {
    std::call_once(m_read, [this] { m_systemCas = QSslConfiguration::systemCaCertificates(); });
    return m_systemCas;
}

Walked<std::unique_ptr<QSslSocket>> DirectDialer::dial(const Target &target, StepLog &log, const Wait &wait) {
    const auto addresses = name(target, log, wait.atMost(m_perStep));
    if (!addresses)
        return std::unexpected(addresses.error());
    const auto connected = tcp(target, *addresses, log, wait.atMost(m_perStep));
    if (!connected)
        return std::unexpected(connected.error());
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSocketDescriptor(connected->descriptor);
    if (!target.isEncrypted())
        return socket;
    socket->setSslConfiguration(tlsConfiguration(target, systemCas())); // reading them is no part of the path's time
    const auto speaksPlain = [&] {
        return speaksPlainHttp(connected->address, target.dialledPort(), wait.atMost(std::chrono::seconds(3)));
    };
    const auto encrypted = encrypt(*socket, target, speaksPlain, log, wait.atMost(m_perStep));
    if (!encrypted)
        return std::unexpected(encrypted.error());
    return socket;
}

} // namespace hubwart::probe
