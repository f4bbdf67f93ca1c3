// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/InsideFacts.h"

namespace hubwart::story {

// What a person reads of the lines that the server wrote while the test went on. Pure; any thread.

/// What the line means; empty where that is not known. Apache's numbered messages are explained by their numbers.
[[nodiscard]] QString sentenceOf(const LogEntry &entry);
/// When and who, by the clock of this computer: "04:22:59.123, Apache".
[[nodiscard]] QString momentOf(const LogEntry &entry);

} // namespace hubwart::story
