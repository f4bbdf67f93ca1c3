// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Plan.h"
#include "facts/Trouble.h"
#include "facts/Wait.h"

namespace hubwart::story {

class Scene;

// Changes that are not thought out now.

/// What makes the files, modules and sites of the change that the visit names as they were before it, or as it made them:
/// whatever was done to them since. Empty if they are so already. What that change did not touch is left alone, and so is a
/// module that others which are on need by now (`stays` says so). It goes the way of every change: what would not start, or would
/// keep a page from opening, is refused. Only where a site is switched off does nobody expect its page: then a person has to say
/// that it stays. Asks the server.
[[nodiscard]] Result<Plan> restoringPlan(Scene &scene, const Wait &wait);
/// What the visit put off, if the files that were looked at are those that were shown then; FileChanged else.
[[nodiscard]] Result<Plan> putOffPlan(const Scene &scene);

} // namespace hubwart::story
