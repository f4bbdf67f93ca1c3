// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Trial.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

apache::VirtualHost sameHost(const Evidence &evidence, const apache::Site &changed) {
    const auto &hosts = evidence.site->virtualHosts();
    const auto found = std::ranges::find(hosts, evidence.host->section, &apache::VirtualHost::section);
    return found == hosts.end() ? changed.mainServer() : changed.virtualHosts()[static_cast<std::size_t>(found - hosts.begin())];
}

} // namespace

Evidence after(const Evidence &evidence, const Draft &draft) {
    Evidence changed = evidence;
    changed.ofFile = nullptr; // it is another file now
    for (const auto &[file, edits] : draft.edits)
        changed.server.files[file].bytes = evidence.site->text(file).edited(edits);
    apache::Surroundings surroundings = evidence.site->surroundings();
    if (surroundings.modules)
        *surroundings.modules += draft.modules;
    changed.site = std::make_shared<const apache::Site>(changed.server.files, surroundings);
    changed.host = sameHost(evidence, *changed.site);
    askForBrowsers(changed, *changed.host);
    return changed;
}

apache::Outcome pageOf(const Evidence &evidence) {
    QUrl url = evidence.url;
    url.setPath(QStringLiteral("/"));
    apache::Request request = apache::handshake(url, apache::Browser::Chrome);
    request.removeHeader("Upgrade");
    request.removeHeader("Connection");
    return evidence.site->outcome(*evidence.host, request);
}

bool keepsPages(const Evidence &before, const Evidence &after) {
    const apache::Outcome was = pageOf(before);
    const apache::Outcome is = pageOf(after);
    return was.kind == is.kind && was.status == is.status && was.target == is.target && was.location == is.location;
}

} // namespace hubwart::findings
