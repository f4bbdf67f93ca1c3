// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/Trial.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

/// The line behind the exception that would hand the handshake on.
std::optional<int> keptOut(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    const auto excludes = [&](const apache::Step &step) {
        return step.directive == outcome.directive && step.why == apache::Why::Excludes;
    };
    if (outcome.kind != apache::Outcome::Kind::Local || std::ranges::none_of(outcome.steps, excludes))
        return std::nullopt;
    return laterLineThatWorks(evidence);
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto line = keptOut(evidence);
    if (!line)
        return std::nullopt;
    const apache::Configuration &configuration = evidence.site->configuration();
    Problem problem = problemAt(evidence, evidence.chrome.directive);
    problem.about = {problem.about.first(), evidence.url.path(), QString::number(configuration.at(*line).line)};
    return problem;
}

/// Only where that line is for less than the exception: else pages that Apache serves itself would go to the hub.
void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const int exception = evidence.chrome.directive;
    const auto line = keptOut(evidence);
    const auto excluding = readProxyPass(configuration, exception, -1);
    if (!line || !excluding || configuration.at(*line).file != configuration.at(exception).file
        || configuration.at(*line).parent != configuration.at(exception).parent
        || !mapped(*excluding, configuration.at(*line).arg(0)) || hasSamePath(evidence, *line))
        return;
    Draft moved;
    moveAbove(*evidence.site, *line, exception, moved);
    if (const Evidence changed = after(evidence, moved); changed.works() && keepsPages(evidence, changed))
        addAll(moved, draft);
}

} // namespace

const Finding exclusionSwallowsPath = {
    .id = "exclusion-swallows-path",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "An exception keeps live connections from the hub"),
    .sentence = QT_TRANSLATE_NOOP("Finding",
                                  "Line %1 says that Apache itself answers for paths such as \"%2\" (that is what ! means). So "
                                  "line %3, which would hand on live connections, never acts for it (404)."),
    .advice = QT_TRANSLATE_NOOP(
        "Finding", "Move line %3 above line %1. If line %3 is for more than live connections, write into line %1 only "
                   "what Apache itself shall answer."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
