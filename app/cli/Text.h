// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

namespace hubwart::cli {

// Parts of what a subcommand prints at its end; each is empty or whole lines.

[[nodiscard]] QString findingsText(const story::Story &story);
/// The diff, and what else would be switched on.
[[nodiscard]] QString planText(const story::Story &story);
/// What is on the server after a change: saved, loaded, proved.
[[nodiscard]] QString changeText(const story::Story &story);
/// Changes that earlier visits left on the server.
[[nodiscard]] QString changesText(const story::Story &story);
/// What was changed on the server before, and the difference that the one that was asked for made.
[[nodiscard]] QString historyText(const story::Story &story);
[[nodiscard]] QString pictureText(const story::Story &story);
/// The last word: the trouble, or whether it works and at which hop it does not.
[[nodiscard]] QString verdictText(const story::Story &story);

/// One line for a step of the path as it ended.
[[nodiscard]] QString stepLine(const PathStep &step);
[[nodiscard]] QString stepLine(const ChangeStep &step);

} // namespace hubwart::cli
