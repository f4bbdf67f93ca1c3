// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"

namespace hubwart::story {

/// Another live connection than the one that was asked for and not accepted, if the page itself names one. It is only told: it
/// may lead to another computer, and is dialled when a person says so. Pure; any thread.
[[nodiscard]] std::optional<QUrl> otherNamedByPage(const PathFacts &walked);

/// The same as a sentence, without a query, which may hold a secret; empty where there is none.
[[nodiscard]] QString otherNamedByPageSentence(const PathFacts &walked);

} // namespace hubwart::story
