// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/Trial.h"

namespace hubwart::findings {

namespace {

/// Is the path refused before any line is asked (server/request.c: ap_process_request_internal, AH00026)?
bool isRefused(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    return evidence.host && outcome.kind == apache::Outcome::Kind::Local && outcome.status == 404 && outcome.steps.isEmpty()
           && evidence.asked.sentPath.toLower().contains("%2f");
}

/// The first line of the virtual host that is about where requests go: above it the site may say what paths it takes.
std::optional<int> firstRoute(const Evidence &evidence) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const auto isOwn = [&](const apache::Scoped &one, const apache::Directive &directive) {
        return directive.macro.isEmpty() && configuration.at(topmost(evidence, one.directive)).parent == evidence.host->section;
    };
    return firstIn(evidence, {"ProxyPass", "ProxyPassMatch", "RewriteEngine", "RewriteRule"}, isOwn);
}

/// The line that says it now.
std::optional<int> lineThatSays(const Evidence &evidence) {
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    std::optional<int> last;
    for (const std::size_t index : scope.own->named({"AllowEncodedSlashes"}))
        if (const apache::Scoped &one = scope.own->all()[index]; one.location < 0)
            last = one.directive;
    return last;
}

/// Nothing where no line would hand such a path on even then.
std::optional<Draft> allowing(const Evidence &evidence) {
    Draft draft;
    if (const auto line = lineThatSays(evidence))
        setWord(*evidence.site, *line, 0, "NoDecode", draft);
    else if (const auto route = firstRoute(evidence))
        insertAbove(*evidence.site, topmost(evidence, *route), "AllowEncodedSlashes NoDecode", draft);
    if (draft.isEmpty() || after(evidence, draft).chrome.kind == apache::Outcome::Kind::Local)
        return std::nullopt;
    return draft;
}

std::optional<Problem> detect(const Evidence &evidence) {
    if (!isRefused(evidence) || !allowing(evidence))
        return std::nullopt;
    const auto line = lineThatSays(evidence);
    Problem problem = problemAt(evidence, line ? *line : *firstRoute(evidence));
    problem.about = {evidence.url.path(QUrl::FullyEncoded), QStringLiteral("%2F")};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto edits = allowing(evidence))
        addAll(*edits, draft);
}

} // namespace

const Finding encodedSlash404 = {
    .id = "encoded-slash-404",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache does not take an encoded slash"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "The path %1 has a slash in it that is written as %2. Apache answers by itself that "
                                             "there is no such page (404), whatever the file says about paths."),
    .advice =
        QT_TRANSLATE_NOOP("Finding", "Let this site say AllowEncodedSlashes NoDecode: the hub gets the path as it was sent."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
