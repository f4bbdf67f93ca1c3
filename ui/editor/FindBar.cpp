// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindBar.h"

#include "ui/widgets/CodeView.h"
#include "ui/widgets/Labelled.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

FindBar::FindBar(CodeView *code, QWidget *parent)
    : QWidget(parent), m_code(code), m_findLabel(new QLabel), m_find(new QLineEdit), m_previous(new QPushButton),
      m_next(new QPushButton), m_line(new QPushButton), m_replacing(new QPushButton), m_second(new QWidget),
      m_byLabel(new QLabel), m_by(new QLineEdit), m_one(new QPushButton), m_all(new QPushButton), m_note(new Text) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_findLabel);
    first->addWidget(m_find, 1);
    for (QPushButton *button : {m_previous, m_next, m_replacing, m_line})
        first->addWidget(button);
    auto *second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_byLabel);
    second->addWidget(m_by, 1);
    second->addWidget(m_one);
    second->addWidget(m_all);
    column->addLayout(first);
    column->addWidget(m_second);
    column->addWidget(m_note);
    m_findLabel->setBuddy(m_find);
    m_byLabel->setBuddy(m_by);
    m_find->setClearButtonEnabled(true);
    m_replacing->setCheckable(true);
    for (QPushButton *button : {m_previous, m_next, m_line, m_replacing, m_one, m_all})
        button->setAutoDefault(false);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findNext(); });
    connect(m_next, &QPushButton::clicked, this, [this] { findNext(); });
    connect(m_previous, &QPushButton::clicked, this, [this] { findNext(true); });
    connect(m_line, &QPushButton::clicked, this, &FindBar::askForLine);
    connect(m_replacing, &QPushButton::toggled, this, &FindBar::showReplacing);
    connect(m_by, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    m_second->hide();
    m_note->hide();
    translate();
}

void FindBar::translate() {
    m_findLabel->setText(tr("&Find:"));
    label(m_previous, tr("Previous"));
    label(m_next, tr("Next"));
    label(m_replacing, tr("Replace"));
    m_replacing->setToolTip(tr("Shows a second line, for the words that come instead (Ctrl+R)"));
    label(m_line, tr("Go to line…"));
    m_byLabel->setText(tr("Replace &by:"));
    label(m_one, tr("This one"));
    label(m_all, tr("All"));
}

void FindBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void FindBar::setReadOnly(bool readOnly) {
    m_replacing->setEnabled(!readOnly);
    if (readOnly)
        m_replacing->setChecked(false);
}

void FindBar::showReplacing(bool on) {
    m_second->setVisible(on);
    m_note->say({});
    (on && !m_find->text().isEmpty() ? m_by : m_find)->setFocus();
}

void FindBar::find() {
    // What is marked in one line is what most people look for.
    const QString marked = m_code->textCursor().selectedText();
    if (!marked.isEmpty() && !marked.contains(QChar::ParagraphSeparator))
        m_find->setText(marked);
    m_find->setFocus();
    m_find->selectAll();
}

void FindBar::replace() {
    find();
    if (m_replacing->isEnabled())
        m_replacing->setChecked(true);
}

void FindBar::findNext(bool backwards) {
    const bool found = m_find->text().isEmpty() || m_code->findNext(m_find->text(), backwards);
    m_note->say(found ? QString() : tr("\"%1\" is not in this file.").arg(m_find->text()));
}

void FindBar::replaceOne() {
    if (m_find->text().isEmpty())
        return m_find->setFocus();
    if (QTextCursor cursor = m_code->textCursor(); cursor.selectedText().compare(m_find->text(), Qt::CaseInsensitive) == 0)
        cursor.insertText(m_by->text());
    findNext();
}

void FindBar::replaceAll() {
    if (m_find->text().isEmpty())
        return m_find->setFocus();
    int count = 0;
    QTextCursor all(m_code->document());
    all.beginEditBlock(); // one step, which "undo" takes back
    for (QTextCursor at = m_code->document()->find(m_find->text()); !at.isNull();
         at = m_code->document()->find(m_find->text(), at)) {
        at.insertText(m_by->text());
        ++count;
    }
    all.endEditBlock();
    m_note->say(tr("%n place(s) replaced.", nullptr, count));
}

void FindBar::askForLine() {
    auto *dialog = new QInputDialog(this);
    dialog->setWindowTitle(tr("Go to line"));
    dialog->setLabelText(tr("Line, from 1 to %1:").arg(m_code->blockCount()));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, m_code->blockCount());
    dialog->setIntValue(m_code->currentLine());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int line) {
        m_code->goToLine(line);
        m_code->setFocus();
    });
    dialog->open();
}

} // namespace hubwart::ui
