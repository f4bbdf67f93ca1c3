// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QWidget>

namespace hubwart::ui {

class Card;
class Details;
class Text;

/// Why something could not be done: the sentence, and the server's or the library's own words one click away.
class TroubleCard final : public QWidget {
    Q_OBJECT

public:
    explicit TroubleCard(QWidget *parent = nullptr);
    /// Hides itself where there is none.
    void show(const std::optional<Trouble> &trouble);

private:
    Card *m_card;
    Text *m_sentence;
    Details *m_details;
    Text *m_words;
};

} // namespace hubwart::ui
