// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<int> culprit(const Evidence &evidence) {
    return firstIn(evidence, {"SetEnv", "SetEnvIf"}, [](const apache::Scoped &, const apache::Directive &directive) {
        return (directive.is("SetEnv") && directive.arg(0) == "force-proxy-request-1.0")
               || (directive.is("SetEnvIf") && directive.args.size() == 3
                   && directive.arg(2).startsWith("force-proxy-request-1.0"));
    });
}

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Proxied || outcome.upgrade)
        return std::nullopt;
    const auto line = culprit(evidence);
    return line ? std::optional(problemAt(evidence, *line)) : std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto line = culprit(evidence))
        removeLines(*evidence.site, *line, draft);
}

} // namespace

const Finding http10Forced = {
    .id = "http10-forced",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache speaks an old protocol to the hub"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 makes Apache use HTTP/1.0 to the hub, which knows no live connections."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Take that line out."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
