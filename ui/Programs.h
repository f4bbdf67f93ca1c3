// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwart::ui {

/// The decoder beside this program. Any thread.
[[nodiscard]] QString pictureProgram();

} // namespace hubwart::ui
