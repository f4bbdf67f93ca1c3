// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QWidget>

class QToolButton;

namespace hubwart::ui {

class Card;
class PathPicture;
class Text;

/// The picture of the way, and below it the evidence of the link that was pressed.
class PathPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PathPanel(QWidget *parent = nullptr);
    void show(const story::Story &story);

private:
    void showEvidence();

    PathPicture *m_picture;
    Card *m_card;
    Text *m_title;
    Text *m_evidence;
    QToolButton *m_close;
    int m_chosen = -1;
};

} // namespace hubwart::ui
