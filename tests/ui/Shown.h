// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QStringList>

class QWidget;

namespace hubwart::tests {

/// The recordings in tests/stories, by name.
[[nodiscard]] QStringList storyNames();
[[nodiscard]] story::Story storyNamed(const QString &name);

/// As a person has it who wants large type: 14 pt, and one of two palettes.
void dress(bool dark);

/// What of the words on a window cannot be read whole, one line each.
[[nodiscard]] QStringList cutOffWords(const QWidget &window);

} // namespace hubwart::tests
