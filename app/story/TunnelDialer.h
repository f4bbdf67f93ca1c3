// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Dialer.h"
#include "ssh/Tunnel.h"

namespace hubwart::story {

/// Reaches a target as the server that we are signed in to reaches it: each dial is a channel of the SSH connection, and comes
/// out at one end of a pair of sockets that nobody else has. The server looks up the name. Nothing else may use the session until
/// this is gone. Records Tcp and Tls. On the Conductor's thread.
class TunnelDialer final : public probe::Dialer {
public:
    /// \a session must outlive it. \a hop: what stands at the other end.
    TunnelDialer(ssh::Session &session, Hop hop) : m_session(session), m_hop(hop) {}

    /// What was dialled before is cut off: there is one tunnel at a time.
    probe::Walked<std::unique_ptr<QSslSocket>> dial(const probe::Target &target, probe::StepLog &log, const Wait &wait) override;
    /// The server leads nobody anywhere, so nothing was learned.
    [[nodiscard]] bool isForbidden() const { return m_forbidden; }

private:
    Result<std::unique_ptr<QSslSocket>> connected(const probe::Target &target, const Wait &wait);

    ssh::Session &m_session;
    Hop m_hop;
    bool m_forbidden = false;
    std::unique_ptr<ssh::Tunnel> m_tunnel;
};

} // namespace hubwart::story
