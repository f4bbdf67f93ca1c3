// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubwart {

/// What is known about one thing that was looked at. Never a bool: "not asked" and "could not be found out" are neither yes nor
/// no.
enum class Answer {
    NotAsked,
    Works,
    Warning, ///< works, but something about it should be known
    Broken,
    Unknown, ///< asked, and could not be found out
};

} // namespace hubwart
