// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/Agent.h"

#include <QList>

#include <thread>

namespace hubwart::ssh {

// Message numbers of the agent protocol.
inline constexpr char agentFailure = 5;
inline constexpr char agentRequestIdentities = 11;
inline constexpr char agentIdentitiesAnswer = 12;
inline constexpr char agentSignRequest = 13;

/// Stands between libssh and the user's agent, as an agent that knows the chosen keys only, can only sign, and always answers:
/// after the deadline or a stop it says no. libssh, which would wait for ever, and would die of SIGPIPE if the agent left, so
/// neither waits nor dies. Has a thread of its own for as long as it lives. Of this room only.
class AgentRelay {
public:
    AgentRelay(Agent agent, QList<AgentKey> chosen, Wait wait);
    ~AgentRelay();
    AgentRelay(const AgentRelay &) = delete;
    AgentRelay &operator=(const AgentRelay &) = delete;

    /// The end for ssh_set_agent_socket(), which takes it over. Once.
    int takeSocket() { return m_theirs.release(); }

private:
    void serve(const std::stop_token &leave);
    QByteArray answer(const QByteArray &request);

    Agent m_agent;
    QList<AgentKey> m_chosen;
    Wait m_wait;
    bool m_agentIsGone = false;
    Fd m_ours;
    Fd m_theirs;
    std::jthread m_thread; // last: it uses all the others
};

} // namespace hubwart::ssh
