// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Plan.h"
#include "findings/Finding.h"

#include <span>
#include <vector>

namespace hubwart::findings {

#define FINDING(name) extern const Finding name;
#include "findings/Catalogue.inc"
#undef FINDING

/// All findings, in the order of Catalogue.inc, which is the precedence: of several that are true, the first is told first.
[[nodiscard]] std::span<const Finding *const> catalogue();

/// The finding of that id, or nullptr.
[[nodiscard]] const Finding *findingOf(const QString &id);

/// What is wrong, in the catalogue's order; nothing where not all was read. Pure; any thread.
[[nodiscard]] std::vector<Problem> detect(const Evidence &evidence);

/// Those that break the connection: what a plan mends unless somebody asks for more.
[[nodiscard]] std::vector<Problem> breaking(std::vector<Problem> problems);

/// The mends of all of \a problems that can be mended; empty when one that breaks the connection cannot: no other change makes
/// sense before it. Pure; any thread.
[[nodiscard]] Draft draftFor(const Evidence &evidence, const std::vector<Problem> &problems);

/// One plan that mends all of \a problems that can be mended; empty when there are none. Pure; any thread.
[[nodiscard]] Plan planFor(const Evidence &evidence, const std::vector<Problem> &problems);

/// The words of a problem in the language of the program.
[[nodiscard]] QString titleOf(const Problem &problem);
[[nodiscard]] QString sentenceOf(const Problem &problem);
[[nodiscard]] QString adviceOf(const Problem &problem);

} // namespace hubwart::findings
