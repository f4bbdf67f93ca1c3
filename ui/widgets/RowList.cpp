// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowList.h"

#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>

namespace hubwart::ui {

namespace {

constexpr int signSize = 20;

} // namespace

RowList::RowList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 5);
}

void RowList::setShares(int names, int words) {
    m_grid->setColumnStretch(1, names);
    m_grid->setColumnStretch(2, words);
}

void RowList::show(const std::vector<Row> &rows) {
    if (rows == m_shown)
        return;
    // Only what has changed is made anew, so that a selection or a screen reader's place in the other lines stays.
    for (std::size_t i = 0; i < std::max(rows.size(), m_shown.size()); ++i) {
        const int line = static_cast<int>(i);
        if (i < rows.size() && i < m_shown.size() && rows[i] == m_shown[i])
            continue;
        for (int column = 0; column < 3; ++column)
            if (QLayoutItem *old = m_grid->itemAtPosition(line, column)) {
                m_grid->removeItem(old);
                delete old->widget();
                delete old;
            }
        if (i >= rows.size())
            continue;
        const Row &row = rows[i];
        auto *sign = new Glyph(signSize);
        sign->show(row.answer, row.underWay);
        sign->setAccessibleName(row.name + QStringLiteral(": ") + row.state);
        sign->setToolTip(row.state);
        auto *name = new Text;
        name->setText(row.name);
        auto *words = new Text(row.isCode ? Text::Kind::Code : Text::Kind::Dimmed);
        words->setText(row.words);
        m_grid->addWidget(sign, line, 0, Qt::AlignTop);
        m_grid->addWidget(name, line, 1, Qt::AlignTop);
        m_grid->addWidget(words, line, 2, Qt::AlignTop);
    }
    m_shown = rows;
}

} // namespace hubwart::ui
