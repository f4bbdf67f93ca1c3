// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/Change.h"
#include "facts/Hop.h"
#include "facts/PathFacts.h"
#include "facts/Trouble.h"

#include <QString>

namespace hubwart::story {

// The one table from what happened to what a person reads, in the language of the program. Every sentence says what is wrong,
// what it means, and what to do. Pure; any thread.

[[nodiscard]] QString sentenceOf(const Trouble &trouble);
/// Empty for a step that simply works or was not asked.
[[nodiscard]] QString sentenceOf(const PathStep &step);
[[nodiscard]] QString nameOf(Answer answer);
[[nodiscard]] QString nameOf(Saved saved);
[[nodiscard]] QString nameOf(Hop hop);
[[nodiscard]] QString nameOf(PathStep::Id id);
[[nodiscard]] QString nameOf(const ChangeStep &step);
/// What a change of the past has come to, by its state on the server (server/README.md).
[[nodiscard]] QString nameOfState(const QString &state);

} // namespace hubwart::story
