// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwart::cli {

/// Colours and glyphs of the terminal. Off: plain text, for files, pipes and NO_COLOR.
namespace style {

void setColours(bool on);
[[nodiscard]] QString bold(const QString &text);
[[nodiscard]] QString red(const QString &text);
[[nodiscard]] QString green(const QString &text);
[[nodiscard]] QString yellow(const QString &text);
[[nodiscard]] QString dim(const QString &text);

} // namespace style

} // namespace hubwart::cli
