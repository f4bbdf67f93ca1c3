// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <deque>
#include <optional>

namespace hubwart::ui {

/// The round trips of the last minute as a line. Where no answer came there is a gap, never a zero.
class RoundTrips final : public QWidget {
public:
    explicit RoundTrips(QWidget *parent = nullptr);

    void add(std::optional<std::chrono::microseconds> time);
    void clear();
    struct Summary {
        std::optional<double> median; ///< milliseconds
        std::optional<double> slowest;
        int lost = 0;
        int all = 0;
    };
    [[nodiscard]] Summary summary() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::deque<std::optional<double>> m_times; ///< milliseconds, the newest last
};

} // namespace hubwart::ui
