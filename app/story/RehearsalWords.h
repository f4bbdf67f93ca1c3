// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Rehearsal.h"

namespace hubwart::story {

// What a rehearsal came to, in words. Pure; any thread.

/// Whether the class fits, with the numbers that say so.
[[nodiscard]] QString fitSentence(const RehearsalFacts &facts);
/// What to change so that it fits; empty where nothing is to be changed.
[[nodiscard]] QString fitAdvice(const RehearsalFacts &facts);
/// What was seen when connections were opened; empty where none were asked for.
[[nodiscard]] QString loadSentence(const RehearsalFacts &facts);
/// Times of opening and of round trips, and how connections ended that did; a line each.
[[nodiscard]] QStringList loadDetails(const RehearsalFacts &facts);
/// Of both: what was tried goes before what was worked out.
[[nodiscard]] Answer answerOf(const RehearsalFacts &facts);

} // namespace hubwart::story
