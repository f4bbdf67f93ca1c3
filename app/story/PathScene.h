// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathScene.h"
#include "story/Story.h"

#include <QByteArray>
#include <QString>

namespace hubwart::story {

/// The newest that is known of the way: after the change, or what was seen before it.
[[nodiscard]] const PathFacts *newestPath(const Story &story);
/// Pure; any thread.
[[nodiscard]] PathScene pathScene(const Story &story, const PathFacts *facts);

/// A line for each link, for a terminal or a screen reader.
[[nodiscard]] QString textOf(const PathScene &scene);
/// 800 x 190, for a light page; no script, no reference to anything outside.
[[nodiscard]] QByteArray svgOf(const PathScene &scene);

} // namespace hubwart::story
