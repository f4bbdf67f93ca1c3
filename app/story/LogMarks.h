// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <span>

namespace hubwart::story {

/// What the server wrote in its logs while one step of a walk went on, as a mark on that step.
struct LogMark {
    PathStep::Id step = PathStep::Id::Name;
    double share = 0; ///< how much of the step's time had gone by at the first line: 0 to 1
    QString title;    ///< which step it was, for a person
    QString words;    ///< each line: when and who, what it means, and the line itself
};

/// The marks on the steps \a shown, in their order. A line that fell in a step that is not shown stands at the end of the one
/// before. Moments are as good as clocks are compared (server/ErrorLog.h). None where it is not known when steps began. Pure.
[[nodiscard]] std::vector<LogMark> logMarks(const PathFacts &walked, const std::vector<LogEntry> &log,
                                            std::span<const PathStep::Id> shown);

} // namespace hubwart::story
