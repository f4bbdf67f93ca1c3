// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

using apache::Outcome;

bool says(const Evidence &evidence, int directive) {
    return std::ranges::any_of(evidence.site->configuration().at(directive).args, [](const apache::Word &word) {
        return word.text.toLower().startsWith("upgrade=") && apache::letsThrough(word.text.sliced(8), "websocket");
    });
}

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Proxied || outcome.upgrade || outcome.byRewrite || outcome.hasWorkerUpgrade
        || outcome.worker < 0 || outcome.worker == outcome.directive || !says(evidence, outcome.directive))
        return std::nullopt;
    Problem problem = problemAt(evidence, outcome.directive);
    problem.about = {problem.about.first(), QString::number(evidence.site->configuration().at(outcome.worker).line)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    addUpgrade(*evidence.site, evidence.chrome.worker, draft);
}

} // namespace

const Finding workerMadeElsewhere = {
    .id = "worker-made-elsewhere",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The word upgrade=websocket is ignored"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 says upgrade=websocket, but line %2 leads to the same hub and was first. "
                                             "Apache keeps one set of options for each hub, so what line %1 says is dropped."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write upgrade=websocket on line %2."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
