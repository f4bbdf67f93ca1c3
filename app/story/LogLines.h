// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hubwart::story {

/// One line for the log: words of the program's own only, so that nothing of a person or a server can get in.
struct LogLine {
    const char *event;
    const char *word;
    std::optional<std::chrono::microseconds> took;
};

/// What the log may know of a story: kinds and times. Pure; any thread.
[[nodiscard]] std::vector<LogLine> logLines(const Story &story);

} // namespace hubwart::story
