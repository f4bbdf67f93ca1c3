// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/BackendScheme.h"
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (!outcome.lacksTlsEngine || outcome.directive < 0 || wrongScheme(evidence))
        return std::nullopt;
    Problem problem = problemAt(evidence, ownLineThatCounts(evidence, "SSLProxyEngine").value_or(outcome.directive));
    problem.about = {QString::number(evidence.site->configuration().at(outcome.directive).line),
                     QString::fromUtf8(outcome.target)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    // It may not stand in a <Location>.
    switchOn(evidence, "SSLProxyEngine", topmost(evidence, evidence.chrome.directive), draft);
}

} // namespace

const Finding sslproxyEngineOff = {
    .id = "sslproxy-engine-off",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache may not speak to the encrypted hub"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 leads to a hub that is spoken to with encryption (%2). Apache does that "
                                             "only where SSLProxyEngine is on, and it is not: it answers with an error (500)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add SSLProxyEngine On above that line."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
