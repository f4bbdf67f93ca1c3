// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ProxyModules.h"

#include "findings/RouteQuestions.h"
#include "findings/Trial.h"

namespace hubwart::findings {

namespace {

using Kind = ModuleFault::Kind;

const QString proxy = QStringLiteral("proxy");
const QString http = QStringLiteral("proxy_http");
const QString wstunnel = QStringLiteral("proxy_wstunnel");

bool isHttp(const apache::Outcome &outcome) {
    return outcome.target.startsWith("http");
}

} // namespace

ModuleFault moduleFault(const Evidence &evidence) {
    const QStringList present = evidence.server.modules.value_or(evidence.server.modulesEnabled);
    if (present.isEmpty() || !evidence.host || !evidence.host->proxies)
        return {};
    const bool toSocket = isSocketTarget(evidence.chrome.target);
    const bool isOld = !evidence.site->knowsUpgrade();
    const auto lacks = [&](const QString &module) { return !present.contains(module); };
    if (lacks(proxy))
        return {.kind = Kind::Missing, .missing = lacks(http) ? QStringList{proxy, http} : QStringList{proxy}};
    if (toSocket && lacks(wstunnel) && (lacks(http) || isOld))
        return {.kind = Kind::NoHandlerForWs, .missing = {isOld ? wstunnel : http}};
    // A socket alone needs no more than mod_proxy_wstunnel.
    if (!lacks(http) || (toSocket && !isHttp(pageOf(evidence))))
        return {};
    const bool onlyTunnels = isHttp(evidence.chrome) && !lacks(wstunnel);
    return {.kind = onlyTunnels ? Kind::WstunnelWithoutHttp : Kind::Missing, .missing = {http}};
}

std::optional<Problem> lacksModules(const Evidence &evidence, Kind kind) {
    const ModuleFault fault = moduleFault(evidence);
    if (fault.kind != kind)
        return std::nullopt;
    Problem problem;
    problem.about = {fault.missing.join(QStringLiteral(", ")), QString::fromUtf8(evidence.chrome.target)};
    return problem;
}

void switchOnModules(const Evidence &evidence, const Problem &, Draft &draft) {
    draft.modules += moduleFault(evidence).missing;
}

} // namespace hubwart::findings
