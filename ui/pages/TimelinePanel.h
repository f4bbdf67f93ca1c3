// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/LogMarks.h"

#include <QWidget>

class QToolButton;

namespace hubwart::ui {

class Card;
class Text;
class Timeline;

/// How the connection opened, with what the server wrote in its logs marked where it fell, and below it the words of the mark
/// that was pressed.
class TimelinePanel final : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);
    void show(const story::Story &story);

private:
    void showWords();

    Text *m_title;
    Timeline *m_timeline;
    Card *m_card;
    Text *m_cardTitle;
    Text *m_words;
    QToolButton *m_close;
    std::vector<story::LogMark> m_marks;
    int m_chosen = -1;
};

} // namespace hubwart::ui
