// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Verdict.h"

#include "findings/Catalogue.h"

#include <algorithm>
#include <array>

namespace hubwart::findings {

namespace {

// What changes only the words by which the hub judges who asks. Whether a hub minds is seen by asking it past Apache.
constexpr std::array changesWhoAsks = {"origin-edited", "host-not-preserved"};

bool isAboutWhoAsks(const Problem &problem) {
    return std::ranges::any_of(changesWhoAsks, [&](const char *id) { return problem.id == QLatin1String(id); });
}

} // namespace

std::vector<Problem> confirmed(std::vector<Problem> problems, const PathFacts *outside, const PathFacts *pastApache) {
    const PathStep *bad = outside ? outside->firstBad() : nullptr;
    const PathStep *past = pastApache ? pastApache->step(PathStep::Id::Handshake) : nullptr;
    if (!bad || bad->answer != Answer::Broken || bad->id < PathStep::Id::Handshake || (past && past->answer == Answer::Broken)
        || std::ranges::contains(problems, Severity::Error, &Problem::severity))
        return problems;
    const bool opensPastApache = past && bad->id == PathStep::Id::Handshake;
    for (Problem &problem : problems)
        if (const Finding *finding = findingOf(problem.id);
            (problem.severity == Severity::Warning && finding && finding->severity == Severity::Error)
            || (opensPastApache && isAboutWhoAsks(problem)))
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
