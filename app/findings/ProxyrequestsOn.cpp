// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Access.h"
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

/// May anybody ask for a page of a stranger's server? Only <Proxy> sections decide about that, no <Location> covers it.
bool isOpen(const Evidence &evidence) {
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    return accessTo(scope, {}, "http://stranger.invalid/", {}, {}).kind == apache::Access::Kind::Granted;
}

std::optional<int> culprit(const Evidence &evidence) {
    if (!evidence.host)
        return std::nullopt;
    const auto line = lineThatCounts(evidence, "ProxyRequests");
    const bool on = line && evidence.site->configuration().at(*line).arg(0).compare("on", Qt::CaseInsensitive) == 0;
    return on && isOpen(evidence) ? line : std::nullopt;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto line = culprit(evidence);
    return line ? std::optional(problemAt(evidence, *line)) : std::nullopt;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto line = culprit(evidence))
        setWord(*evidence.site, *line, 0, "Off", draft);
}

} // namespace

/// mod_proxy manual, "Forward Proxies and Reverse Proxies/Gateways": do not enable it before the server is secured.
const Finding proxyrequestsOn = {
    .id = "proxyrequests-on",
    .severity = Severity::Info,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Strangers can use this server as their proxy"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 (ProxyRequests On) lets anybody reach other computers through this server, "
                                             "under its name. Desktops do not need it."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write ProxyRequests Off. ProxyPass works without it."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
