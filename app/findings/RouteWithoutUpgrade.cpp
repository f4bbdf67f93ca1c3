// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

/// mod_proxy_http's test (ap_proxy_worker_can_upgrade): ANY, or a word of the list that begins "websocket".
bool letsWebSocketsPass(const std::optional<QByteArray> &upgrade) {
    if (!upgrade)
        return false;
    if (upgrade->compare("any", Qt::CaseInsensitive) == 0 || *upgrade == "*")
        return true;
    return std::ranges::any_of(upgrade->split(','), [](const QByteArray &word) {
        const QByteArray token = word.trimmed().toLower();
        return !token.isEmpty() && QByteArrayView("websocket").startsWith(token);
    });
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto *route = std::get_if<apache::Route>(&evidence.route);
    if (!route || letsWebSocketsPass(route->upgrade))
        return std::nullopt;
    Problem problem;
    problem.place = route->place;
    problem.about = {QString::number(route->place.line), QString::fromUtf8(route->path), QString::fromUtf8(route->target)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto &route = std::get<apache::Route>(evidence.route);
    const apache::Directive &line = evidence.site->text(route.file).directives()[static_cast<std::size_t>(route.directive)];
    const auto words = std::ranges::subrange(line.args.rbegin(), line.args.rend());
    const auto last = std::ranges::find_if(words, [](const apache::Word &word) { return word.text.startsWith("upgrade="); });
    if (last != words.end()) {
        draft.edits[route.file].push_back({last->span.begin, last->span.end - last->span.begin, "upgrade=websocket"});
        return;
    }
    // Behind the target: that is where the Apache manual has it.
    draft.edits[route.file].push_back({line.args[1].span.end, 0, " upgrade=websocket"});
}

} // namespace

const Finding routeWithoutUpgrade = {
    .id = "route-without-upgrade",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache does not hand on live connections"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "Line %1 sends \"%2\" to the hub (%3), but only as ordinary pages: the word upgrade=websocket is missing. "
                   "Pages load, desktops stay black, and the browser says 1006 or 1005."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Add upgrade=websocket to that line. Nothing else in the file changes."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
