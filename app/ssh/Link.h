// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"
#include "ssh/Dial.h"

#include <libssh/libssh.h>

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <memory>

namespace hubwart::ssh {

class Tunnel;

/// One libssh session with its socket, and the only place that waits for it. Of this room only: nobody outside sees a Link, so
/// nobody can sign in to, or run something on, a server whose key was not checked (Session.h). Belongs to one thread at a time.
///
/// libssh runs in its non-blocking mode throughout: several of its own waits have no end (the window of a channel, sign-in
/// without SSH_OPTIONS_TIMEOUT), and none can be stopped.
class Link {
public:
    /// Takes \a session over. \a host and \a port are what Troubles name.
    Link(ssh_session session, QString host, quint16 port);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    /// Keeps the tunnel that the session's socket comes out of, for as long as the session.
    void goThrough(std::unique_ptr<Tunnel> tunnel);

    [[nodiscard]] ssh_session session() const { return m_session; }
    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QStringList about() const { return {m_host, QString::number(m_port)}; }
    /// Whether the connection still stands, as far as was seen.
    [[nodiscard]] bool isUp() const;
    /// libssh's words for what went wrong last.
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] Trouble lost() const;
    /// Bytes that came from the server so far.
    [[nodiscard]] quint64 received() const { return m_counter.in_bytes; }

    /// Calls \a step until it gives something else than \a again, and gives that. Says nothing about isUp().
    /// Trouble: TimedOut (about = {host, \a what}), Cancelled, LinkLost.
    Result<int> drive(const std::function<int()> &step, int again, const Wait &wait, const QString &what);

    /// Lets libssh handle what comes and goes, once, for at most a tick. Callbacks of channels run in here. A server from which
    /// nothing comes is asked whether it is there; one that says nothing to that is as good as gone (isUp()).
    void pump(const Wait &wait);

private:
    void askForLife();

    QElapsedTimer m_looked; ///< since askForLife() last ran
    QElapsedTimer m_heard;  ///< since a byte came, or since somebody began to listen
    QElapsedTimer m_asked;  ///< since the server was last asked whether it is there
    quint64 m_heardBytes = 0;
    bool m_silent = false;
    std::unique_ptr<Tunnel> m_tunnel;
    ssh_session m_session;
    ssh_event m_event = nullptr;
    ssh_counter_struct m_counter{};
    QString m_host;
    quint16 m_port;
};

} // namespace hubwart::ssh
