// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"
#include "findings/Trial.h"

namespace hubwart::findings {

namespace {

/// Takes the rule out, and lets the ProxyPass behind it hand on live connections.
Draft asProxyPass(const Evidence &evidence, const apache::RewriteRule &rule) {
    Draft draft;
    for (const int condition : rule.conditions)
        removeLines(*evidence.site, condition, draft);
    removeLines(*evidence.site, rule.directive, draft);
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    const QByteArray path = evidence.url.path().toUtf8();
    for (const apache::ProxyPass *pass : scope.passesFor(path))
        if (!pass->excludes() && mapped(*pass, path)) {
            if (!opensSockets(*pass))
                addUpgrade(*evidence.site, pass->directive, draft);
            break;
        }
    return draft;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto rule = unsafeQuestionMark(evidence);
    return rule ? std::optional(problemAt(evidence, rule->directive)) : std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto rule = unsafeQuestionMark(evidence);
    if (!rule)
        return;
    const Draft own = asProxyPass(evidence, *rule);
    // Another rule, or no line at all, would leave it as closed as it is.
    const Evidence changed = after(evidence, own);
    if (!changed.works() || changed.chrome.byRewrite || !keepsPages(evidence, changed))
        return;
    addAll(own, draft);
}

} // namespace

const Finding unsafe3f = {
    .id = "unsafe-3f",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A rule refuses the question mark in the address"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding",
        "There is an encoded question mark (as in a room with ? in its name) in the path of the address. Since a security "
        "update, Apache refuses that (403) where a rule such as the one in line %1 hands it on. A ProxyPass line is allowed to."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add upgrade=websocket to the ProxyPass line and take the rule away. Its flag "
                                           "UnsafeAllow3F would allow it again, at the risk that the update is against."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
