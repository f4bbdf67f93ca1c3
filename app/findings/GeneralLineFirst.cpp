// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

using apache::Outcome;

std::optional<int> laterLine(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    const apache::Configuration &configuration = evidence.site->configuration();
    const auto later = laterLineThatWorks(evidence);
    if (!later || outcome.kind != Outcome::Kind::Proxied || configuration.enclosing(outcome.directive, "Location") >= 0)
        return std::nullopt;
    const bool sameFile = configuration.at(*later).file == configuration.at(outcome.directive).file;
    return sameFile && !hasSamePath(evidence, *later) ? later : std::nullopt;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto later = laterLine(evidence);
    if (!later)
        return std::nullopt;
    Problem problem = problemAt(evidence, evidence.chrome.directive);
    problem.about.resize(3);
    problem.about.append(QString::number(evidence.site->configuration().at(*later).line));
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto later = laterLine(evidence))
        moveAbove(*evidence.site, *later, evidence.chrome.directive, draft);
}

} // namespace

const Finding generalLineFirst = {
    .id = "general-line-first",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The right line comes too late"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 (for \"%2\") answers, not line %4, which is meant for live connections: of "
                                             "several lines that fit, Apache takes the first."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Move line %4 above line %1."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
