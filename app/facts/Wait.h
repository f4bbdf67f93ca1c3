// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace hubwart {

/// How long a call may wait, and how it is told to stop earlier. Every call that can wait takes one.
struct Wait {
    QDeadlineTimer deadline;
    std::stop_token stop;

    static Wait upTo(std::chrono::milliseconds time, std::stop_token stop) { return {QDeadlineTimer(time), std::move(stop)}; }

    /// The same stop, but no longer than \a time and never beyond this deadline.
    [[nodiscard]] Wait atMost(std::chrono::milliseconds time) const {
        if (deadline.isForever() || deadline.remainingTimeAsDuration() > time)
            return {QDeadlineTimer(time), stop};
        return *this;
    }

    [[nodiscard]] bool over() const { return stop.stop_requested() || deadline.hasExpired(); }

    /// The time until the next look at the stop token: at most \a tick, at least 0. For libraries that can only wait by the
    /// clock.
    [[nodiscard]] std::chrono::milliseconds slice(std::chrono::milliseconds tick = std::chrono::milliseconds(50)) const {
        if (deadline.isForever())
            return tick;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline.remainingTimeAsDuration());
        return std::clamp(left, std::chrono::milliseconds(0), tick);
    }
};

} // namespace hubwart
