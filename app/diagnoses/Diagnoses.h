// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnoses/Diagnosis.h"
#include "findings/Verdict.h"

#include <span>

namespace hubwart::diagnoses {

#define DIAGNOSIS(name) extern const Diagnosis name;
#include "diagnoses/Diagnoses.inc"
#undef DIAGNOSIS

/// All of them, in the order of the way; of those on one hop the more exact first.
[[nodiscard]] std::span<const Diagnosis *const> all();
/// The diagnosis of that id, or nullptr.
[[nodiscard]] const Diagnosis *diagnosisOf(const QString &id);

/// Names the first hop that fails, and announces what will be in the way behind it. What Apache's files show to be broken goes
/// before what was only seen of Apache. Pure; any thread.
[[nodiscard]] findings::Verdict weigh(const Seen &seen);

// The words of a fault in the language of the program; of a finding, those of the finding. Empty where the step's own sentence
// says it all, or nothing is to be said.
[[nodiscard]] QString sentenceOf(const findings::Fault &fault);
[[nodiscard]] QString adviceOf(const findings::Fault &fault);
[[nodiscard]] QString letterOf(const findings::Fault &fault);

} // namespace hubwart::diagnoses
