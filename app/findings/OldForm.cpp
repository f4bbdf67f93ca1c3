// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/OldForm.h"

#include "findings/Edits.h"
#include "findings/OrChain.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"
#include "findings/Trial.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

/// http:// as ws://; empty for anything else.
QByteArray asSocket(const QByteArray &target) {
    if (target.startsWith("http://") || target.startsWith("https://"))
        return "ws" + target.sliced(4);
    return {};
}

/// The path of a ProxyPass as the pattern of a rule; the rest of the path becomes $1.
QByteArray patternFor(const QByteArray &path) {
    static const auto special = QByteArrayLiteral("\\.[](){}*+?|^$");
    QByteArray pattern = "^";
    for (const char c : path)
        pattern += (special.contains(c) ? QByteArray("\\") : QByteArray()) + c;
    if (path == "/")
        return "^/?(.*)";
    return pattern + (path.endsWith('/') ? "(.*)" : "(/.*)?$");
}

QByteArray quotedIfNeeded(const QByteArray &word) {
    return word.contains(' ') ? '"' + word + '"' : word;
}

QByteArray ruleOf(const QByteArray &pattern, const QByteArray &target) {
    return "RewriteRule " + quotedIfNeeded(pattern) + ' ' + quotedIfNeeded(target) + " [P,L]";
}

std::optional<QByteArray> ruleInsteadOf(const Evidence &evidence) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const int directive = evidence.chrome.directive;
    if (configuration.at(directive).is("RewriteRule")) {
        const QByteArray target = asSocket(writtenWord(*evidence.site, directive, 1));
        if (target.isEmpty())
            return std::nullopt;
        return ruleOf(writtenWord(*evidence.site, directive, 0), target);
    }
    const int location = configuration.enclosing(directive, "Location");
    const auto pass = readProxyPass(configuration, directive, location);
    if (!pass || pass->regex || configuration.enclosing(directive, "LocationMatch") >= 0)
        return std::nullopt;
    const QByteArray target = asSocket(writtenWord(*evidence.site, directive, pass->targetWord));
    if (target.isEmpty())
        return std::nullopt;
    return ruleOf(patternFor(pass->path), target + "$1");
}

void removeUpgradeWords(const Evidence &evidence, Draft &draft) {
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    for (const apache::Scoped &one : scope.own->all()) {
        const apache::Directive &directive = evidence.site->configuration().at(one.directive);
        for (qsizetype word = 1; word < directive.args.size(); ++word)
            if (directive.name.toLower().startsWith("proxy") && directive.args[word].text.toLower().startsWith("upgrade="))
                removeWord(*evidence.site, one.directive, word, draft);
    }
}

} // namespace

bool lacksOldForm(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (evidence.site->knowsUpgrade() || outcome.kind != apache::Outcome::Kind::Proxied || outcome.works()
        || isSocketTarget(outcome.target) || outcome.upgradeHeader.compare("websocket", Qt::CaseInsensitive) != 0)
        return false;
    return !isRuleKeptFromActing(evidence) && !lateRule(evidence) && !wrongOrChain(evidence);
}

std::optional<Draft> oldForm(const Evidence &evidence) {
    const auto rule = lacksOldForm(evidence) ? ruleInsteadOf(evidence) : std::nullopt;
    if (!rule)
        return std::nullopt;
    const apache::Site &site = *evidence.site;
    int above = topmost(evidence, evidence.chrome.directive);
    QByteArrayList conditions;
    const auto rules = ownRules(evidence);
    if (const auto own = std::ranges::find(rules, above, &apache::RewriteRule::directive);
        own != rules.end() && !own->conditions.empty()) {
        above = own->conditions.front();
        for (const int condition : own->conditions)
            conditions.append(site.configuration().at(condition).name + ' ' + site.configuration().at(condition).raw);
    }
    Draft draft;
    if (!firstIn(evidence, {"RewriteEngine"}, [](const apache::Scoped &, const apache::Directive &) { return true; }))
        insertAbove(site, above, "RewriteEngine On", draft);
    // Firefox sends "keep-alive, Upgrade", and the case of both words is free.
    insertAbove(site, above, "RewriteCond %{HTTP:Upgrade} websocket [NC]", draft);
    insertAbove(site, above, "RewriteCond %{HTTP:Connection} upgrade [NC]", draft);
    for (const QByteArray &condition : conditions)
        insertAbove(site, above, condition, draft);
    insertAbove(site, above, *rule, draft);
    removeUpgradeWords(evidence, draft);
    const QStringList present = evidence.server.modules.value_or(evidence.server.modulesEnabled);
    for (const auto *module : {"rewrite", "proxy_wstunnel"})
        if (!present.isEmpty() && !present.contains(QLatin1String(module)))
            draft.modules.append(QLatin1String(module));
    const Evidence changed = after(evidence, draft);
    return changed.works() && keepsPages(evidence, changed) ? std::optional(draft) : std::nullopt;
}

} // namespace hubwart::findings
