// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeView.h"

#include "ui/widgets/Colours.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/SiteColours.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace hubwart::ui {

/// The column left of the text. A child, because a scroll area's margin cannot paint itself.
class Gutter final : public QWidget {
public:
    explicit Gutter(CodeView *view) : QWidget(view), m_view(view) { setMouseTracking(true); }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

    void mouseMoveEvent(QMouseEvent *event) override {
        setCursor(m_view->markAt(m_view->lineAt(event->position().y())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

    void mousePressEvent(QMouseEvent *event) override {
        const int line = m_view->lineAt(event->position().y());
        if (event->button() == Qt::LeftButton && m_view->markAt(line))
            Q_EMIT m_view->markPressed(line, event->globalPosition().toPoint());
    }

    bool event(QEvent *event) override {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        m_view->showWords(m_view->lineAt(help->pos().y()), help->globalPos());
        return true;
    }

private:
    CodeView *m_view;
};

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this)), m_colours(siteColoursOf(*document())) {
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true); // the keyboard must find its way out
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { layOut(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    dress();
}

CodeView::~CodeView() = default;

void CodeView::dress() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QWidget::font().pointSizeF() * 0.9);
    document()->setDefaultFont(font);
    m_gutter->setFont(font);
    m_colours->dress(palette());
    layOut();
    decorate();
}

void CodeView::setMarks(std::vector<Mark> marks) {
    m_marks = std::move(marks);
    decorate();
    m_gutter->update();
}

void CodeView::setLines(std::vector<Line> lines) {
    m_lines = std::move(lines);
    layOut();
    decorate();
    m_gutter->update();
}

const CodeView::Mark *CodeView::markAt(int line) const {
    const auto found = std::ranges::find(m_marks, line, &Mark::line);
    return found == m_marks.end() ? nullptr : &*found;
}

void CodeView::decorate() {
    QList<QTextEdit::ExtraSelection> all;
    if (const QTextBlock block = document()->findBlockByNumber(m_lit - 1); m_lit > 0 && block.isValid()) {
        QTextEdit::ExtraSelection whole;
        whole.cursor = QTextCursor(block);
        whole.format.setBackground(tintOf(m_litTint, palette()));
        whole.format.setProperty(QTextFormat::FullWidthSelection, true);
        all.append(whole);
    }
    for (const Mark &mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(block);
        const QString text = block.text();
        const auto begin = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
        one.cursor.setPosition(block.position() + static_cast<int>(begin));
        one.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        one.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        one.format.setUnderlineColor(inkOf(mark.answer, palette()));
        all.append(one);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QTextBlock block = document()->findBlockByNumber(static_cast<int>(i));
        if (m_lines[i].tint == Answer::NotAsked || !block.isValid())
            continue;
        QTextEdit::ExtraSelection whole;
        whole.cursor = QTextCursor(block);
        whole.format.setBackground(tintOf(m_lines[i].tint, palette()));
        whole.format.setProperty(QTextFormat::FullWidthSelection, true);
        all.append(whole);
        for (const auto &[begin, length] : m_lines[i].strong) {
            QTextEdit::ExtraSelection part;
            part.cursor = QTextCursor(block);
            part.cursor.setPosition(block.position() + begin);
            part.cursor.setPosition(block.position() + begin + length, QTextCursor::KeepAnchor);
            QColor behind = inkOf(m_lines[i].tint, palette());
            behind.setAlphaF(isDark(palette()) ? 0.35F : 0.22F);
            part.format.setBackground(behind);
            part.format.setFontWeight(QFont::Bold);
            all.append(part);
        }
    }
    setExtraSelections(all);
}

int CodeView::gutterWidth() const {
    const QFontMetrics metrics(m_gutter->font());
    const int digits = static_cast<int>(QString::number(std::max(1, blockCount())).size());
    const int signs = m_lines.empty() ? metrics.height() : metrics.horizontalAdvance(QStringLiteral(" + "));
    return metrics.horizontalAdvance(u'9') * std::max(digits, 3) + signs + 12;
}

void CodeView::layOut() {
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
}

void CodeView::paintGutter(QPaintEvent *event) {
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    const QFontMetrics metrics(m_gutter->font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const auto number = static_cast<std::size_t>(block.blockNumber());
        Line line = number < m_lines.size() ? m_lines[number] : Line{QString::number(number + 1)};
        if (static_cast<int>(number) + 1 == m_lit)
            line.tint = m_litTint;
        const QRectF row(0, place.top(), m_gutter->width(), metrics.height());
        if (line.tint != Answer::NotAsked)
            painter.fillRect(QRectF(0, place.top(), m_gutter->width(), place.height()), tintOf(line.tint, palette()));
        painter.setPen(line.tint == Answer::NotAsked ? dimmedText(palette()) : inkOf(line.tint, palette()));
        const int signs = m_lines.empty() ? metrics.height() : metrics.horizontalAdvance(QStringLiteral(" + "));
        painter.drawText(row.adjusted(4, 0, -signs - 4, 0), Qt::AlignRight | Qt::AlignVCenter, line.number);
        painter.drawText(row.adjusted(row.width() - signs - 2, 0, 0, 0), Qt::AlignCenter, line.sign);
        if (static_cast<int>(number) + 1 == m_lit && !markAt(m_lit))
            painter.drawText(row.adjusted(row.width() - signs - 2, 0, 0, 0), Qt::AlignCenter, QStringLiteral("▸"));
        if (const Mark *mark = markAt(static_cast<int>(number) + 1)) {
            const qreal size = metrics.height() * 0.85;
            paintGlyph(painter, QRectF(m_gutter->width() - signs, row.center().y() - size / 2, size, size), mark->answer,
                       palette());
        }
    }
}

void CodeView::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    layOut();
}

void CodeView::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_colours)
        dress();
}

bool CodeView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showWords(cursorForPosition(help->pos()).blockNumber() + 1, help->globalPos());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeView::showWords(int line, QPoint globalPos) {
    if (const Mark *mark = markAt(line))
        QToolTip::showText(globalPos, mark->words, this);
    else
        QToolTip::hideText();
}

/// Which line stands at that height; 0: none.
int CodeView::lineAt(double y) const {
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (y < place.top())
            break;
        if (y < place.bottom())
            return block.blockNumber() + 1;
    }
    return 0;
}

void CodeView::become(const QString &text) {
    const QString old = toPlainText();
    const auto most = std::min(old.size(), text.size());
    auto head = std::ranges::mismatch(old, text).in1 - old.begin();
    // Not between the two halves of one character.
    if (head > 0 && head < most && old[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < most - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    if (tail > 0 && old[old.size() - tail].isLowSurrogate())
        --tail;
    if (head == old.size() && head == text.size())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - tail - head));
    setTextCursor(cursor);
}

QStringList CodeView::knownWords() const {
    return m_colours->words();
}

void CodeView::setLit(int line, Answer tint) {
    if (m_lit == line && m_litTint == tint)
        return;
    m_lit = line;
    m_litTint = tint;
    decorate();
    m_gutter->update();
}

void CodeView::goToLine(int line) {
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    setTextCursor(QTextCursor(block));
    centerCursor();
}

bool CodeView::findNext(const QString &text, bool backwards) {
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (find(text, flags))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

} // namespace hubwart::ui
