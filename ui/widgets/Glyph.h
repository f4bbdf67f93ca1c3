// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"

#include <QIcon>
#include <QWidget>

class QPainter;

namespace hubwart::ui {

/// Paints the sign of an answer, told by shape as well as by colour: tick in a disc, exclamation mark in a triangle, cross in a
/// square, question mark in a diamond, empty ring.
void paintGlyph(QPainter &painter, const QRectF &where, Answer answer, const QPalette &palette);
void paintGlyph(QPainter &painter, const QRectF &where, Answer answer, const QColor &ink, const QColor &paper);
[[nodiscard]] QIcon glyphIcon(Answer answer, const QPalette &palette, int size, qreal pixelRatio);

/// The sign as a widget. While something is under way it turns, unless the person wants no motion. Its accessible name has to be
/// set by whoever knows the words.
class Glyph final : public QWidget {
public:
    explicit Glyph(int size, QWidget *parent = nullptr);

    void show(Answer answer, bool underWay = false);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_size;
    Answer m_answer = Answer::NotAsked;
    int m_timer = 0; ///< 0: it stands still
    int m_turn = 0;  ///< degrees
};

} // namespace hubwart::ui
