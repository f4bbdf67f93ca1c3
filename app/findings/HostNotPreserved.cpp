// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

/// What the hub said to the handshake; 0: not known.
int seenStatus(const Evidence &evidence) {
    return evidence.outside ? evidence.outside->status() : 0;
}

/// A file alone does not tell whether the hub compares Origin with Host. That it refuses what Apache hands on right does.
std::optional<Problem> detect(const Evidence &evidence) {
    const int status = seenStatus(evidence);
    if (!evidence.host || !evidence.works() || evidence.needsSignIn || (status != 400 && status != 403))
        return std::nullopt;
    const apache::Outcome &outcome = evidence.chrome;
    const QByteArray asked = evidence.asked.host;
    const bool agree = outcome.origin.endsWith("://" + outcome.host);
    if (outcome.host == asked || outcome.origin.isEmpty() || agree)
        return std::nullopt;
    Problem problem = problemAt(evidence, lineThatCounts(evidence, "ProxyPreserveHost").value_or(outcome.directive));
    problem.about = {QString::fromUtf8(asked), QString::fromUtf8(outcome.host), QString::number(status)};
    // 403 is what those that check say; 400 has many reasons.
    problem.here = status == 403 ? Severity::Error : Severity::Warning;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    switchOn(evidence, "ProxyPreserveHost", evidence.chrome.directive, draft);
}

} // namespace

const Finding hostNotPreserved = {
    .id = "host-not-preserved",
    .severity = Severity::Warning,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The hub is not told its own name"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding",
        "Browsers ask for %1, but Apache asks the hub as %2. The hub refuses the live connection (%3), as hubs do that "
        "compare the two to keep foreign pages out."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add ProxyPreserveHost On, so that the hub sees the name that the browser asked for."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
