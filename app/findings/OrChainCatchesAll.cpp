// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/OrChain.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const auto chain = wrongOrChain(evidence);
    if (!chain)
        return std::nullopt;
    Problem problem = problemAt(evidence, chain->condition);
    problem.about = {problem.about.first(), QString::number(evidence.site->configuration().at(chain->rule).line)};
    // Which of two hubs the connection is meant for, the file alone does not say.
    if (evidence.works())
        problem.here = Severity::Warning;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto chain = wrongOrChain(evidence))
        addAll(chain->mend, draft);
}

} // namespace

const Finding orChainCatchesAll = {
    .id = "or-chain-catches-all",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Conditions are joined in the wrong way"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "The conditions above the rule in line %2 are joined in the wrong way (line %1): with "
                                     "[OR] one of them is enough, without it all must hold. So the rule takes "
                                     "connections that are not meant for it, or never acts."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Take [OR] away where all conditions must hold, or write it where one is enough. "
                                           "Nothing else in the rule changes."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
