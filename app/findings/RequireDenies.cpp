// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Denied || outcome.status != 403 || outcome.directive < 0 || unsafeQuestionMark(evidence))
        return std::nullopt;
    return problemAt(evidence, outcome.directive);
}

} // namespace

const Finding requireDenies = {
    .id = "require-denies",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache does not let the live connection in"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 lets nobody ask for this path (403)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Allow the path there, if desktops shall open for everybody who may see the page."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
