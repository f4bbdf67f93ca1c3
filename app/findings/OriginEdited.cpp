// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

/// The line that makes Origin another one than the Host that the hub sees, which the browser's own would have agreed with.
std::optional<int> culprit(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (!evidence.host || outcome.kind != apache::Outcome::Kind::Proxied)
        return std::nullopt;
    const apache::Request &asked = evidence.asked;
    if (outcome.host != asked.host || outcome.origin == asked.header("Origin"))
        return std::nullopt;
    return headerEditOf(evidence, "Origin");
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto line = culprit(evidence);
    if (!line)
        return std::nullopt;
    Problem problem = problemAt(evidence, *line);
    // Most hubs take a handshake without Origin for one that no browser has sent, and let it in.
    if (evidence.chrome.origin.isEmpty())
        problem.here = Severity::Info;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto line = culprit(evidence))
        removeLines(*evidence.site, *line, draft);
}

} // namespace

const Finding originEdited = {
    .id = "origin-edited",
    .severity = Severity::Warning,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache changes where a live connection comes from"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "Line %1 changes the header Origin, while the hub sees the name that the browser asked for. Hubs that compare "
                   "the two refuse such live connections (403); others can no longer keep foreign pages out."),
    .advice =
        QT_TRANSLATE_NOOP("Finding", "Take that line out: with ProxyPreserveHost On, Origin is right as the browser sends it."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
