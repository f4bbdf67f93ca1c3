// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/OtherSite.h"

#include "findings/RouteQuestions.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

using apache::VirtualHost;

/// Of a handshake before anybody has signed in.
apache::Outcome outcomeIn(const Evidence &evidence, const VirtualHost &host) {
    if (host.section == evidence.host->section && !evidence.needsSignIn)
        return evidence.chrome;
    return evidence.site->outcome(host, apache::handshake(evidence.url, apache::Browser::Chrome));
}

} // namespace

std::optional<OtherSite> otherSite(const Evidence &evidence) {
    if (!evidence.host || !evidence.host->loaded || evidence.host->section < 0)
        return std::nullopt;
    const QByteArray name = evidence.url.host(QUrl::FullyEncoded).toLatin1().toLower();
    const quint16 port = portOf(evidence.url);
    const VirtualHost *answers = evidence.site->answering(name, port, true);
    if (!answers)
        return std::nullopt;
    const apache::Outcome outcome = outcomeIn(evidence, *answers);
    if (outcome.works() || outcome.kind == apache::Outcome::Kind::Unknown)
        return std::nullopt;
    const bool claimed = answers->isNamed(name);
    // Where the very site of that name hands pages on, a line is missing in it.
    const bool isItsOwn = answers->serverName == name || std::ranges::contains(answers->aliases, name);
    if (isItsOwn && outcome.kind == apache::Outcome::Kind::Proxied)
        return std::nullopt;
    if (evidence.site->asksForAddress(port))
        return std::nullopt;
    // One without a name of its own may be meant for any.
    if (!claimed && addressOf(*answers, "/", {}).host().isEmpty())
        return std::nullopt;
    const auto isMeant = [&](const VirtualHost &host) {
        if (host.section == answers->section || (claimed && !host.isNamed(name)))
            return false;
        const apache::Outcome own = outcomeIn(evidence, host);
        // The same hub under another name: then it is a line that is missing, not a site.
        return own.works() && (outcome.target.isEmpty() || hubOf(own.target) != hubOf(outcome.target));
    };
    if (evidence.host->section != answers->section)
        return evidence.host->isNamed(name) && isMeant(*evidence.host)
                   ? std::optional(OtherSite{.answers = *answers, .meant = *evidence.host, .claimed = claimed})
                   : std::nullopt;
    const VirtualHost *meant = nullptr;
    const auto consider = [&](const VirtualHost &host) {
        if (!host.loaded || !host.hears(port) || !isMeant(host))
            return true;
        const bool isFirst = !meant;
        meant = &host;
        return isFirst;
    };
    const bool isOnlyOne =
        claimed ? std::ranges::all_of(evidence.site->named(name), [&](const VirtualHost *host) { return consider(*host); })
                : std::ranges::all_of(evidence.site->virtualHosts(), consider);
    return isOnlyOne && meant ? std::optional(OtherSite{.answers = *answers, .meant = *meant, .claimed = claimed}) : std::nullopt;
}

} // namespace hubwart::findings
