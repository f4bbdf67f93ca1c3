// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/OldForm.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    if (!lacksOldForm(evidence))
        return std::nullopt;
    Problem problem = problemAt(evidence, evidence.chrome.directive);
    problem.about = {evidence.server.apacheVersion.value_or(QString()), problem.about.first()};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto form = oldForm(evidence))
        addAll(*form, draft);
}

} // namespace

const Finding apacheTooOld = {
    .id = "apache-too-old",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "This Apache is too old"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding",
        "The server runs Apache %1. It does not know the word upgrade=websocket, which needs 2.4.47 or newer, so line %2 "
        "hands on ordinary pages only."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Hand on live connections in the older way: by a rule above that line, and the module "
                                           "proxy_wstunnel. An update of the server's system would be the better way."),
    .hidesTheRest = true,
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
