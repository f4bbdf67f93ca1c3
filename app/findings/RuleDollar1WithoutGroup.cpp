// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

bool isWrong(const apache::Directive &directive) {
    return directive.arg(1).contains("$1") && directive.arg(1).contains("://") && !directive.arg(0).contains('(')
           && directive.arg(0).contains(".*");
}

std::optional<Problem> detect(const Evidence &evidence) {
    auto problem = problemAtEach(evidence, "RewriteRule", isWrong);
    const apache::Outcome &outcome = evidence.chrome;
    // Apache hands the live connection on, but not to where it was meant for.
    if (problem && outcome.byRewrite && isWrong(evidence.site->configuration().at(outcome.directive))
        && evidence.url.path() != u"/")
        problem->here = Severity::Error;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    (void)firstIn(evidence, {"RewriteRule"}, [&](const apache::Scoped &one, const apache::Directive &directive) {
        if (isWrong(directive)) {
            QByteArray pattern = directive.arg(0);
            const qsizetype anything = pattern.indexOf(".*");
            pattern.replace(anything, 2, anything == 0 || pattern == "^.*" ? "/?(.*)" : "(.*)");
            setWord(*evidence.site, one.directive, 0, pattern.startsWith('^') ? pattern : '^' + pattern, draft);
        }
        return false;
    });
}

} // namespace

const Finding ruleDollar1WithoutGroup = {
    .id = "rule-dollar1-without-group",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A rule loses the path"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 puts $1 into the target, but its pattern \"%2\" has no brackets: the path "
                                             "is lost, and the hub is asked for its start page."),
    .advice = QT_TRANSLATE_NOOP("Finding", "In line %3, put brackets around the part of the pattern that is meant."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
