// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/AgentRelay.h"

#include <QDataStream>
#include <QtEndian>

#include <sys/socket.h>

#include <algorithm>
#include <array>

namespace hubwart::ssh {

AgentRelay::AgentRelay(Agent agent, QList<AgentKey> chosen, Wait wait)
    : m_agent(std::move(agent)), m_chosen(std::move(chosen)), m_wait(std::move(wait)) {
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return; // takeSocket() gives -1, and libssh finds no agent
    m_ours = Fd(ends[0]);
    m_theirs = Fd(ends[1]);
    m_thread = std::jthread([this](const std::stop_token &leave) { serve(leave); });
}

AgentRelay::~AgentRelay() = default; // the thread is told to leave, and joined, before the sockets go

void AgentRelay::serve(const std::stop_token &leave) {
    const Wait untilLeft{QDeadlineTimer(QDeadlineTimer::Forever), leave};
    while (true) {
        const Result<std::optional<QByteArray>> request = readAgentMessage(m_ours.get(), untilLeft);
        if (!request || !*request)
            return;
        const Result<bool> written = writeAgentMessage(m_ours.get(), answer(**request), untilLeft);
        if (!written || !*written)
            return;
    }
}

QByteArray AgentRelay::answer(const QByteArray &request) {
    QByteArray no(1, agentFailure);
    if (request.startsWith(agentRequestIdentities)) {
        QByteArray reply(1 + sizeof(quint32), agentIdentitiesAnswer);
        qToBigEndian(static_cast<quint32>(m_chosen.size()), reply.data() + 1);
        for (const AgentKey &key : m_chosen)
            reply += withLength(key.blob) + withLength(key.comment);
        return reply;
    }
    if (!request.startsWith(agentSignRequest) || m_agentIsGone)
        return no;
    QByteArray blob;
    QDataStream stream(request.sliced(1));
    stream >> blob;
    if (std::ranges::none_of(m_chosen, [&](const AgentKey &key) { return key.blob == blob; }))
        return no;
    const Result<QByteArray> reply = m_agent.ask(request, m_wait);
    // A late answer would be taken for the answer to the next question.
    m_agentIsGone = !reply;
    return reply ? *reply : no;
}

} // namespace hubwart::ssh
