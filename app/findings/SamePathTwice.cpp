// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<int> second(const Evidence &evidence) {
    const auto later = lacksUpgrade(evidence) ? laterLineThatWorks(evidence) : std::nullopt;
    // In a Location the last line counts, not the first.
    const bool inLocation =
        evidence.chrome.directive >= 0 && evidence.site->configuration().enclosing(evidence.chrome.directive, "Location") >= 0;
    if (!later || inLocation || !hasSamePath(evidence, *later))
        return std::nullopt;
    // A macro that is used twice has its lines twice.
    const apache::Configuration &configuration = evidence.site->configuration();
    const bool isSameLine = configuration.placeOf(*later) == configuration.placeOf(evidence.chrome.directive);
    return isSameLine ? std::nullopt : later;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto later = second(evidence);
    if (!later)
        return std::nullopt;
    Problem problem = problemAt(evidence, evidence.chrome.directive);
    problem.about.resize(2);
    problem.about.append(QString::number(evidence.site->configuration().at(*later).line));
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto later = second(evidence);
    if (!later)
        return;
    const apache::Configuration &configuration = evidence.site->configuration();
    const apache::Directive &first = configuration.at(evidence.chrome.directive);
    // Pages come from the first, and another hub has no part in them; where there are none, the second is the one that is meant.
    const bool hasPages = first.arg(0) == "/" || hubOf(first.arg(1)) == hubOf(configuration.at(*later).arg(1));
    if (hasPages || configuration.at(*later).file != first.file)
        addUpgrade(*evidence.site, evidence.chrome.definer(), draft);
    else
        moveAbove(*evidence.site, *later, evidence.chrome.directive, draft);
}

} // namespace

const Finding samePathTwice = {
    .id = "same-path-twice",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Two lines are for the same path"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Lines %1 and %3 are both for \"%2\". Apache takes the first and never looks at the "
                                             "second, which is meant for live connections."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add upgrade=websocket to line %1: it then hands on both pages and live "
                                           "connections. Where line %3 leads to another hub, put it first instead."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
