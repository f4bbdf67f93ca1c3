// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

constexpr int usualTimeout = 60; // Apache's own, where nobody has written Timeout
constexpr int mayBreakBelow = 60;
constexpr int worthAWordBelow = 300; // what Debian's apache2.conf has, and hubs are made for
constexpr auto longEnough = "3600";

/// Seconds, and the line that says so; -1: nobody does.
struct Limit {
    int seconds = usualTimeout;
    int directive = -1;
};

/// As httpd reads "timeout=30s" and "timeout=500ms": the digits at the beginning, in seconds (atoi).
int secondsIn(const QByteArray &value) {
    const auto end = std::ranges::find_if_not(value, [](char c) { return c >= '0' && c <= '9'; });
    return QByteArrayView(value.begin(), end).toInt();
}

std::optional<Limit> limitOf(const Evidence &evidence, apache::Name directive) {
    const auto line = lineThatCounts(evidence, directive);
    const int seconds = line ? secondsIn(evidence.site->configuration().at(*line).arg(0)) : 0;
    return seconds > 0 ? std::optional(Limit{seconds, *line}) : std::nullopt;
}

/// Is mod_proxy_wstunnel in charge? It waits for ever.
bool neverEnds(const Evidence &evidence) {
    const auto line = lineThatCounts(evidence, "ProxyWebsocketFallbackToProxyHttp");
    return evidence.chrome.target.startsWith("ws") && line
           && evidence.site->configuration().at(*line).arg(0).compare("off", Qt::CaseInsensitive) == 0;
}

/// An idle live connection lives as long as the longer of two limits says: that of the browser's side (Timeout) and that of the
/// hub's side (timeout= of the worker, else ProxyTimeout, else Timeout).
Limit limitOf(const Evidence &evidence) {
    const Limit browsers = limitOf(evidence, "Timeout").value_or(Limit{});
    Limit hubs = limitOf(evidence, "ProxyTimeout").value_or(browsers);
    if (const auto *own = lastOf(evidence.chrome.parameters, "timeout"); own && secondsIn(own->value) > 0)
        hubs = {secondsIn(own->value), own->directive};
    if (hubs.seconds >= browsers.seconds || browsers.directive < 0)
        return {std::max(hubs.seconds, browsers.seconds), hubs.directive};
    return browsers;
}

/// The line that the mend is about: one of the worker, a ProxyTimeout of this virtual host, or the one that leads there.
int mendedLine(const Evidence &evidence) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const apache::Outcome &outcome = evidence.chrome;
    if (const auto *own = lastOf(outcome.parameters, "timeout"))
        return own->directive;
    if (outcome.worker >= 0 && configuration.at(outcome.worker).is("ProxyPass"))
        return outcome.worker;
    const auto line = lineThatCounts(evidence, "ProxyTimeout");
    return line && configuration.enclosing(*line, "VirtualHost") == evidence.host->section ? *line : outcome.directive;
}

std::optional<Problem> detect(const Evidence &evidence) {
    if (!evidence.host || !evidence.works() || neverEnds(evidence))
        return std::nullopt;
    const Limit limit = limitOf(evidence);
    if (limit.directive < 0 || limit.seconds >= worthAWordBelow)
        return std::nullopt;
    Problem problem = problemAt(evidence, limit.directive);
    // Where the line that grants too little is not the one that leads there.
    const int mended = mendedLine(evidence);
    problem.about = {problem.about.first(), QString::number(limit.seconds),
                     QString::number(evidence.site->configuration().at(mended).line)};
    if (limit.seconds >= mayBreakBelow)
        problem.here = Severity::Info;
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const apache::Outcome &outcome = evidence.chrome;
    if (const auto *own = lastOf(outcome.parameters, "timeout"))
        return setWord(*evidence.site, own->directive, own->word, QByteArray("timeout=") + longEnough, draft);
    const int mended = mendedLine(evidence);
    const apache::Directive &line = configuration.at(mended);
    if (mended == outcome.worker) {
        draft.edits[line.file].push_back({line.args.last().span.end, 0, QByteArray(" timeout=") + longEnough});
        return;
    }
    if (line.is("ProxyTimeout"))
        return setWord(*evidence.site, mended, 0, longEnough, draft);
    // It may not stand in a <Location>.
    int above = outcome.directive;
    while (configuration.at(above).parent >= 0 && configuration.at(above).parent != evidence.host->section)
        above = configuration.at(above).parent;
    insertAboveRoute(*evidence.site, above, QByteArray("ProxyTimeout ") + longEnough, draft);
}

} // namespace

const Finding shortTimeout = {
    .id = "short-timeout",
    .severity = Severity::Warning,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Quiet desktops are cut off"),
    .sentence = QT_TRANSLATE_NOOP("Finding",
                                  "When nothing happens on a live connection for %2 seconds, Apache ends it without a word to "
                                  "the browser (1006): line %1 allows no more, and no other line sets a longer limit. A desktop "
                                  "that nobody touches is that quiet, unless the hub sends a sign of life now and then."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Give the way to the hub (line %3) a time limit of 3600 seconds."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
