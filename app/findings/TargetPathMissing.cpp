// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/LostPath.h"
#include "findings/RouteQuestions.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

/// Host and port of a target that has no path of its own; empty for others.
QByteArray bareHub(const QByteArray &target) {
    const qsizetype host = target.indexOf("://");
    const qsizetype path = host < 0 ? -1 : target.indexOf('/', host + 3);
    if (host < 0 || target.contains('|') || (path >= 0 && path + 1 < target.size()))
        return {};
    return target.sliced(host + 3, (path < 0 ? target.size() : path) - host - 3).toLower();
}

/// The line that answers leaves its own path out on the way to the hub to which another line hands all paths as they are.
std::optional<apache::ProxyPass> withoutPath(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (!evidence.works() || outcome.byRewrite || outcome.directive < 0)
        return std::nullopt;
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    const auto &passes = scope.own->passes();
    const auto answers = std::ranges::find(passes, outcome.directive, &apache::ProxyPass::directive);
    if (answers == passes.end() || answers->regex || answers->path == "/" || bareHub(answers->target).isEmpty())
        return std::nullopt;
    const bool isHubForAll = std::ranges::any_of(passes, [&](const apache::ProxyPass &pass) {
        return pass.path == "/" && bareHub(pass.target) == bareHub(answers->target);
    });
    return isHubForAll ? std::optional(*answers) : std::nullopt;
}

/// Only the hub knows whether it has its live connections at its start page: what it said to the handshake decides.
std::optional<Problem> detect(const Evidence &evidence) {
    const auto line = withoutPath(evidence);
    if (!line || opensAllTheSame(evidence))
        return std::nullopt;
    Problem problem = problemAt(evidence, line->directive);
    problem.about = {problem.about.first(), QString::fromUtf8(line->path), QString::fromUtf8(line->target)};
    problem.here = isUnknownToHub(evidence) ? Severity::Error : Severity::Warning;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto line = withoutPath(evidence);
    if (!line)
        return;
    QByteArray target = writtenWord(*evidence.site, line->directive, line->targetWord);
    if (target.endsWith('/'))
        target.chop(1);
    setWord(*evidence.site, line->directive, line->targetWord, target + line->path, draft);
}

} // namespace

const Finding targetPathMissing = {
    .id = "target-path-missing",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The path gets lost on the way to the hub"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "Line %1 hands on \"%2\" to %3, and so the hub is asked for its start page instead. All "
                                     "other paths reach the same hub as they are. A hub that has no live connections at "
                                     "its start page refuses (400, 404 or 405), or ends the connection at once (1005)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write the path \"%2\" behind the target in line %1, too."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
