// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const auto late = lateRule(evidence);
    if (!late)
        return std::nullopt;
    Problem problem = problemAt(evidence, late->before.directive);
    problem.about = {problem.about.first(), QString::number(evidence.site->configuration().at(late->rule.directive).line)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto late = lateRule(evidence))
        moveRuleAbove(*evidence.site, late->rule, late->above, draft);
}

} // namespace

const Finding ruleAfterFinalRule = {
    .id = "rule-after-final-rule",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The right rule is never reached"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "The rule in line %1 answers the live connection and ends the list, so the rule in "
                                             "line %2, which would hand it on, is never reached."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Move the rule in line %2, with its conditions, above the one in line %1."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
