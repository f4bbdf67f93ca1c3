// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QString>
#include <QStringList>

namespace hubwart::story {

/// A story as one HTML page for people, in the language of the program: verdict, before and after, the change, times, how to take
/// it back. No script, nothing from outside. Pass the story through redacted() first. Pure; any thread.
[[nodiscard]] QString htmlOf(const Story &story, const QStringList &versions);
/// The same in the few tags that a QTextDocument shows, without the picture of the way.
[[nodiscard]] QString previewOf(const Story &story, const QStringList &versions);

} // namespace hubwart::story
