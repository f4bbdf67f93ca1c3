// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/Trouble.h"
#include "story/Story.h"

namespace hubwart::cli {

// The exit codes that scripts rely on (README, "Exit codes"). From 64 on as in sysexits.h.
enum ExitCode {
    Fine = 0,
    ProblemFound = 1,
    ChangePending = 2,
    NotFoundOut = 3,
    UsageError = 64,
    Unreachable = 69,
    InternalError = 70,
    FileTrouble = 74,
    TryAgain = 75,
    HostKeyTrouble = 76,
    NoRights = 77,
    Interrupted = 130,
};

/// The one table from what went wrong to the exit code.
[[nodiscard]] ExitCode exitCodeOf(const Trouble &trouble);
[[nodiscard]] ExitCode exitCodeOf(Answer answer);
/// The trouble, else the verdict.
[[nodiscard]] int exitCodeOf(const story::Story &story);

} // namespace hubwart::cli
