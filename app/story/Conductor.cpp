// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Conductor.h"

#include "story/Wire.h"

#include <utility>

namespace hubwart::story {

Conductor::Conductor(Ask &ask) : m_ask(ask) {
    qRegisterMetaType<Story>();
}

Conductor::~Conductor() {
    {
        const std::lock_guard lock(m_mutex);
        m_leaving = true;
        m_asked.clear();
        m_stop.request_stop();
    }
    m_more.notify_all();
    wait();
}

void Conductor::ask(Command command, Visit visit) {
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back({command, std::move(visit)});
        if (m_underWay == Command::Watch)
            giveWay();
    }
    m_more.notify_all();
    if (!isRunning())
        start();
}

qsizetype Conductor::cancel() {
    const std::lock_guard lock(m_mutex);
    const auto dropped = std::ssize(m_asked);
    m_asked.clear();
    m_givesWay = false;
    m_stop.request_stop();
    return dropped;
}

void Conductor::giveWay() {
    m_givesWay = true;
    m_stop.request_stop();
}

/// Nobody has cancelled what only made room for the next one.
bool Conductor::isNoTrouble(const Trouble &trouble) {
    const std::lock_guard lock(m_mutex);
    return m_givesWay && trouble.kind == Trouble::Kind::Cancelled;
}

void Conductor::run() {
    const auto stage = wire().stage(m_ask, m_screen, [this](const Story &story) { Q_EMIT told(story); });
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_underWay.reset();
        m_more.wait(lock, [this] { return m_leaving || !m_asked.empty(); });
        if (m_leaving)
            return;
        const Asked asked = std::move(m_asked.front());
        m_asked.pop_front();
        m_underWay = asked.command;
        m_stop = std::stop_source();
        m_givesWay = false;
        const auto &limit = asked.visit.timeLimit;
        const Wait wait{limit ? QDeadlineTimer(*limit) : QDeadlineTimer(QDeadlineTimer::Forever), m_stop.get_token()};
        // What came while this one waited wants it to end at once.
        if (asked.command == Command::Watch && !m_asked.empty())
            giveWay();
        lock.unlock();

        const auto done = stage->perform(asked.command, asked.visit, wait);
        stage->tell([&](Story &story) {
            story.activity = Activity::None;
            story.trouble = done || isNoTrouble(done.error()) ? std::nullopt : std::optional(done.error());
        });
        Q_EMIT ended(stage->story(), asked.command);
    }
}

} // namespace hubwart::story
