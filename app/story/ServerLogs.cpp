// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/ServerLogs.h"

#include "server/ErrorLog.h"

namespace hubwart::story {

namespace {

/// Where Apache writes what goes wrong with this site, and with itself.
QStringList errorLogsOf(const findings::Evidence &evidence) {
    const apache::Configuration &configuration = evidence.site->configuration();
    QStringList logs{QStringLiteral("/var/log/apache2/error.log"), QStringLiteral("/var/log/httpd/error_log")};
    int index = 0;
    for (const apache::Directive &directive : configuration.directives()) {
        const int host = directive.isCalled("ErrorLog") ? configuration.enclosing(index, "VirtualHost") : -2;
        if (host == -1 || host == evidence.host->section)
            logs.append(QString::fromUtf8(directive.arg(0)).simplified());
        ++index;
    }
    logs.removeDuplicates();
    return logs;
}

} // namespace

std::optional<std::vector<LogEntry>> writtenSince(Scene &scene, const findings::Evidence &evidence,
                                                  const std::optional<HubProgram> &hub, const QDateTime &since,
                                                  const Wait &wait) {
    const auto host = scene.server(wait);
    if (!host || !since.isValid())
        return std::nullopt;
    auto told = server::wordsSince(**host, errorLogsOf(evidence), hub ? hub->unit : QString(), since, wait);
    return told ? std::optional(*std::move(told)) : std::nullopt;
}

void readLogsOf(Scene &scene, const PathFacts &walked, const Wait &wait) {
    const findings::Evidence *evidence = scene.evidence();
    if (!evidence || !evidence->site || !evidence->host || evidence->url != walked.url || !scene.story().facts
        || scene.user().isEmpty())
        return;
    const auto &inside = scene.story().inside;
    auto told = writtenSince(scene, *evidence, inside ? inside->program : std::nullopt, walked.when, wait);
    if (!told)
        return;
    scene.tell([&](Story &story) {
        if (!story.inside)
            story.inside.emplace();
        story.inside->log = *std::move(told);
    });
}

} // namespace hubwart::story
