// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TimelinePanel.h"

#include "story/PathScene.h"
#include "story/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/Timeline.h"

#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hubwart::ui {

namespace {

constexpr std::array shown{PathStep::Id::Name,      PathStep::Id::Tcp,      PathStep::Id::Tls,    PathStep::Id::Page,
                           PathStep::Id::Handshake, PathStep::Id::Greeting, PathStep::Id::SignIn, PathStep::Id::Picture};

std::vector<Timeline::Bar> barsOf(const PathFacts *facts, const QString &notAsked) {
    std::vector<Timeline::Bar> bars;
    for (const auto id : shown) {
        const PathStep *step = facts ? facts->step(id) : nullptr;
        Timeline::Bar bar{.name = story::nameOf(id), .time = notAsked};
        if (step) {
            bar.answer = step->answer;
            bar.took = step->took;
            bar.time =
                step->took ? inMilliseconds(static_cast<double>(step->took->count()) / 1000.0) : story::nameOf(step->answer);
        }
        bars.push_back(std::move(bar));
    }
    return bars;
}

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent), m_title(new Text(Text::Kind::Strong)), m_timeline(new Timeline), m_card(new Card),
      m_cardTitle(new Text(Text::Kind::Strong)), m_words(new Text(Text::Kind::Code)), m_close(new QToolButton) {
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_chosen = -1;
        showWords();
    });
    connect(m_timeline, &Timeline::wantsWords, this, [this](int mark) {
        m_chosen = mark == m_chosen ? -1 : mark;
        showWords();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_cardTitle, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_card->inside()->addLayout(head);
    m_card->inside()->addWidget(m_words);
    m_card->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_timeline);
    column->addWidget(m_card);
}

void TimelinePanel::show(const story::Story &story) {
    const PathFacts *facts = story::newestPath(story);
    m_title->setText(tr("How it opened"));
    m_timeline->setAccessibleName(m_title->text());
    m_marks = facts && story.inside ? story::logMarks(*facts, story.inside->log, shown) : std::vector<story::LogMark>();
    std::vector<Timeline::Mark> marks;
    for (const story::LogMark &mark : m_marks) {
        const auto bar = static_cast<std::size_t>(std::ranges::find(shown, mark.step) - shown.begin());
        marks.push_back({.bar = bar, .share = mark.share, .name = mark.title});
    }
    m_timeline->show(barsOf(facts, tr("not asked")), std::move(marks));
    showWords();
}

void TimelinePanel::showWords() {
    const bool chosen = m_chosen >= 0 && m_chosen < static_cast<int>(m_marks.size());
    m_card->setVisible(chosen);
    if (!chosen)
        return;
    m_close->setAccessibleName(tr("Close what the server wrote"));
    m_close->setToolTip(tr("Close"));
    const story::LogMark &mark = m_marks[static_cast<std::size_t>(m_chosen)];
    m_cardTitle->setText(mark.title);
    m_words->setText(mark.words);
}

} // namespace hubwart::ui
