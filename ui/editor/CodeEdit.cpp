// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CodeEdit.h"

#include "ui/editor/ApacheWords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTreeView>

#include <algorithm>

namespace hubwart::ui {

namespace {

constexpr int rowsShown = 8;
// Below that, a list of words would come up at every line that is begun.
constexpr int leastTyped = 2;

} // namespace

CodeEdit::CodeEdit(QWidget *parent)
    : CodeView(parent), m_known(knownWords()), m_words(new QStandardItemModel(0, 2, this)), m_completer(new QCompleter(this)) {
    auto *list = new QTreeView;
    list->setRootIsDecorated(false);
    list->setHeaderHidden(true);
    list->setUniformRowHeights(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the words are picked before
    m_completer->setMaxVisibleItems(rowsShown);
    m_completer->setPopup(list);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CodeEdit::insert);
}

void CodeEdit::keyPressEvent(QKeyEvent *event) {
    QAbstractItemView *list = m_completer->popup();
    const bool open = list->isVisible();
    const bool chosen = open && list->currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A line is ended as ever, unless a word was chosen.
        if (chosen)
            return event->ignore();
        break;
    case Qt::Key_Tab:
        if (open && !chosen)
            list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        [[fallthrough]];
    case Qt::Key_Escape:
    case Qt::Key_Backtab:
        if (open)
            return event->ignore(); // the list takes them
        break;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier)
            return offer(true);
        break;
    default:
        break;
    }
    CodeView::keyPressEvent(event);
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint();
    if (writes || (open && event->key() == Qt::Key_Backspace))
        offer(false);
    else if (open && event->key() != Qt::Key_Shift)
        list->hide();
}

/// \a wanted: somebody asked for words, and wants the first.
void CodeEdit::offer(bool wanted) {
    const QTextCursor cursor = textCursor();
    const Completion completion =
        isReadOnly() ? Completion() : completionOf(cursor.block().text().left(cursor.positionInBlock()), m_known);
    m_typed = completion.typed;
    m_words->removeRows(0, m_words->rowCount());
    if (completion.words.isEmpty() || (!wanted && m_typed < leastTyped))
        return m_completer->popup()->hide();
    for (const Word &word : completion.words) {
        auto *help = new QStandardItem(word.help);
        help->setForeground(palette().color(QPalette::PlaceholderText));
        auto *name = new QStandardItem(word.text);
        name->setToolTip(word.help);
        name->setData(word.help, Qt::AccessibleDescriptionRole);
        m_words->appendRow({name, help});
    }
    auto *list = qobject_cast<QTreeView *>(m_completer->popup());
    list->resizeColumnToContents(0);
    list->resizeColumnToContents(1);
    const int width = list->columnWidth(0) + list->columnWidth(1) + list->verticalScrollBar()->sizeHint().width() + 8;
    QTextCursor first = cursor;
    first.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, m_typed);
    QRect where = cursorRect(first).translated(viewport()->pos());
    where.setWidth(std::min(width, viewport()->width()));
    m_completer->complete(where);
    list->setCurrentIndex(wanted ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

void CodeEdit::insert(const QString &word) {
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, m_typed);
    cursor.insertText(word);
    setTextCursor(cursor);
}

} // namespace hubwart::ui
