// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/TunnelDialer.h"

#include "probe/Tls.h"

#include <QNetworkProxy>

namespace hubwart::story {

namespace {

constexpr std::chrono::seconds perStep{10};
constexpr std::chrono::seconds patienceForPlain{3};

} // namespace

Result<std::unique_ptr<QSslSocket>> TunnelDialer::connected(const probe::Target &target, const Wait &wait) {
    m_tunnel.reset(); // its thread uses the session
    auto tunnel = ssh::Tunnel::through(m_session, target.dialledHost(), target.dialledPort(), wait);
    if (!tunnel)
        return std::unexpected(tunnel.error());
    m_tunnel = *std::move(tunnel);
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSocketDescriptor(m_tunnel->takeSocket().release());
    return socket;
}

probe::Walked<std::unique_ptr<QSslSocket>> TunnelDialer::dial(const probe::Target &target, probe::StepLog &log,
                                                              const Wait &wait) {
    using Kind = Trouble::Kind;
    log.begin(PathStep::Id::Tcp, m_hop);
    auto socket = connected(target, wait.atMost(perStep));
    if (!socket) {
        const Trouble &why = socket.error();
        m_forbidden = ssh::Tunnel::isForbidden(why);
        if (why.kind == Kind::TunnelRefused && !m_forbidden)
            return log.broken(m_hop, Symptom::PortClosed, target.aboutDialled(), why.detail);
        if (why.kind == Kind::TimedOut)
            return log.broken(m_hop, Symptom::TimedOut, target.aboutDialled(), why.detail);
        return log.unknown(why.detail); // the way there is broken, not the place
    }
    log.works(target.aboutDialled().join(u':'));
    if (!target.isEncrypted())
        return *std::move(socket);
    (*socket)->setSslConfiguration(probe::tlsConfiguration(target, QSslConfiguration::systemCaCertificates()));
    const auto speaksPlain = [&] {
        const auto plain = connected(target, wait.atMost(patienceForPlain));
        return plain && probe::answersPlainHttp(**plain, wait.atMost(patienceForPlain));
    };
    if (const auto encrypted = probe::encrypt(**socket, target, speaksPlain, log, wait.atMost(perStep)); !encrypted)
        return std::unexpected(encrypted.error());
    return *std::move(socket);
}

} // namespace hubwart::story
