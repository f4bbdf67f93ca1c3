// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TroubleCard.h"

#include "findings/Wording.h"
#include "story/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Details.h"
#include "ui/widgets/Text.h"

#include <QVBoxLayout>

namespace hubwart::ui {

TroubleCard::TroubleCard(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_sentence(new Text), m_details(new Details), m_words(new Text(Text::Kind::Code)) {
    m_card->setTint(Answer::Unknown);
    m_card->inside()->addWidget(m_sentence);
    m_card->inside()->addWidget(m_details);
    m_details->inside()->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void TroubleCard::show(const std::optional<Trouble> &trouble) {
    setVisible(trouble.has_value());
    if (!trouble)
        return;
    m_sentence->setText(story::sentenceOf(*trouble));
    m_details->setTitle(tr("What the server or the library said"));
    m_details->setVisible(!trouble->detail.isEmpty());
    m_words->setText(findings::inert(trouble->detail));
}

} // namespace hubwart::ui
