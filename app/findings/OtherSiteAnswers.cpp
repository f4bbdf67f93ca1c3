// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/OtherSite.h"
#include "findings/RouteQuestions.h"
#include "findings/Trial.h"

#include <QFileInfo>

namespace hubwart::findings {

namespace {

QString placeOf(const apache::VirtualHost &host) {
    return QStringLiteral("%1:%2").arg(QFileInfo(host.place.file).fileName()).arg(host.place.line);
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto other = otherSite(evidence);
    if (!other)
        return std::nullopt;
    Problem problem;
    problem.place = {other->meant.place.file, 0, 0};
    problem.about = {evidence.url.host(), placeOf(other->answers), placeOf(other->meant)};
    return problem;
}

/// Which of two sites of one name shall keep it is for a person to say.
void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto other = otherSite(evidence);
    if (!other || other->claimed)
        return;
    const apache::Configuration &configuration = evidence.site->configuration();
    int name = -1;
    for (int i = other->meant.section + 1; i < configuration.at(other->meant.section).end; ++i)
        if (configuration.at(i).is("ServerName"))
            name = i;
    if (name < 0)
        return;
    const QByteArray asked = evidence.url.host(QUrl::FullyEncoded).toLatin1();
    Draft named;
    insertBelow(*evidence.site, name, "ServerAlias " + asked, named);
    // A name does not help one that is never asked, because others name the port and it does not.
    const Evidence changed = afterInAll(evidence, named);
    const auto *answers = changed.site->answering(asked, portOf(evidence.url), true);
    if (answers && answers->number == other->meant.number)
        addAll(named, draft);
}

} // namespace

const Finding otherSiteAnswers = {
    .id = "other-site-answers",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Another site answers this address"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "The site that hands on live connections begins at %3, but another one answers for %1; it begins at %2. "
                   "Apache goes by the name. Where several sites have that name, or none, it takes the first."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Give the name %1 to the site at %3 alone. If no site has it yet, add a ServerAlias "
                                           "line there; if both have it, take it away from the other one."),
    .hidesTheRest = true,
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
