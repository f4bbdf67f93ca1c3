// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/BackendScheme.h"
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const auto wrong = wrongScheme(evidence);
    if (!wrong)
        return std::nullopt;
    const apache::Directive &line = evidence.site->configuration().at(wrong->directive);
    Problem problem = problemAt(evidence, wrong->directive);
    problem.about = {problem.about.first(), QString::fromUtf8(line.arg(wrong->word)), QString::fromUtf8(wrong->target)};
    // A few hubs speak both on one port. Where Apache itself refuses to encrypt, there is no doubt.
    if (evidence.chrome.kind != apache::Outcome::Kind::Failed)
        problem.here = Severity::Warning;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto wrong = wrongScheme(evidence))
        setWord(*evidence.site, wrong->directive, wrong->word, wrong->target, draft);
}

} // namespace

const Finding backendSchemeWrong = {
    .id = "backend-scheme-wrong",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Encryption towards the hub is mixed up"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "Line %1 leads to %2, but another line says %3 for the same place. A port speaks either with encryption or "
                   "without: spoken to in the wrong way, it takes no live connection (500, 502 or 400)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write %3 in line %1."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
