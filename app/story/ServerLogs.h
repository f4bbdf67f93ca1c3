// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/InsideFacts.h"
#include "findings/Evidence.h"
#include "story/Scene.h"

namespace hubwart::story {

// The lines of the server's logs that belong to a test. On the Conductor's thread.

/// What Apache wrote of this site and of itself, and the hub's service where \a hub is known. Nothing where it cannot be read.
[[nodiscard]] std::optional<std::vector<LogEntry>> writtenSince(Scene &scene, const findings::Evidence &evidence,
                                                                const std::optional<HubProgram> &hub, const QDateTime &since,
                                                                const Wait &wait);

/// Reads what the server wrote in its logs while \a walked went on, in place of what stands in Story::inside; only where
/// somebody is signed in, and the site is known. What cannot be read is left out.
void readLogsOf(Scene &scene, const PathFacts &walked, const Wait &wait);

} // namespace hubwart::story
