// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DiffView.h"

#include "apache/TextDiff.h"
#include "ui/widgets/CodeView.h"
#include "ui/widgets/Labelled.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hubwart::ui {

namespace {

using apache::DiffLine;

QString shown(const QByteArray &bytes) {
    return QString::fromUtf8(bytes).remove(u'\r');
}

/// The line on the other side that this one gave way to, or came instead of; nullptr where there is none.
const DiffLine *partner(const QList<DiffLine> &lines, qsizetype index) {
    const bool removed = lines[index].kind == DiffLine::Kind::Removed;
    const auto kind = lines[index].kind;
    qsizetype first = index;
    while (first > 0 && lines[first - 1].kind == kind)
        --first;
    qsizetype end = index;
    while (end < lines.size() && lines[end].kind == kind)
        ++end;
    const auto other = removed ? DiffLine::Kind::Added : DiffLine::Kind::Removed;
    const qsizetype place = removed ? end + (index - first) : first - (end - index);
    return place >= 0 && place < lines.size() && lines[place].kind == other ? &lines[place] : nullptr;
}

/// Bytes of a line to characters of what is shown.
QList<std::pair<int, int>> shownSpans(const QByteArray &line, const QList<apache::Span> &spans) {
    QList<std::pair<int, int>> result;
    for (const apache::Span &span : spans) {
        const auto begin = shown(line.left(span.begin)).size();
        const auto length = shown(line.mid(span.begin, span.end - span.begin)).size();
        if (length > 0)
            result.append({static_cast<int>(begin), static_cast<int>(length)});
    }
    return result;
}

CodeView::Line lineOf(const QList<DiffLine> &lines, qsizetype index) {
    const DiffLine &line = lines[index];
    CodeView::Line shownLine;
    if (line.kind == DiffLine::Kind::Hunk) {
        shownLine.number = QStringLiteral("…");
        return shownLine;
    }
    const int number = line.kind == DiffLine::Kind::Removed ? line.before : line.after;
    shownLine.number = number > 0 ? QString::number(number) : QString();
    if (line.kind == DiffLine::Kind::Same)
        return shownLine;
    const bool added = line.kind == DiffLine::Kind::Added;
    shownLine.sign = added ? QStringLiteral("+") : QStringLiteral("−");
    shownLine.tint = added ? Answer::Works : Answer::Broken;
    const DiffLine *other = partner(lines, index);
    if (const QByteArray text = line.text.sliced(1); other)
        shownLine.strong = shownSpans(text, apache::changedIn(text, other->text.sliced(1)));
    return shownLine;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent), m_code(new CodeView), m_bar(new QWidget), m_place(new Text(Text::Kind::Dimmed)),
      m_previous(new QPushButton), m_next(new QPushButton), m_only(new QPushButton) {
    m_code->setReadOnly(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_code);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place, 1);
    for (QPushButton *button : {m_previous, m_next, m_only}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT picked(m_current); });
    translate();
}

void DiffView::translate() {
    label(m_previous, tr("Previous"));
    label(m_next, tr("Next"));
    label(m_only, tr("Make only this one"));
    m_place->setText(tr("Change %1 of %2").arg(m_current + 1).arg(m_changes.size()));
}

void DiffView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void DiffView::setPicking(bool on) {
    m_only->setEnabled(on);
}

void DiffView::goTo(int change) {
    if (change < 0 || change >= m_changes.size())
        return;
    m_current = change;
    m_code->goToLine(m_changes[change]);
    m_previous->setEnabled(change > 0);
    m_next->setEnabled(change + 1 < m_changes.size());
    translate();
}

void DiffView::show(const QByteArray &before, const QByteArray &after) {
    const auto diff = apache::unifiedDiff({}, before, after);
    // The file's name stands above the view, and the first hunk needs no line that says that something was left out.
    const QList<DiffLine> lines = diff.sliced(std::min<qsizetype>(diff.size(), 3));
    QStringList text;
    std::vector<CodeView::Line> beside;
    m_changes.clear();
    const auto changes = [&](qsizetype i) {
        return lines[i].kind == DiffLine::Kind::Added || lines[i].kind == DiffLine::Kind::Removed;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (changes(i) && (i == 0 || !changes(i - 1)))
            m_changes.append(static_cast<int>(i) + 1);
        text.append(lines[i].kind == DiffLine::Kind::Hunk ? QString() : shown(lines[i].text.sliced(1)));
        beside.push_back(lineOf(lines, i));
    }
    if (m_code->toPlainText() != text.join(u'\n'))
        m_code->setPlainText(text.join(u'\n'));
    m_code->setLines(std::move(beside));
    m_bar->setVisible(m_changes.size() > 1);
    goTo(0);
}

void DiffView::setAccessibleNames(const QString &name) {
    m_code->setAccessibleName(name);
}

void DiffView::fitTo(int most) {
    const int lines = std::clamp(m_code->blockCount(), 1, most);
    const QFontMetricsF metrics(m_code->document()->defaultFont());
    const int bar = m_code->horizontalScrollBar()->sizeHint().height();
    const double text = lines * std::ceil(metrics.lineSpacing()) + 2 * m_code->document()->documentMargin();
    m_code->setFixedHeight(static_cast<int>(text) + bar + 2 * m_code->frameWidth() + 4);
}

} // namespace hubwart::ui
