// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

namespace hubwart::story {

/// Which hop fails, by all that the story knows. Pure; any thread.
[[nodiscard]] findings::Verdict weighed(const Story &story, bool undecided);
/// ... by what was seen from this computer alone.
[[nodiscard]] findings::Verdict weighed(const PathFacts &outside);
/// ... by a later walk. What an earlier look at the server has told of the hub and the desktop still counts; what it has told of
/// Apache may have been changed since.
[[nodiscard]] findings::Verdict weighedAfter(const Story &story, const PathFacts &walked);
/// The first fault, as the diagnoses want it to find their words.
[[nodiscard]] findings::Fault firstFault(const findings::Verdict &verdict);

} // namespace hubwart::story
