// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"

#include <QColor>
#include <QPalette>

namespace hubwart::ui {

// Our own colours, derived from the palette so that they fit light and dark: at least 4.5:1 for text and 3:1 for signs (WCAG 2.1,
// 1.4.3 and 1.4.11; tested). Never the only sign of anything.

[[nodiscard]] bool isDark(const QPalette &palette);
/// For the text and the sign of an answer, on the window's or a field's background.
[[nodiscard]] QColor inkOf(Answer answer, const QPalette &palette);
/// A soft background for it, below ordinary text.
[[nodiscard]] QColor tintOf(Answer answer, const QPalette &palette);
/// For text that matters less.
[[nodiscard]] QColor dimmedText(const QPalette &palette);
/// Between a card and what is behind it.
[[nodiscard]] QColor borderOf(const QPalette &palette);

[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace hubwart::ui
