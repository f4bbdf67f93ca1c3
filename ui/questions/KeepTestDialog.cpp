// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/KeepTestDialog.h"

#include "ui/widgets/Text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hubwart::ui {

KeepTestDialog::KeepTestDialog(KeptTest test, const QList<KeptTest> &all, QWidget *parent)
    : QDialog(parent), m_test(std::move(test)), m_all(all), m_name(new QLineEdit(m_test.name)), m_taken(new Text),
      m_keep(nullptr) {
    setWindowTitle(tr("Keep this test"));
    setModal(true);
    auto *text = new Text;
    text->setText(tr("The address is kept on this computer, and how each step of this test ended. Later, for example after an "
                     "update, one click on the first page says whether all is still as it is now."));
    auto *secrets = new Text;
    secrets->say(m_test.secrets.isEmpty() ? QString()
                                          : tr("Passwords, and whatever stands behind a question mark in the address, are not "
                                               "kept. You give them again when the test is asked again."));
    auto *label = new QLabel(tr("&Name of this test:"));
    label->setBuddy(m_name);
    m_name->setMaxLength(80);
    m_name->selectAll();
    m_name->setFocus();
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_name, 1);
    auto *buttons = new QDialogButtonBox;
    m_keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::AcceptRole);
    m_keep->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &KeepTestDialog::judge);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(secrets);
    column->addLayout(row);
    column->addWidget(m_taken);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    judge();
}

KeptTest KeepTestDialog::named() const {
    KeptTest test = m_test;
    test.name = m_name->text().trimmed();
    return test;
}

void KeepTestDialog::judge() {
    const QString name = named().name;
    m_keep->setEnabled(!name.isEmpty());
    m_taken->say(std::ranges::contains(m_all, name, &KeptTest::name)
                     ? tr("A test of this name is kept already; this one takes its place.")
                     : QString());
}

} // namespace hubwart::ui
