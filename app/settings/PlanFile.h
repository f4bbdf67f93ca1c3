// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Plan.h"
#include "facts/Trouble.h"

namespace hubwart::settings {

// A change that was thought out and put off, as a file that a person keeps (packaging/schemas/saved-plan.schema.json). It holds
// the files of Apache, which may hold secrets, so only its owner may read it. FileNotWritten, FileNotRead.

[[nodiscard]] Result<void> writePlan(const QString &file, const Plan &plan);
[[nodiscard]] Result<Plan> readPlan(const QString &file);

} // namespace hubwart::settings
