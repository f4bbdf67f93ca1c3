// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/RuleQuestions.h"

#include "findings/Answers.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/Trial.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

using apache::Outcome;
using apache::RewriteRule;

bool has(const apache::Configuration &configuration, const RewriteRule &rule, std::initializer_list<const char *> flags) {
    return configuration.hasFlag(rule.directive, flags);
}

} // namespace

std::vector<RewriteRule> ownRules(const Evidence &evidence) {
    if (!evidence.host)
        return {};
    const apache::Configuration &configuration = evidence.site->configuration();
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    std::vector<int> directives;
    const apache::ScopePart &part = evidence.host->section < 0 ? *scope.global : *scope.own;
    for (const std::size_t index : part.named({"RewriteRule", "RewriteCond"}))
        if (const apache::Scoped &one = part.all()[index];
            one.location < 0 && one.proxy < 0 && !one.isConditional() && configuration.at(one.directive).macro.isEmpty())
            directives.push_back(one.directive);
    return apache::rulesOf(configuration, directives);
}

int finalDirective(const Evidence &evidence) {
    using Kind = Outcome::Kind;
    const Outcome &outcome = evidence.chrome;
    // That plain HTTP is sent on to the encrypted address is meant so.
    if (outcome.kind == Kind::Redirected && evidence.url.scheme() == u"ws" && outcome.location.startsWith("https:"))
        return -1;
    for (const apache::Step &step : outcome.steps)
        if (step.why == apache::Why::Excludes && evidence.site->configuration().at(step.directive).is("RewriteRule"))
            return step.directive;
    const bool decides = outcome.kind == Kind::Redirected || outcome.kind == Kind::Local || outcome.byRewrite;
    return decides ? outcome.directive : -1;
}

std::optional<RewriteRule> unsafeQuestionMark(const Evidence &evidence) {
    const Outcome &outcome = evidence.chrome;
    const apache::Configuration &configuration = evidence.site->configuration();
    if (outcome.kind != Outcome::Kind::Denied || outcome.status != 403 || !evidence.url.path().contains(u'?'))
        return std::nullopt;
    const std::vector<RewriteRule> rules = ownRules(evidence);
    const auto refused = std::ranges::find(rules, outcome.directive, &RewriteRule::directive);
    // One that forbids says so itself.
    if (refused == rules.end() || has(configuration, *refused, {"F", "forbidden"}))
        return std::nullopt;
    return *refused;
}

namespace {

std::optional<LateRule> findLateRule(const Evidence &evidence) {
    if (evidence.chrome.works() || !evidence.host)
        return std::nullopt;
    const apache::Configuration &configuration = evidence.site->configuration();
    const std::vector<RewriteRule> rules = ownRules(evidence);
    const auto before = std::ranges::find(rules, finalDirective(evidence), &RewriteRule::directive);
    // What is counted or chained does not stand another rule between.
    if (before == rules.end()
        || std::ranges::any_of(rules, [&](const RewriteRule &rule) { return has(configuration, rule, {"S", "skip"}); }))
        return std::nullopt;
    auto above = before;
    while (above != rules.begin() && has(configuration, *std::prev(above), {"C", "chain"}))
        --above;
    for (auto rule = before + 1; rule != rules.end(); ++rule) {
        if (!isSocketTarget(configuration.at(rule->directive).arg(1)) || has(configuration, *std::prev(rule), {"C", "chain"}))
            continue;
        Draft draft;
        moveRuleAbove(*evidence.site, *rule, *above, draft);
        if (const Evidence moved = after(evidence, draft); moved.chrome.works() && keepsPages(evidence, moved))
            return LateRule{.rule = *rule, .before = *before, .above = *above};
    }
    return std::nullopt;
}

} // namespace

std::optional<LateRule> lateRule(const Evidence &evidence) {
    return evidence.answers ? evidence.answers->lateRule.get([&] { return findLateRule(evidence); }) : findLateRule(evidence);
}

void askForUpgradeInstead(const Evidence &evidence, int condition, Draft &draft) {
    setWord(*evidence.site, condition, 0, "%{HTTP:Upgrade}", draft);
    setWord(*evidence.site, condition, 1, "websocket", draft);
    if (!evidence.site->configuration().hasFlag(condition, {"NC", "nocase"}))
        addFlag(*evidence.site, condition, "NC", draft);
}

namespace {

std::optional<int> findQueryCondition(const Evidence &evidence) {
    if (evidence.works() || !evidence.host || evidence.url.path().contains(QStringLiteral("/socket.io")))
        return std::nullopt;
    for (const apache::Step &step : evidence.chrome.steps) {
        const apache::Directive &condition = evidence.site->configuration().at(step.directive);
        if (step.why != apache::Why::ConditionFails || condition.arg(0) != "%{QUERY_STRING}" || condition.arg(1).startsWith('!')
            || !condition.arg(1).toLower().contains("transport=websocket"))
            continue;
        Draft draft;
        askForUpgradeInstead(evidence, step.directive, draft);
        if (const Evidence changed = after(evidence, draft); changed.works() && keepsPages(evidence, changed))
            return step.directive;
    }
    return std::nullopt;
}

} // namespace

std::optional<int> queryCondition(const Evidence &evidence) {
    const auto find = [&] { return findQueryCondition(evidence); };
    return evidence.answers ? evidence.answers->queryCondition.get(find) : find();
}

} // namespace hubwart::findings
