// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Timeline.h"

#include "ui/widgets/Colours.h"
#include "ui/widgets/Glyph.h"

#include <QPainter>

#include <algorithm>

namespace hubwart::ui {

namespace {

constexpr int sign = 16;
constexpr int gap = 8;
constexpr int room = 130; // for the bars

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::show(std::vector<Bar> bars) {
    m_bars = std::move(bars);
    QString all;
    for (const Bar &bar : m_bars)
        all += bar.name + QStringLiteral(": ") + bar.time + u'\n';
    setAccessibleDescription(all.trimmed());
    updateGeometry();
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

void Timeline::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    int names = 0;
    int times = 0;
    double total = 0;
    for (const Bar &bar : m_bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        times = std::max(times, metrics.horizontalAdvance(bar.time));
        total += bar.took ? static_cast<double>(bar.took->count()) : 0;
    }
    const int left = sign + names + 2 * gap;
    // Each bar has two pixels at least, and behind the last one its time has to fit.
    const double scale = total > 0 ? (width() - left - times - 2 * gap - 2.0 * static_cast<double>(m_bars.size())) / total : 0;
    double at = left;
    int y = 0;
    for (const Bar &bar : m_bars) {
        paintGlyph(painter, QRectF(0, y + (rowHeight() - sign) / 2.0, sign, sign), bar.answer, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(sign + gap, y, names, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, bar.name);
        double end = at;
        if (bar.took) {
            const double length = 2.0 + static_cast<double>(bar.took->count()) * std::max(0.0, scale);
            const QRectF box(at, y + rowHeight() * 0.22, length, rowHeight() * 0.56);
            const bool fine = bar.answer == Answer::Works;
            painter.setPen(Qt::NoPen);
            painter.setBrush(QBrush(fine ? palette().color(QPalette::Highlight) : inkOf(bar.answer, palette()),
                                    fine ? Qt::SolidPattern : Qt::BDiagPattern));
            painter.drawRoundedRect(box, 2, 2);
            end = at + length;
        }
        painter.setPen(dimmedText(palette()));
        painter.drawText(QRectF(end + gap, y, times + gap, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, bar.time);
        at = end;
        y += rowHeight();
    }
}

} // namespace hubwart::ui
