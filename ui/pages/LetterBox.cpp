// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LetterBox.h"

#include "story/Headline.h"
#include "ui/widgets/Details.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

LetterBox::LetterBox(QWidget *parent)
    : QWidget(parent), m_details(new Details), m_text(new QPlainTextEdit), m_copy(new QPushButton) {
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(180);
    m_copy->setAutoDefault(false);
    m_details->inside()->addWidget(m_text);
    m_details->inside()->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void LetterBox::show(const story::Story &story) {
    setVisible(story.outside.has_value());
    m_details->setTitle(tr("I have no access to the server: a text for the person who has"));
    m_text->setAccessibleName(tr("Text to send"));
    m_copy->setText(tr("Copy this text"));
    // Set anew only when it is another one: a selection in it stays.
    if (const QString text = story::letterOf(story); text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void LetterBox::setOpen(bool open) {
    m_details->setOpen(open);
}

} // namespace hubwart::ui
