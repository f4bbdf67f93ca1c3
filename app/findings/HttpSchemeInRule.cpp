// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/OldForm.h"
#include "findings/OrChain.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Proxied || !outcome.byRewrite || outcome.upgrade || outcome.hasWorkerUpgrade
        || !outcome.target.startsWith("http") || evidence.site->configuration().enclosing(outcome.directive, "Location") >= 0
        || lateRule(evidence) || wrongOrChain(evidence) || lacksOldForm(evidence))
        return std::nullopt;
    return problemAt(evidence, outcome.directive);
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const QByteArray target = evidence.site->configuration().at(evidence.chrome.directive).arg(1);
    if (target.startsWith("http://"))
        setWord(*evidence.site, evidence.chrome.directive, 1, "ws" + target.sliced(4), draft);
    else if (target.startsWith("https://"))
        setWord(*evidence.site, evidence.chrome.directive, 1, "wss" + target.sliced(5), draft);
}

} // namespace

const Finding httpSchemeInRule = {
    .id = "http-scheme-in-rule",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The rule hands on pages, not live connections"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "The rule in line %1 answers the live connection, but its target begins with http: "
                                             "Apache hands it on as an ordinary page."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write ws:// instead of http:// in that rule."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
