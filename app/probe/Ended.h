// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Wait.h"

#include <QString>

#include <expected>

namespace hubwart::probe {

/// Why a stream or a line gave nothing more. A value; what it means for the path is decided by whoever was reading.
struct Ended {
    enum class Why {
        Closed,    ///< the other side said goodbye: a close frame (closeCode), or on a bare stream its end
        Lost,      ///< it went away without a goodbye
        Stalled,   ///< it stopped in the middle of a message, and nothing more came
        TimedOut,  ///< it is still there, and the time is over
        Cancelled, ///< we were told to stop
        Protocol,  ///< it said what the protocol does not allow; reason has it
        TooMuch,   ///< it sent more than is taken; reason has it
        NoChild,   ///< hubwart-picture is missing or died
    };
    Why why = Why::Lost;
    int closeCode = 1006; ///< RFC 6455 section 7.4; 1005 and 1006 mean: no code, no close frame
    QString reason;       ///< as it came
};

template <typename T>
using Or = std::expected<T, Ended>;

/// A wait that is over ended in one of two ways.
inline std::unexpected<Ended> over(const Wait &wait) {
    return std::unexpected(Ended{wait.stop.stop_requested() ? Ended::Why::Cancelled : Ended::Why::TimedOut, 0, {}});
}

inline std::unexpected<Ended> ended(Ended::Why why, QString reason = {}) {
    return std::unexpected(Ended{why, 1006, std::move(reason)});
}

} // namespace hubwart::probe
