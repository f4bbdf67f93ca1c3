// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Desk.h"

#include <utility>

namespace hubwart::ui {

using story::Activity;

Desk::Desk(story::Visit visit) : m_visit(std::move(visit)), m_conductor(std::make_unique<story::Conductor>(m_ask)) {
    connect(m_conductor.get(), &story::Conductor::told, this, &Desk::take);
    connect(m_conductor.get(), &story::Conductor::ended, this, [this](const story::Story &story, story::Command command) {
        --m_underWay;
        take(story);
        m_logbook.keep(story);
        remember();
        // What the editor and the history show must be what is there now.
        if ((command == story::Command::Apply || command == story::Command::Undo) && !story.trouble)
            ask(story::Command::LookAgain);
        Q_EMIT ended();
    });
}

Desk::Desk(story::Story story) : m_story(std::move(story)) {
    m_visit.url = m_story.url;
    m_visit.server = m_story.server;
}

Desk::~Desk() {
    // A question that nobody will answer any more must not keep the Conductor waiting.
    m_ask.giveUp();
}

story::Screen *Desk::screen() {
    return m_conductor ? &m_conductor->screen() : nullptr;
}

void Desk::ask(story::Command command) {
    if (!m_conductor)
        return;
    if (m_underWay++ == 0)
        m_ask.listen();
    m_conductor->ask(command, m_visit);
    Q_EMIT told();
}

void Desk::cancel() {
    if (!m_conductor)
        return;
    m_underWay -= m_conductor->cancel();
    m_ask.giveUp();
}

bool Desk::isBusy() const {
    return m_underWay > 0 && m_story.activity != Activity::Watching;
}

bool Desk::isChanging() const {
    return m_underWay > 0 && (m_story.activity == Activity::Changing || m_story.activity == Activity::AskingAgain);
}

bool Desk::canUndo() const {
    return m_story.change && !m_story.change->isUndo && m_story.change->saved == Saved::New && !isChanging();
}

void Desk::remember() {
    // Somebody was let in there, so it is worth keeping.
    if (!m_remembering || !m_story.facts)
        return;
    m_servers.save({.name = m_story.url.host().isEmpty() ? m_story.server : m_story.url.host(),
                    .host = m_story.server,
                    .site = m_visit.site,
                    .address = m_story.url,
                    .ca = m_visit.caFile,
                    .verdict = m_story.verdict ? m_story.verdict->answer : Answer::Unknown,
                    .when = QDateTime::currentDateTimeUtc()});
}

void Desk::take(const story::Story &story) {
    m_story = story;
    Q_EMIT told();
}

} // namespace hubwart::ui
