// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DesktopView.h"

#include "ui/widgets/Colours.h"

#include <QPaintEvent>
#include <QPainter>

namespace hubwart::ui {

DesktopView::DesktopView(QWidget *parent) : QWidget(parent) {
    setMinimumSize(240, 150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DesktopView::show(const QImage &image, const QRegion &changed) {
    const bool sameSize = image.size() == m_image.size();
    m_image = image;
    if (m_covered)
        return;
    if (!sameSize)
        return update();
    // Only where something is new; a pixel more on each side, because scaling mixes neighbours.
    const QRectF where = pictureRect();
    const qreal scale = where.width() / std::max(1, m_image.width());
    for (const QRect &rect : changed)
        update(QRectF(where.x() + rect.x() * scale, where.y() + rect.y() * scale, rect.width() * scale, rect.height() * scale)
                   .toAlignedRect()
                   .adjusted(-2, -2, 2, 2));
}

void DesktopView::forget() {
    m_image = QImage();
    update();
}

void DesktopView::setCovered(bool covered) {
    m_covered = covered;
    update();
}

void DesktopView::setCoverText(const QString &text) {
    m_coverText = text;
    update();
}

QSize DesktopView::sizeHint() const {
    return {480, 300};
}

QRectF DesktopView::pictureRect() const {
    if (m_image.isNull())
        return rect();
    const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, 0), size};
}

void DesktopView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    const QRectF where = pictureRect();
    if (!m_covered && !m_image.isNull()) {
        painter.setClipRegion(event->region());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(where, m_image);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderOf(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    // A pattern that nobody takes for a desktop.
    painter.setClipRect(where.adjusted(1, 1, -1, -1));
    QColor stripe = borderOf(palette());
    stripe.setAlphaF(0.35F);
    painter.setPen(QPen(stripe, 6));
    for (qreal x = where.left() - where.height(); x < where.right(); x += 26)
        painter.drawLine(QPointF(x, where.bottom()), QPointF(x + where.height(), where.top()));
    if (m_coverText.isEmpty())
        return;
    const QRectF words = where.adjusted(24, 12, -24, -12);
    const QRectF box = painter.boundingRect(words, Qt::AlignCenter | Qt::TextWordWrap, m_coverText).adjusted(-12, -8, 12, 8);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_coverText);
}

} // namespace hubwart::ui
