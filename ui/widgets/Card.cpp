// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/widgets/Colours.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hubwart::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_inside(new QVBoxLayout(this)) {
    m_inside->setContentsMargins(14, 12, 14, 12);
    m_inside->setSpacing(6);
    setForegroundRole(QPalette::Text);
}

void Card::setTint(Answer answer) {
    m_tint = answer;
    update();
}

void Card::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = m_tint == Answer::NotAsked;
    painter.setPen(plain ? borderOf(palette()) : inkOf(m_tint, palette()));
    painter.setBrush(plain ? palette().color(QPalette::Base) : tintOf(m_tint, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace hubwart::ui
