// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PathPanel.h"

#include "findings/Wording.h"
#include "story/PathScene.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PathPicture.h"
#include "ui/widgets/Text.h"

#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hubwart::ui {

PathPanel::PathPanel(QWidget *parent)
    : QWidget(parent), m_picture(new PathPicture), m_card(new Card), m_title(new Text(Text::Kind::Strong)),
      m_evidence(new Text(Text::Kind::Code)), m_close(new QToolButton) {
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_chosen = -1;
        showEvidence();
        m_picture->setFocus();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_card->inside()->addLayout(head);
    m_card->inside()->addWidget(m_evidence);
    m_card->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture);
    column->addWidget(m_card);
    connect(m_picture, &PathPicture::wantsEvidence, this, [this](const PathScene::Link &wanted) {
        const auto &links = m_picture->scene().links;
        const auto found = std::ranges::find_if(
            links, [&](const PathScene::Link &link) { return link.lane == wanted.lane && link.from == wanted.from; });
        const int number = static_cast<int>(found - links.begin());
        m_chosen = number == m_chosen ? -1 : number;
        showEvidence();
    });
}

void PathPanel::show(const story::Story &story) {
    m_picture->setAccessibleName(tr("The way from this computer to the desktop"));
    m_picture->show(story::pathScene(story, story::newestPath(story)));
    showEvidence();
}

void PathPanel::showEvidence() {
    const auto &links = m_picture->scene().links;
    const bool chosen = m_chosen >= 0 && m_chosen < static_cast<int>(links.size());
    m_card->setVisible(chosen);
    if (!chosen)
        return;
    m_close->setAccessibleName(tr("Close what was seen here"));
    m_close->setToolTip(tr("Close"));
    const PathScene::Link &link = links[static_cast<std::size_t>(m_chosen)];
    m_title->setText(link.sentence);
    m_evidence->setText(link.evidence.isEmpty() ? tr("Nothing was tested here.") : findings::inert(link.evidence));
}

} // namespace hubwart::ui
