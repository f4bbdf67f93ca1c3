// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Proxied || !laterLineThatWorks(evidence)
        || evidence.site->configuration().enclosing(outcome.directive, "Location") < 0)
        return std::nullopt;
    Problem problem = problemAt(evidence, outcome.directive);
    problem.about = {problem.about.first(), QString::number(evidence.site->configuration().at(outcome.definer()).line)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    addUpgrade(*evidence.site, evidence.chrome.definer(), draft);
}

} // namespace

const Finding locationBeatsLine = {
    .id = "location-beats-line",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A section wins over the right line"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "The ProxyPass in line %1 stands in a Location section. Such a line is tried before "
                                             "all others, so the line that is meant for live connections never acts."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Let line %2 hand on live connections as well: add upgrade=websocket to it."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
