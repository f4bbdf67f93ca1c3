// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace hubwart::ssh {

class Session;

/// One command on a server, on a channel of its own, without a terminal. Runs and waits on the session's thread, and keeps the
/// connection alive even if the Session goes first. Leaving it early closes the channel; the command is not killed.
///
/// The command is a constant: the server's login shell reads it, whichever that is. Everything that varies goes through write().
/// Refuses more than 4 MiB from either stream (BadReply).
class Exec {
public:
    /// Trouble: BadReply if the server starts no commands; LinkLost, TimedOut, Cancelled.
    static Result<Exec> start(Session &session, const QByteArray &constantCommand, const Wait &wait);
    Exec(Exec &&) noexcept;
    Exec &operator=(Exec &&) noexcept;
    ~Exec();

    /// Sends all of it to the command's standard input, keeping what comes back meanwhile for read(), so that neither side waits
    /// for the other. A command that ended without reading it is no trouble: read() tells how it ended.
    Result<void> write(QByteArrayView bytes, const Wait &wait);
    /// The end of standard input.
    Result<void> closeInput();

    struct Output {
        QByteArray out;
        QByteArray err;
        bool ended = false; ///< nothing more will come
    };
    /// Returns as soon as anything came, or the command ended. Troubles: TimedOut, Cancelled, BadReply; LinkLost if the
    /// connection went before the command ended, so that its outcome is unknown. One that ended with a status before that has
    /// ended.
    Result<Output> read(const Wait &wait);

    /// Absent: the command has not ended, or was killed, or nobody knows (RFC 4254 section 6.10).
    [[nodiscard]] std::optional<int> exitStatus() const;
    /// The name of the signal that killed it ("TERM"), or empty.
    [[nodiscard]] QByteArray exitSignal() const;

private:
    struct State;
    explicit Exec(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state; // libssh holds its address
};

} // namespace hubwart::ssh
