// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/SecretDialog.h"

#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

SecretDialog::SecretDialog(const Words &words, const QList<Field> &fields, QWidget *parent)
    : QDialog(parent), m_remember(new QCheckBox) {
    setWindowTitle(words.title);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    auto *title = new Text(Text::Kind::Strong);
    title->setText(words.title);
    column->addWidget(title);
    auto *text = new Text;
    text->say(words.text);
    column->addWidget(text);
    for (const Field &field : fields) {
        auto *edit = new SecretField;
        edit->setLabel(field.label);
        edit->setEcho(field.echo);
        connect(edit, &SecretField::entered, this, &QDialog::accept);
        column->addWidget(edit);
        m_fields.append(edit);
    }
    m_remember->setText(words.remember);
    m_remember->setVisible(!words.remember.isEmpty());
    column->addWidget(m_remember);
    auto *buttons = new QDialogButtonBox;
    auto *go = buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    if (!words.without.isEmpty())
        connect(buttons->addButton(words.without, QDialogButtonBox::ActionRole), &QPushButton::clicked, this, [this] {
            for (SecretField *field : std::as_const(m_fields))
                Secret gone = field->take();
            accept();
        });
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    if (!m_fields.isEmpty())
        m_fields.first()->focusIt();
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

std::vector<Secret> SecretDialog::take() {
    std::vector<Secret> secrets;
    for (SecretField *field : std::as_const(m_fields))
        secrets.push_back(field->take());
    return secrets;
}

bool SecretDialog::wantsRemembering() const {
    return m_remember->isChecked();
}

} // namespace hubwart::ui
