// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Headers.h"
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

/// Did the hub refuse a page, as hubs do that take the request for a handshake?
bool failsPages(const Evidence &evidence) {
    const auto &page = evidence.outside ? evidence.outside->page : std::nullopt;
    return page && (page->status == 400 || page->status == 426);
}

std::optional<Problem> detect(const Evidence &evidence) {
    if (!evidence.works())
        return std::nullopt;
    const auto edit = headerEditOf(evidence, "Upgrade");
    if (!edit)
        return std::nullopt;
    const auto words = apache::readHeaderEdit(evidence.site->configuration().at(*edit));
    if (words.action != "set" || !words.onlyIf.isEmpty())
        return std::nullopt;
    Problem problem = problemAt(evidence, *edit);
    if (failsPages(evidence))
        problem.here = Severity::Error;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto edit = headerEditOf(evidence, "Upgrade"))
        removeLines(*evidence.site, *edit, draft);
}

} // namespace

const Finding connectionForcedOnAll = {
    .id = "connection-forced-on-all",
    .severity = Severity::Warning,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Every page is asked for as a live connection"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 sets the header Upgrade for every request. Ordinary pages of the hub can "
                                             "fail because of it; live connections do not need it."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Take that line out."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
