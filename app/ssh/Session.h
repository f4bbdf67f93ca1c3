// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"
#include "ssh/Address.h"
#include "ssh/Dial.h"
#include "ssh/HostKey.h"
#include "ssh/Prompts.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace hubwart::ssh {

class Link;
class Tunnel;

struct Options {
    Address address;
    QString identityFile;      ///< sign in with this key only (or with the agent's copy of it); empty: agent, then the next ones
    QStringList identityFiles; ///< as many of them as are there; empty: the usual files
    bool identitiesOnly = false; ///< of the agent's keys only those of these files
    QString knownHostsFile;      ///< read and write this one only; empty: ~/.ssh/known_hosts, and the system's file is read too
    /// "SHA256:...": an unknown server with exactly this key is taken without a question, any other unknown one is refused.
    QString acceptedFingerprint;
    QString connectHost; ///< dial this instead; the address still names the server in known_hosts and in all that is shown
    std::vector<Options> through; ///< the servers to go through, the nearest first; each is verified and signed in to
};

enum class Stage { Connecting, CheckingHostKey, SigningIn };

/// Signing in to a server takes three steps, and each step is a type that only the one before can give:
/// Connection (nobody is trusted yet) -> VerifiedSession (the server is who it was) -> Session (and we are let in).
/// No secret and no signature leaves this computer before the second; only a Session can run something (Exec.h).
/// Each belongs to one thread at a time, waits on it, and obeys \a wait within 50 ms; the time that a person needs for an answer
/// does not count. ~/.ssh/config is not read here (SshConfig.h), nothing is forwarded, no program is started.
class Session {
public:
    Session(Session &&) noexcept = default;
    Session &operator=(Session &&) noexcept = default;

    [[nodiscard]] const HostKey &hostKey() const { return m_hostKey; }
    [[nodiscard]] const QString &user() const { return m_user; }
    /// What did not stop us and should be known all the same (a known_hosts file that cannot be written, ...). For the details.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// Whether the connection still stands, as far as was seen.
    [[nodiscard]] bool isUp() const;

private:
    friend class VerifiedSession;
    friend class Exec;
    friend class Tunnel;
    Session() = default;

    std::shared_ptr<Link> m_link;
    HostKey m_hostKey;
    QString m_user;
    QStringList m_notes;
};

class VerifiedSession {
public:
    VerifiedSession(VerifiedSession &&) noexcept = default;
    VerifiedSession &operator=(VerifiedSession &&) noexcept = default;

    /// Login.h has the order of methods and the Troubles.
    Result<Session> login(Prompts &prompts, const Wait &wait) &&;

private:
    friend class Connection;
    VerifiedSession() = default;

    std::shared_ptr<Link> m_link;
    Options m_options;
    HostKey m_hostKey;
    QStringList m_notes;
};

class Connection {
public:
    /// Trouble: as dial() has, and NotSsh, LinkLost (the server hung up), TimedOut, Cancelled, KnownHostsUnreadable.
    static Result<Connection> open(const Options &options, const Wait &wait);
    /// The same at the end of a tunnel.
    static Result<Connection> open(const Options &options, std::unique_ptr<Tunnel> tunnel, const Wait &wait);
    Connection(Connection &&) noexcept = default;
    Connection &operator=(Connection &&) noexcept = default;

    [[nodiscard]] const HostKey &hostKey() const { return m_hostKey; }
    /// Asks only about a server that no file knows, and then remembers it. A changed key, a key of another type than the known
    /// one and a revoked key are dead ends; there is no way around them in here. Trouble: HostKeyUnknown (not accepted, or nobody
    /// could be asked), HostKeyChanged, HostKeyOtherType, HostKeyRevoked, KnownHostsUnreadable, Cancelled.
    Result<VerifiedSession> verify(Prompts &prompts, const Wait &wait) &&;

private:
    Connection() = default;
    static Result<Connection> over(Fd fd, const Options &options, const Wait &wait, std::unique_ptr<Tunnel> tunnel);

    std::shared_ptr<Link> m_link;
    Options m_options;
    HostKey m_hostKey;
};

/// All three steps, at each server on the way and then at the last one. A server that hung up because a person took long over a
/// password (LoginGraceTime is two minutes) is connected to once more, its key checked again, and given the answer without asking
/// again.
Result<Session> open(const Options &options, Prompts &prompts, const Wait &wait, const std::function<void(Stage)> &onStage = {});

} // namespace hubwart::ssh
