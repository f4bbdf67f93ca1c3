// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Timeline.h"

#include "ui/widgets/Colours.h"
#include "ui/widgets/Glyph.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace hubwart::ui {

namespace {

constexpr int sign = 16;
constexpr int gap = 8;
constexpr int room = 130; // for the bars

/// A sign on a bar, on the window's own ground so that it is seen on any bar.
class MarkButton final : public QAbstractButton {
public:
    explicit MarkButton(QWidget *parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF place((width() - sign) / 2.0, (height() - sign) / 2.0, sign, sign);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(place.adjusted(-2, -1, 2, 1), 4, 4);
        paintGlyph(painter, place, Answer::Warning, palette());
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }
};

} // namespace

QString inMilliseconds(double milliseconds) {
    return QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0) + QStringLiteral(" ms");
}

Timeline::Timeline(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::show(std::vector<Bar> bars, std::vector<Mark> marks) {
    m_bars = std::move(bars);
    m_marks = std::move(marks);
    QString all;
    for (const Bar &bar : m_bars)
        all += bar.name + QStringLiteral(": ") + bar.time + u'\n';
    setAccessibleDescription(all.trimmed());
    while (m_buttons.size() > m_marks.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < m_marks.size()) {
        auto *button = new MarkButton(this);
        const int number = static_cast<int>(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, number] { Q_EMIT wantsWords(number); });
        button->setVisible(true);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_buttons[i]->setAccessibleName(m_marks[i].name);
        m_buttons[i]->setToolTip(m_marks[i].name);
    }
    updateGeometry();
    placeMarks();
    update();
}

int Timeline::rowHeight() const {
    return std::max(sign, fontMetrics().height()) + 6;
}

QSize Timeline::sizeHint() const {
    int names = 0;
    int times = 0;
    for (const Bar &bar : m_bars) {
        names = std::max(names, fontMetrics().horizontalAdvance(bar.name));
        times = std::max(times, fontMetrics().horizontalAdvance(bar.time));
    }
    return {sign + names + times + room + 3 * gap, rowHeight() * static_cast<int>(std::max<std::size_t>(m_bars.size(), 1))};
}

std::vector<QRectF> Timeline::boxes() const {
    int names = 0;
    int times = 0;
    double total = 0;
    for (const Bar &bar : m_bars) {
        names = std::max(names, fontMetrics().horizontalAdvance(bar.name));
        times = std::max(times, fontMetrics().horizontalAdvance(bar.time));
        total += bar.took ? static_cast<double>(bar.took->count()) : 0;
    }
    const int left = sign + names + 2 * gap;
    // Each bar has two pixels at least, and behind the last one its time has to fit, with a mark before it.
    const int behind = times + 2 * gap + (m_marks.empty() ? 0 : sign / 2 + 2);
    const double scale = total > 0 ? (width() - left - behind - 2.0 * static_cast<double>(m_bars.size())) / total : 0;
    std::vector<QRectF> boxes;
    double at = left;
    for (std::size_t row = 0; row < m_bars.size(); ++row) {
        const auto &took = m_bars[row].took;
        const double length = took ? 2.0 + static_cast<double>(took->count()) * std::max(0.0, scale) : 0;
        boxes.emplace_back(at, static_cast<int>(row) * rowHeight() + rowHeight() * 0.22, length, rowHeight() * 0.56);
        at += length;
    }
    return boxes;
}

void Timeline::placeMarks() {
    const std::vector<QRectF> places = boxes();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks[i];
        if (mark.bar >= places.size())
            continue;
        const QRectF &box = places[mark.bar];
        const int middle = static_cast<int>(box.left() + box.width() * mark.share);
        m_buttons[i]->setGeometry(middle - sign / 2 - 2, static_cast<int>(mark.bar) * rowHeight(), sign + 4, rowHeight());
    }
}

double Timeline::endOf(std::size_t bar, const QRectF &box) const {
    double end = box.right();
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].bar == bar)
            end = std::max<double>(end, m_buttons[i]->geometry().right());
    return end;
}

void Timeline::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> places = boxes();
    for (std::size_t row = 0; row < m_bars.size(); ++row) {
        const Bar &bar = m_bars[row];
        const QRectF &box = places[row];
        const int y = static_cast<int>(row) * rowHeight();
        paintGlyph(painter, QRectF(0, y + (rowHeight() - sign) / 2.0, sign, sign), bar.answer, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(sign + gap, y, static_cast<int>(places.front().left()) - sign - 2 * gap, rowHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, bar.name);
        if (bar.took) {
            const bool fine = bar.answer == Answer::Works;
            painter.setPen(Qt::NoPen);
            painter.setBrush(QBrush(fine ? palette().color(QPalette::Highlight) : inkOf(bar.answer, palette()),
                                    fine ? Qt::SolidPattern : Qt::BDiagPattern));
            painter.drawRoundedRect(box, 2, 2);
        }
        painter.setPen(dimmedText(palette()));
        const double end = endOf(row, box) + gap;
        painter.drawText(QRectF(end, y, width() - end, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, bar.time);
    }
}

void Timeline::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placeMarks();
}

void Timeline::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeMarks();
}

} // namespace hubwart::ui
