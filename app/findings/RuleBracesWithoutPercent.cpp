// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

#include <QRegularExpression>

namespace hubwart::findings {

namespace {

/// A variable of mod_rewrite in braces, and nothing in front of them. %{...} and ${map:...} are meant as they stand.
const QRegularExpression &bareVariable() {
    static const QRegularExpression expression(
        QStringLiteral(R"((?<![%$\\])(\{(?:REQUEST_URI|QUERY_STRING|HTTP_HOST|SERVER_NAME|HTTP:[\w-]+)\}))"));
    return expression;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (!outcome.byRewrite || outcome.directive < 0)
        return std::nullopt;
    const QByteArray target = evidence.site->configuration().at(outcome.directive).arg(1);
    if (!QString::fromUtf8(target).contains(bareVariable()))
        return std::nullopt;
    Problem problem = problemAt(evidence, outcome.directive);
    // Even where the connection opens, it is not at the place that was asked for.
    problem.here = Severity::Error;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    QString target = QString::fromUtf8(evidence.site->configuration().at(evidence.chrome.directive).arg(1));
    // A path begins with a slash of its own.
    target.replace(QStringLiteral("/{REQUEST_URI}"), QStringLiteral("{REQUEST_URI}"));
    target.replace(bareVariable(), QStringLiteral("%\\1"));
    setWord(*evidence.site, evidence.chrome.directive, 1, target.toUtf8(), draft);
}

} // namespace

const Finding ruleBracesWithoutPercent = {
    .id = "rule-braces-without-percent",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A rule leads to an address that does not exist"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "The rule in line %1 hands on live connections to %3. In front of the brace { a percent "
                                     "sign is missing: Apache does not put the path there, but the word itself."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write a percent sign in front of the brace."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
