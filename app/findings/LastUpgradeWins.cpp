// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    return upgradesThatRefuse(evidence) > 1 ? std::optional(problemAt(evidence, evidence.chrome.upgradeDirective)) : std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    setWord(*evidence.site, evidence.chrome.upgradeDirective, evidence.chrome.upgradeWord, "upgrade=websocket", draft);
}

} // namespace

const Finding lastUpgradeWins = {
    .id = "last-upgrade-wins",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The word upgrade= has a wrong value"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "In line %1 the last upgrade= counts, and it does not let live connections through."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write upgrade=websocket there."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
