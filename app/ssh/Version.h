// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwart::ssh {

/// "libssh 0.11.5": the library that is loaded now. Any thread.
[[nodiscard]] QString libraryVersion();

} // namespace hubwart::ssh
