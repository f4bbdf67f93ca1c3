// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubwart::settings {

/// Lets nobody have this program's memory when it crashes, since that holds what was typed: no core file, none for a program that
/// collects them, and no debugger of another process of this user. To be called first in main().
void leaveNoCore();

} // namespace hubwart::settings
