// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Evidence.h"
#include "story/Scene.h"

namespace hubwart::story {

/// Asks the same live connection on the server itself, hop after hop: straight to Apache, then straight to where Apache's line
/// leads, and only there; over tunnels, or, where those are forbidden, by a program on the server. Where the hub refuses, one
/// thing of the handshake after the other is left out, until it opens. Tells Story::inside. It finishes each sign-in that it
/// begins, and stops asking when the desktop might soon turn everybody away (Tries.h). Does nothing where all works from outside.
/// Errors: Cancelled; what could not be asked is left out.
Result<void> lookInside(Scene &scene, const findings::Evidence &evidence, const Wait &wait);

} // namespace hubwart::story
