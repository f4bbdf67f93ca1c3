// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    return problemAtEach(evidence, "RewriteCond", hasDollarForPercent);
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    (void)firstIn(evidence, {"RewriteCond"}, [&](const apache::Scoped &one, const apache::Directive &directive) {
        if (hasDollarForPercent(directive))
            setWord(*evidence.site, one.directive, 0,
                    directive.arg(0).replace("${HTTP", "%{HTTP").replace("${REQUEST", "%{REQUEST"), draft);
        return false;
    });
}

} // namespace

const Finding condDollarNotPercent = {
    .id = "cond-dollar-not-percent",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A condition can never hold"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 asks for %2. With a dollar sign that is always empty; what is meant begins "
                                             "with a percent sign. The rule below it never acts."),
    .advice = QT_TRANSLATE_NOOP("Finding", "In line %3, write a percent sign instead of the dollar sign."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
