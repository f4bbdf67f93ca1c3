// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    if (evidence.works()
        || firstIn(evidence, {"RewriteEngine"}, [](const apache::Scoped &, const apache::Directive &) { return true; }))
        return std::nullopt;
    for (const apache::Step &step : evidence.chrome.steps) {
        if (step.why == apache::Why::EngineOff && isSocketTarget(evidence.site->configuration().at(step.directive).arg(1)))
            return problemAt(evidence, step.directive);
    }
    return std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto first = firstIn(evidence, {"RewriteCond", "RewriteRule"},
                               [](const apache::Scoped &one, const apache::Directive &) { return one.location < 0; });
    if (first)
        insertAbove(*evidence.site, *first, "RewriteEngine On", draft);
}

} // namespace

const Finding rewriteEngineMissing = {
    .id = "rewrite-engine-missing",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The rules are not switched on"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "The rule in line %1 would hand on live connections, but RewriteEngine is not "
                                             "switched on for this site: Apache passes over all rules without a word."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add RewriteEngine On above the rules."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
