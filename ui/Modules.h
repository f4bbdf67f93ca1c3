// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubwart::ui {

/// Loads what stands in modules, on a thread of its own, so that whoever asks for it later does not wait. To be called once the
/// window is shown; returns at once.
void loadModules();

} // namespace hubwart::ui
