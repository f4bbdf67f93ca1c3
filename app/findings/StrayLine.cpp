// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/StrayLine.h"

#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

using apache::Outcome;
using apache::VirtualHost;

/// Those that have the name, or are named after the one that answers, in their order.
std::vector<const VirtualHost *> sharingName(const Evidence &evidence, const QByteArray &asked) {
    std::vector<const VirtualHost *> hosts;
    std::ranges::set_union(evidence.site->named(asked), evidence.site->namedAfter(*evidence.host), std::back_inserter(hosts), {},
                           &VirtualHost::number, &VirtualHost::number);
    return hosts;
}

/// Does the virtual host that answers want for such a line? Empty: there is no route at all.
std::optional<QByteArray> routeWithout(const Evidence &evidence) {
    if (lacksUpgrade(evidence) && !laterLineThatWorks(evidence))
        return evidence.chrome.target;
    const bool isUnmapped = evidence.chrome.kind == Outcome::Kind::Local && evidence.chrome.directive < 0;
    return isUnmapped ? std::optional(QByteArray()) : std::nullopt;
}

std::optional<StrayLine> lineIn(const VirtualHost &host, const Evidence &evidence, const QByteArray &route) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const QByteArray path = evidence.url.path().toUtf8();
    const auto leadsThere = [&](const QByteArray &target) { return route.isEmpty() || hubOf(target) == hubOf(route); };
    apache::Scope scope = evidence.site->scopeOf(host);
    // What stands outside of all virtual hosts is inherited, but for the rules.
    static const apache::ScopePart nothing;
    scope.global = &nothing;
    for (const apache::ProxyPass *pass : scope.passesFor(path))
        if (opensSockets(*pass) && mapped(*pass, path) && leadsThere(pass->target))
            return StrayLine{.host = host, .directive = pass->directive, .rule = std::nullopt};
    Evidence there = evidence;
    there.host = host;
    for (const apache::RewriteRule &rule : ownRules(there))
        if (const QByteArray target = configuration.at(rule.directive).arg(1); isSocketTarget(target) && leadsThere(target))
            return StrayLine{.host = host, .directive = rule.directive, .rule = rule};
    return std::nullopt;
}

} // namespace

std::optional<StrayLine> strayLine(const Evidence &evidence) {
    if (!evidence.host || !evidence.host->loaded || evidence.host->section < 0)
        return std::nullopt;
    const auto route = routeWithout(evidence);
    if (!route)
        return std::nullopt;
    const QByteArray asked = evidence.url.host(QUrl::FullyEncoded).toLatin1().toLower();
    for (const VirtualHost *host : sharingName(evidence, asked))
        // Where a whole site of that name is never asked, it is not for a line of it to move.
        if (host->loaded && host->section != evidence.host->section && !(route->isEmpty() && host->hears(portOf(evidence.url))))
            if (auto line = lineIn(*host, evidence, *route))
                return line;
    return lineIn(evidence.site->mainServer(), evidence, *route);
}

} // namespace hubwart::findings
