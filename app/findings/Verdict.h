// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "findings/Finding.h"

#include <optional>

namespace hubwart::findings {

/// A hop that fails, and why, as one of the diagnoses or findings says it.
struct Fault {
    QString id; ///< of a diagnosis (diagnoses/) or, where Apache's files show it, of a finding
    Hop hop = Hop::Apache;
    QStringList about; ///< what the sentences name
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// What all that was seen comes to.
struct Verdict {
    Answer answer = Answer::NotAsked;
    std::optional<Hop> hop;       ///< the first one that is broken or unclear
    int problem = -1;             ///< index of the problem that decides, or -1
    bool undecided = false;       ///< a line that is not understood may decide
    QString id = {};              ///< of the first fault on the way; "works" where there is none; empty: nothing was tested
    QStringList about = {};       ///< what its sentences name
    std::vector<Fault> next = {}; ///< what will be in the way once that is mended, in the order of the way
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// The problems in the light of what was seen from outside: what was only suspected is taken for the cause where the live
/// connection fails, and nothing else is known to break it; never where the hub refuses past Apache as well (\a pastApache; null:
/// not asked). Pure; any thread.
[[nodiscard]] std::vector<Problem> confirmed(std::vector<Problem> problems, const PathFacts *outside,
                                             const PathFacts *pastApache = nullptr);

/// Weighs what the server's files say and what was seen from outside. What was seen to work is not called broken for a line that
/// is not understood; what the files show to be broken is told before what was only seen from outside. Pure; any thread.
[[nodiscard]] Verdict weigh(const std::vector<Problem> &problems, bool undecided, const PathFacts *outside);

} // namespace hubwart::findings
