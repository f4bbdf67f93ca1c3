// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Verdict.h"

#include "findings/Catalogue.h"

#include <algorithm>

namespace hubwart::findings {

std::vector<Problem> confirmed(std::vector<Problem> problems, const PathFacts *outside) {
    const PathStep *bad = outside ? outside->firstBad() : nullptr;
    if (!bad || bad->answer != Answer::Broken || bad->id < PathStep::Id::Handshake
        || std::ranges::contains(problems, Severity::Error, &Problem::severity))
        return problems;
    for (Problem &problem : problems)
        if (const Finding *finding = findingOf(problem.id);
            problem.severity == Severity::Warning && finding && finding->severity == Severity::Error)
            problem.severity = Severity::Error;
    return problems;
}

Verdict weigh(const std::vector<Problem> &problems, bool undecided, const PathFacts *outside) {
    Verdict verdict;
    const auto decides = std::ranges::find(problems, Severity::Error, &Problem::severity);
    if (decides != problems.end()) {
        verdict.answer = Answer::Broken;
        verdict.hop = decides->hop;
        verdict.problem = static_cast<int>(decides - problems.begin());
        return verdict;
    }
    const PathStep *bad = outside ? outside->firstBad() : nullptr;
    if (undecided && (!outside || bad)) {
        verdict.answer = Answer::Unknown;
        verdict.hop = Hop::Apache;
        verdict.undecided = true;
        return verdict;
    }
    if (bad) {
        verdict.answer = bad->answer;
        verdict.hop = bad->hop;
        return verdict;
    }
    const bool asked = outside && !outside->steps.empty();
    const bool warned = (asked && std::ranges::contains(outside->steps, Answer::Warning, &PathStep::answer))
                        || std::ranges::contains(problems, Severity::Warning, &Problem::severity);
    verdict.answer = !asked ? Answer::Unknown : warned ? Answer::Warning : Answer::Works;
    return verdict;
}

} // namespace hubwart::findings
