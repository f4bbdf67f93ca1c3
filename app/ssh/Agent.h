// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"
#include "ssh/Dial.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace hubwart::ssh {

struct AgentKey {
    QByteArray blob;
    QByteArray comment;
};

/// The user's key agent (SSH_AUTH_SOCK; draft-ietf-sshm-ssh-agent). We speak to it ourselves, because libssh waits for it without
/// end, while a person may be asked to touch a token or to confirm each use. Waits on the calling thread. Of this room only.
class Agent {
public:
    /// Nothing if no agent is there.
    static std::optional<Agent> find();

    /// Trouble: TimedOut, Cancelled; Internal if the agent hung up or talks nonsense.
    Result<QList<AgentKey>> keys(const Wait &wait);
    /// One message there and its answer back, both without their length.
    Result<QByteArray> ask(const QByteArray &request, const Wait &wait);

private:
    explicit Agent(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd;
};

/// Bytes with their length in front, in network order. (QDataStream has another way to write "nothing".)
QByteArray withLength(const QByteArray &bytes);
/// Reads one message with its length in front; nothing if the other side hung up or it is longer than any agent's.
/// Trouble: TimedOut, Cancelled.
Result<std::optional<QByteArray>> readAgentMessage(int fd, const Wait &wait);
/// Writes one message with its length. False if the other side hung up.
Result<bool> writeAgentMessage(int fd, const QByteArray &message, const Wait &wait);

} // namespace hubwart::ssh
