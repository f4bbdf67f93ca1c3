// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Narrator.h"

#include "cli/Style.h"
#include "cli/Text.h"
#include "story/PathScene.h"
#include "story/VerdictWords.h"

#include <QCoreApplication>

#include <utility>

namespace hubwart::cli {

namespace {

QString headline(const story::Story &story) {
    const auto said = [](const char *source) { return QCoreApplication::translate("Narrator", source); };
    switch (story.activity) {
    case story::Activity::None:
    case story::Activity::Judging:
    case story::Activity::Watching:
        return {};
    case story::Activity::TestingFromOutside:
        return said(QT_TRANSLATE_NOOP("Narrator", "Testing from this computer"));
    case story::Activity::Connecting:
        return said(QT_TRANSLATE_NOOP("Narrator", "Connecting to %1")).arg(story.server);
    case story::Activity::SigningIn:
        return said(QT_TRANSLATE_NOOP("Narrator", "Signing in"));
    case story::Activity::LookingAtServer:
        return said(QT_TRANSLATE_NOOP("Narrator", "Looking at the server (nothing is changed)"));
    case story::Activity::Trying:
        return said(QT_TRANSLATE_NOOP("Narrator", "Trying the change on the server, where nobody sees it (nothing is changed)"));
    case story::Activity::Changing:
        return said(QT_TRANSLATE_NOOP("Narrator", "Making the change on the server"));
    case story::Activity::AskingAgain:
        return said(
            QT_TRANSLATE_NOOP("Narrator", "Connection lost. The server goes on by itself; asking it what became of the change"));
    case story::Activity::Confirming:
        return said(QT_TRANSLATE_NOOP("Narrator", "Telling the server, over a new connection, that the change shall stay"));
    case story::Activity::Rehearsing:
        return said(QT_TRANSLATE_NOOP("Narrator", "Opening connections as a class would"));
    case story::Activity::TestingAfterwards:
        return said(QT_TRANSLATE_NOOP("Narrator", "Testing whether it works now"));
    }
    return {};
}

} // namespace

void Narrator::tell(const story::Story &story) {
    if (story.activity != m_activity) {
        m_activity = story.activity;
        if (const QString line = headline(story); !line.isEmpty())
            m_out << style::bold(line) << '\n';
    }
    tellSteps(story.outside, m_outside);
    tellInside(story);
    tellSteps(story.after, m_after);
    tellSteps(story.trial, m_trial);
    if (story.change)
        tellSteps(story.change->steps, m_change);
    m_out.flush();
}

void Narrator::tellInside(const story::Story &story) {
    if (std::exchange(m_toldInside, story.inside.has_value()) || !story.inside)
        return;
    for (const story::Lane &lane : story::lanesOf(story)) {
        if (lane.path == story::newestPath(story))
            continue;
        m_out << style::bold(lane.name) << '\n';
        for (const PathStep &step : lane.path->steps)
            m_out << stepLine(step);
    }
}

void Narrator::tellSteps(const std::optional<PathFacts> &facts, std::size_t &told) {
    for (; facts && told < facts->steps.size() && facts->steps[told].answer != Answer::NotAsked; ++told)
        m_out << stepLine(facts->steps[told]);
}

void Narrator::tellSteps(const std::vector<ChangeStep> &steps, std::size_t &told) {
    for (; told < steps.size() && steps[told].state != ChangeStep::State::Begun; ++told)
        m_out << stepLine(steps[told]);
}

} // namespace hubwart::cli
