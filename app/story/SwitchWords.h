// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Change.h"
#include "facts/Plan.h"

namespace hubwart::story {

/// One module or site of a change, in the words of whoever reads.
struct SwitchLine {
    enum class Kind { On, Off, Stays };
    Kind kind = Kind::On;
    QString text;
};

/// What a plan switches on or off beside its files, and what stays on although it was to be switched off.
[[nodiscard]] std::vector<SwitchLine> switchLines(const Plan &plan);
/// What a change of the past was to switch.
[[nodiscard]] std::vector<SwitchLine> switchLines(const PastChange &change);
/// With "+" or "-" in front, as a difference has it.
[[nodiscard]] QString markedText(const SwitchLine &line);

} // namespace hubwart::story
