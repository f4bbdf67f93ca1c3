// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace hubwart {

/// What takes a change back on the server by itself, unless it is confirmed in time.
struct Watchdog {
    QString how;                  ///< systemd, at, process (which does not outlive everything)
    std::chrono::seconds left{0}; ///< when this was told
    friend bool operator==(const Watchdog &, const Watchdog &) = default;
};

/// A sub-step of a change as it happens on the server.
struct ChangeStep {
    enum class State { Begun, Done, Failed, LeftOut };
    QString name; ///< lock, check, backup, test, trial, reload, arm, swap, load, confirm, back
    State state = State::Begun;
    QString words; ///< Apache's and the server's own
    friend bool operator==(const ChangeStep &, const ChangeStep &) = default;
};

/// Which bytes are in the files now.
enum class Saved { Unknown, Old, New, Other };

} // namespace hubwart
