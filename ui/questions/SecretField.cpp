// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/SecretField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hubwart::ui {

SecretField::SecretField(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_edit(new QLineEdit), m_action(new QPushButton) {
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_label->setBuddy(m_edit);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_action->setAutoDefault(false);
    m_action->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_action);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::entered);
    connect(m_edit, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_action, &QPushButton::clicked, this, &SecretField::entered);
}

void SecretField::setLabel(const QString &label, const QString &action) {
    m_label->setText(label);
    m_edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void SecretField::setEcho(bool visible) {
    m_edit->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretField::focusIt() {
    m_edit->setFocus();
}

Secret SecretField::take() {
    QString text = m_edit->text();
    Secret secret(text.toUtf8());
    // The same buffer, if nobody else holds it: then this is what is wiped.
    m_edit->clear();
    text.fill(u'\0');
    return secret;
}

bool SecretField::isEmpty() const {
    return m_edit->text().isEmpty();
}

} // namespace hubwart::ui
