// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<Problem> detect(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    if (outcome.kind != Outcome::Kind::Proxied || outcome.works()
        || outcome.upgradeHeader.compare("websocket", Qt::CaseInsensitive) == 0)
        return std::nullopt;
    const auto edit = headerEditOf(evidence, "Upgrade");
    return edit ? std::optional(problemAt(evidence, *edit)) : std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto edit = headerEditOf(evidence, "Upgrade"))
        removeLines(*evidence.site, *edit, draft);
}

} // namespace

const Finding upgradeHeaderChanged = {
    .id = "upgrade-header-changed",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The wish for a live connection is lost on the way"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "Line %1 changes the header Upgrade before the hub gets it. Apache takes care of this header by itself."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Take that line out."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
