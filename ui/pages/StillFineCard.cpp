// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StillFineCard.h"

#include "story/StillFine.h"
#include "ui/Desk.h"
#include "ui/pages/Rows.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Text.h"

#include <QVBoxLayout>

namespace hubwart::ui {

StillFineCard::StillFineCard(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_title(new Text(Text::Kind::Strong)), m_lines(new RowList) {
    m_card->inside()->addWidget(m_title);
    m_card->inside()->addWidget(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void StillFineCard::show(const Desk &desk, const std::optional<PathFacts> &seen) {
    const auto &kept = desk.stillFine().chosen();
    const bool compares = kept && seen && !desk.isBusy() && story::asksFor(*kept, seen->url);
    setVisible(compares);
    if (!compares)
        return;
    const story::Comparison comparison = story::comparisonOf(*kept, *seen);
    m_card->setTint(comparison.answer);
    m_title->setText(comparison.title);
    m_lines->show(rowsOf(comparison.lines));
    m_lines->setVisible(!comparison.lines.empty());
}

} // namespace hubwart::ui
