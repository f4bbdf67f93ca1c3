// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwart {

/// A sub-step of a change as it happens on the server.
struct ChangeStep {
    enum class State { Begun, Done, Failed, LeftOut };
    QString name; ///< lock, check, backup, test, trial, swap, load, back
    State state = State::Begun;
    QString words; ///< Apache's and the server's own
    friend bool operator==(const ChangeStep &, const ChangeStep &) = default;
};

/// Which bytes are in the files now.
enum class Saved { Unknown, Old, New, Other };

} // namespace hubwart
