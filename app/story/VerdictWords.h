// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QString>

namespace hubwart::story {

// What a person reads of a verdict and of what will be in the way next. Pure; any thread.

/// What is wrong there; never empty for a fault of this story's own verdict.
[[nodiscard]] QString sentenceOf(const Story &story, const findings::Fault &fault);
/// What to do about it; may be empty.
[[nodiscard]] QString adviceOf(const findings::Fault &fault);
/// Who can do it, where it is not Hubwart; empty for what Apache's files show.
[[nodiscard]] QString whoCan(const findings::Fault &fault);
/// "Once this is mended ...", for each further fault; empty where none is known.
[[nodiscard]] QString nextFaults(const Story &story);
/// The way on which it was seen, as JSON documents name it: outside, at-apache, past-apache.
struct Lane {
    const char *id;
    QString name;
    const PathFacts *path;
};
/// Those that were asked, in the order in which they come nearer to the desktop.
[[nodiscard]] std::vector<Lane> lanesOf(const Story &story);

} // namespace hubwart::story
