// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Details.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace hubwart::ui {

Details::Details(QWidget *parent)
    : QWidget(parent), m_button(new QToolButton), m_content(new QWidget), m_inside(new QVBoxLayout(m_content)) {
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_content->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, &Details::setOpen);
}

void Details::setTitle(const QString &title) {
    m_button->setText(title);
}

void Details::setOpen(bool open) {
    m_button->setChecked(open);
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

} // namespace hubwart::ui
