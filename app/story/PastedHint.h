// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwart::story {

/// What a pasted line tells by itself, in one plain sentence: a message of a browser's console, a line of Apache's error log (its
/// AH numbers), words of a VNC server. Empty: nothing in it is known. It is compared with a fixed list, and never run or
/// followed. Pure; any thread.
[[nodiscard]] QString pastedHint(const QString &text);

} // namespace hubwart::story
