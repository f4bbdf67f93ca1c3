// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/StrayLine.h"
#include "findings/Trial.h"

#include <QFileInfo>

namespace hubwart::findings {

namespace {

QString nameOf(const apache::VirtualHost &host) {
    if (host.section < 0)
        return QStringLiteral("-");
    const quint16 port = host.ports.empty() ? quint16(0) : host.ports.front();
    return QStringLiteral("%1:%2").arg(QString::fromLatin1(host.serverName), port ? QString::number(port) : QStringLiteral("*"));
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto stray = strayLine(evidence);
    if (!stray)
        return std::nullopt;
    const apache::Place there = evidence.site->configuration().placeOf(stray->directive);
    Problem problem;
    problem.place =
        evidence.chrome.directive >= 0 ? evidence.site->configuration().placeOf(evidence.chrome.directive) : evidence.host->place;
    problem.about = {QString::number(there.line), QFileInfo(there.file).fileName(), nameOf(stray->host), nameOf(*evidence.host)};
    return problem;
}

/// The line itself, at the end of the virtual host that answers.
Draft copied(const Evidence &evidence, const StrayLine &stray) {
    Draft draft;
    if (stray.rule)
        appendRule(*evidence.site, *stray.rule, evidence.host->section, draft);
    else
        appendLine(*evidence.site, stray.directive, evidence.host->section, draft);
    return draft;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto stray = strayLine(evidence);
    if (!stray)
        return;
    if (evidence.chrome.directive >= 0)
        return addUpgrade(*evidence.site, evidence.chrome.definer(), draft);
    const Draft own = copied(evidence, *stray);
    if (const Evidence changed = after(evidence, own); changed.works() && keepsPages(evidence, changed))
        addAll(own, draft);
}

} // namespace

const Finding editInTheWrongVhost = {
    .id = "edit-in-the-wrong-vhost",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The right line stands in the wrong place"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "Line %1 of %2 is meant for live connections, but it belongs to the virtual host %3. This "
                                     "address is answered by %4, which has no such line."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Let the virtual host %4 hand on live connections as well. The other line stays."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
