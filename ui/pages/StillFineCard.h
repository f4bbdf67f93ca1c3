// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"

#include <QWidget>

namespace hubwart::ui {

class Card;
class Desk;
class RowList;
class Text;

/// What is different from the kept test that is asked again, or that nothing is.
class StillFineCard final : public QWidget {
    Q_OBJECT

public:
    explicit StillFineCard(QWidget *parent = nullptr);
    /// Hides itself where nothing is to be compared, and while it is still tested.
    void show(const Desk &desk, const std::optional<PathFacts> &seen);

private:
    Card *m_card;
    Text *m_title;
    RowList *m_lines;
};

} // namespace hubwart::ui
