// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Plan.h"
#include "facts/Trouble.h"
#include "facts/Wait.h"

namespace hubwart::story {

class Scene;

// Changes that are not thought out now.

/// What puts back the files that the visit names; empty if they are so already. Asks the server.
[[nodiscard]] Result<Plan> restoringPlan(Scene &scene, const Wait &wait);
/// What the visit put off, if the files that were looked at are those that were shown then; FileChanged else.
[[nodiscard]] Result<Plan> putOffPlan(const Scene &scene);

} // namespace hubwart::story
