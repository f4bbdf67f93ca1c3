// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Conductor.h"

#include "story/Commands.h"
#include "story/Scene.h"

#include <utility>

namespace hubwart::story {

namespace {

Result<void> perform(Command command, Scene &scene, const Wait &wait) {
    switch (command) {
    case Command::Check:
        return check(scene, wait);
    case Command::Plan:
        return plan(scene, wait);
    case Command::Apply:
        return apply(scene, wait);
    case Command::Undo:
        return undo(scene, wait);
    case Command::Test:
        return test(scene, wait);
    case Command::Picture:
        return picture(scene, wait);
    }
    std::unreachable();
}

} // namespace

Conductor::Conductor(Visit visit, Ask &ask) : m_visit(std::move(visit)), m_ask(ask) {
    qRegisterMetaType<Story>();
}

Conductor::~Conductor() {
    {
        const std::lock_guard lock(m_mutex);
        m_leaving = true;
        m_commands.clear();
        m_stop.request_stop();
    }
    m_more.notify_all();
    wait();
}

void Conductor::ask(Command command) {
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(command);
    }
    m_more.notify_all();
    if (!isRunning())
        start();
}

void Conductor::cancel() {
    const std::lock_guard lock(m_mutex);
    m_commands.clear();
    m_stop.request_stop();
}

void Conductor::run() {
    Scene scene(m_visit, m_ask, [this](const Story &story) { Q_EMIT told(story); });
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_more.wait(lock, [this] { return m_leaving || !m_commands.empty(); });
        if (m_leaving)
            return;
        const Command command = m_commands.front();
        m_commands.pop_front();
        m_stop = std::stop_source();
        const Wait wait{m_visit.timeLimit ? QDeadlineTimer(*m_visit.timeLimit) : QDeadlineTimer(QDeadlineTimer::Forever),
                        m_stop.get_token()};
        lock.unlock();

        const auto done = perform(command, scene, wait);
        scene.tell([&](Story &story) {
            story.activity = Activity::None;
            story.trouble = done ? std::nullopt : std::optional(done.error());
        });
        Q_EMIT ended(scene.story());
    }
}

} // namespace hubwart::story
