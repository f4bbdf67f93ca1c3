// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RoundTrips.h"

#include "ui/widgets/Colours.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace hubwart::ui {

namespace {

constexpr std::size_t shown = 60; // one a second

} // namespace

RoundTrips::RoundTrips(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoundTrips::add(std::optional<std::chrono::microseconds> time) {
    m_times.push_back(time ? std::optional(static_cast<double>(time->count()) / 1000.0) : std::nullopt);
    if (m_times.size() > shown)
        m_times.pop_front();
    update();
}

void RoundTrips::clear() {
    m_times.clear();
    update();
}

RoundTrips::Summary RoundTrips::summary() const {
    std::vector<double> answered;
    for (const auto &time : m_times)
        if (time)
            answered.push_back(*time);
    Summary summary;
    summary.all = static_cast<int>(m_times.size());
    summary.lost = summary.all - static_cast<int>(answered.size());
    if (answered.empty())
        return summary;
    std::ranges::sort(answered);
    summary.median = answered[answered.size() / 2];
    summary.slowest = answered.back();
    return summary;
}

QSize RoundTrips::sizeHint() const {
    return {240, 3 * fontMetrics().height()};
}

void RoundTrips::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderOf(palette()));
    painter.drawLine(QPointF(0, height() - 1), QPointF(width(), height() - 1));
    const auto slowest = summary().slowest;
    if (!slowest)
        return;
    const double step = width() / static_cast<double>(shown - 1);
    const double scale = (height() - 8) / std::max(*slowest, 1.0);
    const double first = width() - step * static_cast<double>(m_times.size() - 1);
    const auto placeOf = [&](std::size_t i) {
        return QPointF(first + step * static_cast<double>(i), height() - 4 - *m_times[i] * scale);
    };
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        if (!m_times[i])
            continue;
        const bool joined = i > 0 && m_times[i - 1];
        const bool alone = !joined && (i + 1 == m_times.size() || !m_times[i + 1]);
        if (joined)
            painter.drawLine(placeOf(i - 1), placeOf(i));
        else if (alone)
            painter.drawPoint(placeOf(i));
    }
}

} // namespace hubwart::ui
