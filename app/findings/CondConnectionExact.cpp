// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

/// The condition that keeps the rule from acting for Firefox.
std::optional<int> culprit(const Evidence &evidence) {
    for (const apache::Step &step : evidence.firefox.steps) {
        const apache::Directive &condition = evidence.site->configuration().at(step.directive);
        if (step.why == apache::Why::ConditionFails && condition.arg(0) == "%{HTTP:Connection}"
            && condition.arg(1).toLower().contains("upgrade") && !condition.arg(1).startsWith('!'))
            return step.directive;
    }
    return std::nullopt;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto condition = culprit(evidence);
    return condition ? std::optional(problemAt(evidence, *condition)) : std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto line = culprit(evidence);
    if (!line)
        return;
    const apache::Directive &condition = evidence.site->configuration().at(*line);
    setWord(*evidence.site, *line, 1, "upgrade", draft);
    if (!condition.arg(2).toUpper().contains("NC"))
        addFlag(*evidence.site, *line, "NC", draft);
}

} // namespace

const Finding condConnectionExact = {
    .id = "cond-connection-exact",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The rule does not know every browser"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 wants the header Connection to be exactly \"%3\". Firefox sends "
                                             "\"keep-alive, Upgrade\": the rule below never acts for it."),
    .advice =
        QT_TRANSLATE_NOOP("Finding", "Let the condition look for the word upgrade anywhere in the header, in capitals or not."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
