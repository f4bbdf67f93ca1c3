// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Glyph.h"

#include "ui/widgets/Colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace hubwart::ui {

namespace {

constexpr int frame = 60; // milliseconds

void stroke(QPainter &painter, const QPolygonF &points, const QColor &colour, qreal width) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &where, Answer answer, const QPalette &palette) {
    paintGlyph(painter, where, answer, inkOf(answer, palette),
               isDark(palette) ? palette.color(QPalette::Window) : QColor(Qt::white));
}

void paintGlyph(QPainter &painter, const QRectF &where, Answer answer, const QColor &ink, const QColor &paper) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center());
    const qreal unit = std::min(where.width(), where.height()) / 20.0;
    painter.scale(unit, unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (answer) {
    case Answer::Works:
        painter.drawEllipse(QPointF(0, 0), 9, 9);
        stroke(painter, {{-4, 0.3}, {-1, 3.6}, {4.2, -3.2}}, paper, 2);
        break;
    case Answer::Warning:
        painter.drawPolygon(QPolygonF{{0, -9.5}, {9.5, 7.5}, {-9.5, 7.5}});
        stroke(painter, {{0, -3.5}, {0, 2}}, paper, 2);
        stroke(painter, {{0, 5}, {0, 5.1}}, paper, 2.2);
        break;
    case Answer::Broken:
        painter.drawRoundedRect(QRectF(-8.5, -8.5, 17, 17), 2.5, 2.5);
        stroke(painter, {{-4, -4}, {4, 4}}, paper, 2);
        stroke(painter, {{4, -4}, {-4, 4}}, paper, 2);
        break;
    case Answer::Unknown: {
        painter.setPen(QPen(ink, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{{0, -9.2}, {9.2, 0}, {0, 9.2}, {-9.2, 0}});
        QPainterPath mark(QPointF(-2.4, -2.2));
        mark.cubicTo(-2.4, -5.4, 2.6, -5.4, 2.6, -2.2);
        mark.cubicTo(2.6, -0.4, 0, 0, 0, 1.8);
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(mark);
        stroke(painter, {{0, 4.3}, {0, 4.4}}, ink, 1.9);
        break;
    }
    case Answer::NotAsked:
        painter.setPen(QPen(ink, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), 7.5, 7.5);
        break;
    }
    painter.restore();
}

QIcon glyphIcon(Answer answer, const QPalette &palette, int size, qreal pixelRatio) {
    const auto picture = [&](const QColor &ink, const QColor &paper) {
        QPixmap pixmap(QSize(size, size) * pixelRatio);
        pixmap.setDevicePixelRatio(pixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGlyph(painter, QRectF(0, 0, size, size), answer, ink, paper);
        return pixmap;
    };
    const QPixmap plain = picture(inkOf(answer, palette), isDark(palette) ? palette.color(QPalette::Window) : QColor(Qt::white));
    QIcon icon;
    // A step that cannot be gone to yet is told by its text, not by a pale sign.
    for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Active})
        icon.addPixmap(plain, mode);
    icon.addPixmap(picture(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), QIcon::Selected);
    return icon;
}

Glyph::Glyph(int size, QWidget *parent) : QWidget(parent), m_size(size) {
    setFixedSize(size, size);
}

void Glyph::show(Answer answer, bool underWay) {
    m_answer = answer;
    const bool moves = underWay && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moves && m_timer == 0)
        m_timer = startTimer(frame);
    if (!moves && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
    update();
}

void Glyph::timerEvent(QTimerEvent *) {
    m_turn = (m_turn + 20) % 360;
    update();
}

void Glyph::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_timer == 0)
        return paintGlyph(painter, rect(), m_answer, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_size / 9.0;
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(borderOf(palette()), width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(palette().color(QPalette::Highlight), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_turn * 16, 100 * 16);
}

} // namespace hubwart::ui
