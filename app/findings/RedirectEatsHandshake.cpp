// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/OrChain.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Redirected || outcome.directive < 0 || lateRule(evidence) || wrongOrChain(evidence))
        return std::nullopt;
    Problem problem = problemAt(evidence, outcome.directive);
    problem.about = {problem.about.first(), QString::fromUtf8(outcome.location)};
    return problem;
}

} // namespace

const Finding redirectEatsHandshake = {
    .id = "redirect-eats-handshake",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A redirect answers the live connection"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding",
        "Line %1 sends the request on to another address (%2). Browsers follow that for pages, never for live connections."),
    .advice =
        QT_TRANSLATE_NOOP("Finding", "Open the live connection at the new address, or let the redirect leave out this path."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
