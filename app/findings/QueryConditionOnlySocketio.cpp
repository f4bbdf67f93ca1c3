// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const auto condition = queryCondition(evidence);
    return condition ? std::optional(problemAt(evidence, *condition)) : std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto condition = queryCondition(evidence))
        askForUpgradeInstead(evidence, *condition, draft);
}

} // namespace

const Finding queryConditionOnlySocketio = {
    .id = "query-condition-only-socketio",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The rule knows only the live connections of Socket.IO"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 wants \"%3\" in the address. Only programs that are made with Socket.IO "
                                             "write that there: for all others the rule below never acts."),
    .advice =
        QT_TRANSLATE_NOOP("Finding", "Let the condition look for websocket in the header Upgrade, which every browser sends."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
