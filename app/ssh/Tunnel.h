// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"
#include "ssh/Dial.h"
#include "ssh/Session.h"

#include <memory>
#include <thread>

namespace hubwart::ssh {

/// A connection that a server which let us in makes for us to another one (direct-tcpip, RFC 4254 section 7.2). It comes out at
/// one end of a pair of sockets that nobody else has: no port is opened on this computer, and no program started. Takes the
/// session over and carries its bytes on a thread of its own, for as long as it lives.
class Tunnel {
public:
    /// Trouble: TunnelRefused, about = {the server that should lead on, host, port}; LinkLost, TimedOut, Cancelled.
    static Result<std::unique_ptr<Tunnel>> open(Session session, const QString &host, quint16 port, const Wait &wait);
    /// The same over a session that is only lent: nobody else may use it until this is gone, and one tunnel at a time.
    static Result<std::unique_ptr<Tunnel>> through(const Session &lent, const QString &host, quint16 port, const Wait &wait);
    /// A refusal of ours means one of two things: the server leads nobody anywhere (AllowTcpForwarding, PermitOpen), or it tried
    /// and nothing answered there.
    [[nodiscard]] static bool isForbidden(const Trouble &refused);
    ~Tunnel();
    Tunnel(const Tunnel &) = delete;
    Tunnel &operator=(const Tunnel &) = delete;

    /// The near end. Once.
    Fd takeSocket() { return std::move(m_theirs); }

private:
    class Carrier;
    explicit Tunnel(std::unique_ptr<Carrier> carrier);
    static Result<std::unique_ptr<Tunnel>> over(std::shared_ptr<Link> link, const QString &host, quint16 port, const Wait &wait);

    std::unique_ptr<Carrier> m_carrier;
    Fd m_theirs;
    std::jthread m_thread; // last: it uses the carrier
};

} // namespace hubwart::ssh
