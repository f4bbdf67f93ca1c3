// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"
#include "facts/Rehearsal.h"

namespace hubwart::findings {

/// What Apache's own limits come to, as the running kind of worker (MPM) reads them: server/mpm/event/event.c, worker.c,
/// prefork.c. Nothing where the MPM is not known. Pure.
[[nodiscard]] std::optional<WorkerFacts> workersOf(const apache::Configuration &configuration, const QStringList &modules);

/// "Does a class of so many fit?" Each holds one worker for as long as the desktop is open, and a quarter of what is free is left
/// for the pages that they load meanwhile. Pure.
[[nodiscard]] Fit fitOf(const WorkerFacts &workers, int pupils);

} // namespace hubwart::findings
