// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Conductor.h"

#include "story/Commands.h"
#include "story/Scene.h"

#include <utility>

namespace hubwart::story {

namespace {

Result<void> perform(Command command, Scene &scene, const Wait &wait) {
    switch (command) {
    case Command::Outside:
        return outside(scene, wait);
    case Command::Check:
        return check(scene, wait);
    case Command::Plan:
        return plan(scene, wait);
    case Command::Prove:
        return prove(scene, wait);
    case Command::Propose:
        return propose(scene, wait);
    case Command::LookAgain:
        return lookAgain(scene, wait);
    case Command::Apply:
        return apply(scene, wait);
    case Command::Keep:
        return keep(scene, wait);
    case Command::Extend:
        return extend(scene, wait);
    case Command::Forget:
        return forget(scene, wait);
    case Command::Undo:
        return undo(scene, wait);
    case Command::Test:
        return test(scene, wait);
    case Command::Picture:
        return picture(scene, wait);
    case Command::Watch:
        return watch(scene, wait);
    case Command::Say:
        return say(scene, wait);
    }
    std::unreachable();
}

} // namespace

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
    Scene scene(m_ask, m_screen, [this](const Story &story) { Q_EMIT told(story); });
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

        scene.enter(asked.visit);
        const auto done = perform(asked.command, scene, wait);
        scene.tell([&](Story &story) {
            story.activity = Activity::None;
            story.trouble = done || isNoTrouble(done.error()) ? std::nullopt : std::optional(done.error());
        });
        Q_EMIT ended(scene.story(), asked.command);
    }
}

} // namespace hubwart::story
