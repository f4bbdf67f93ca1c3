// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Site.h"

#include <QString>

namespace hubwart::findings {

/// What Apache makes of a request, in one sentence.
[[nodiscard]] QString sentenceOf(const apache::Site &site, const apache::Outcome &outcome);
/// Why a directive did or did not play a part, in a few words.
[[nodiscard]] QString wordsOf(const apache::Step &step);
/// A directive as it stands, in one line.
[[nodiscard]] QString textOf(const apache::Site &site, int directive);

} // namespace hubwart::findings
