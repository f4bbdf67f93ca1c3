// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Failed || outcome.directive < 0)
        return std::nullopt;
    const apache::Directive &line = evidence.site->configuration().at(outcome.directive);
    const QByteArray target = line.arg(1);
    if (!line.is("ProxyPass") || !line.arg(0).endsWith('/') || !target.contains("://")
        || target.indexOf('/', target.indexOf("://") + 3) >= 0)
        return std::nullopt;
    return problemAt(evidence, outcome.directive);
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const apache::Directive &line = evidence.site->configuration().at(evidence.chrome.directive);
    setWord(*evidence.site, evidence.chrome.directive, 1, line.arg(1) + '/', draft);
}

} // namespace

const Finding slashMismatch = {
    .id = "slash-mismatch",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A slash is missing"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding",
        "Line %1 puts the path right behind %3, without a slash between: Apache looks for a server of that wrong name (500)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add the slash at the end of the target."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
