// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/LostPath.h"

#include <algorithm>
#include <array>

namespace hubwart::findings {

namespace {

constexpr std::array refusals = {400, 404, 405};

} // namespace

bool opensAllTheSame(const Evidence &evidence) {
    return evidence.outside && evidence.outside->status() == 101 && !evidence.outside->firstBad();
}

bool isUnknownToHub(const Evidence &evidence) {
    if (!evidence.outside)
        return false;
    const PathStep *bad = evidence.outside->firstBad();
    // A hub whose desktop is gone says so with a code.
    const bool endsAtOnce = bad && bad->id > PathStep::Id::Handshake
                            && (bad->symptom == Symptom::ClosedWithoutCode || bad->symptom == Symptom::ConnectionLost);
    return endsAtOnce || std::ranges::contains(refusals, evidence.outside->status());
}

} // namespace hubwart::findings
