// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/StrayLine.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    if (!lacksUpgrade(evidence) || strayLine(evidence))
        return std::nullopt;
    const Outcome &outcome = evidence.chrome;
    const apache::Configuration &configuration = evidence.site->configuration();
    const bool inLocation = configuration.enclosing(outcome.directive, "Location") >= 0;
    // Where the right line is there, others say what is in its way.
    if (const auto later = laterLineThatWorks(evidence);
        later
        && (inLocation || hasSamePath(evidence, *later)
            || configuration.at(*later).file == configuration.at(outcome.directive).file))
        return std::nullopt;
    // Once more would not help: something else is in the way.
    if (std::ranges::any_of(configuration.at(outcome.definer()).args,
                            [](const apache::Word &word) { return word.text.toLower().startsWith("upgrade=websocket"); }))
        return std::nullopt;
    Problem problem = problemAt(evidence, outcome.directive);
    const apache::Directive &line = configuration.at(outcome.directive);
    problem.about = {problem.about.first(), QString::fromUtf8(inLocation ? evidence.url.path().toUtf8() : line.arg(0)),
                     QString::fromUtf8(line.arg(inLocation ? 0 : 1)), QString::number(configuration.at(outcome.definer()).line)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    addUpgrade(*evidence.site, evidence.chrome.definer(), draft);
}

} // namespace

const Finding routeWithoutUpgrade = {
    .id = "route-without-upgrade",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache does not hand on live connections"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "Line %1 sends \"%2\" to the hub (%3), but only as ordinary pages: the word upgrade=websocket is missing. "
                   "Pages load, desktops stay black, and the browser says 1006 or 1005."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add upgrade=websocket to line %4. Nothing else in the file changes."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
