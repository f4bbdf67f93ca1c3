// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "findings/Finding.h"

#include <optional>

namespace hubwart::findings {

/// What all that was seen comes to.
struct Verdict {
    Answer answer = Answer::NotAsked;
    std::optional<Hop> hop; ///< the first one that is broken or unclear
    int problem = -1;       ///< index of the problem that decides, or -1
    bool undecided = false; ///< a line that is not understood may decide
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// The problems in the light of what was seen from outside: what was only suspected is taken for the cause where the live
/// connection fails, and nothing else is known to break it. Pure; any thread.
[[nodiscard]] std::vector<Problem> confirmed(std::vector<Problem> problems, const PathFacts *outside);

/// Weighs what the server's files say and what was seen from outside. What was seen to work is not called broken for a line that
/// is not understood; what the files show to be broken is told before what was only seen from outside. Pure; any thread.
[[nodiscard]] Verdict weigh(const std::vector<Problem> &problems, bool undecided, const PathFacts *outside);

} // namespace hubwart::findings
