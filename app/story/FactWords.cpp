// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"

#include "apache/Site.h"
#include "findings/Catalogue.h"
#include "story/LogWords.h"
#include "story/PathScene.h"
#include "story/VerdictWords.h"
#include "story/Words.h"

#include <QCoreApplication>

namespace hubwart::story {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Facts", source);
}

/// Who has signed in; the survey itself may have run as root.
QString userOf(const Story &story) {
    return story.server.contains(u'@') ? story.server.section(u'@', 0, -2) : story.facts->user;
}

FactLine signInLine(const Story &story) {
    const QString name = said(QT_TRANSLATE_NOOP("Facts", "Signed in"));
    if (!story.facts)
        return {Answer::NotAsked, name, {}};
    const ServerFacts &facts = *story.facts;
    return {Answer::Works, name,
            said(QT_TRANSLATE_NOOP("Facts", "as %1 on %2, %3")).arg(userOf(story), facts.host, facts.system)};
}

FactLine rightsLine(const Story &story) {
    const QString name = said(QT_TRANSLATE_NOOP("Facts", "May change Apache"));
    if (!story.facts)
        return {Answer::NotAsked, name, {}};
    if (story.lessRights)
        return {Answer::Warning, name, sentenceOf(*story.lessRights)};
    switch (story.facts->rights) {
    case Rights::Root:
        return {Answer::Works, name, said(QT_TRANSLATE_NOOP("Facts", "yes, signed in as root"))};
    case Rights::Sudo:
        return {Answer::Works, name, said(QT_TRANSLATE_NOOP("Facts", "yes, with sudo, without a password"))};
    case Rights::SudoPassword:
        return {Answer::Works, name, said(QT_TRANSLATE_NOOP("Facts", "yes, with sudo and the password"))};
    case Rights::Doas:
        return {Answer::Works, name, said(QT_TRANSLATE_NOOP("Facts", "yes, with doas, without a password"))};
    case Rights::Su:
        return {Answer::Works, name, said(QT_TRANSLATE_NOOP("Facts", "yes, with su and the password of root"))};
    case Rights::None:
        break;
    }
    return {Answer::Warning, name, said(QT_TRANSLATE_NOOP("Facts", "no"))};
}

FactLine apacheLine(const Story &story) {
    const QString name = QStringLiteral("Apache");
    if (!story.facts)
        return {Answer::NotAsked, name, {}};
    const ServerFacts &facts = *story.facts;
    const QString version = facts.apacheVersion.value_or(said(QT_TRANSLATE_NOOP("Facts", "version not known")));
    if (facts.apacheRunning == false)
        return {Answer::Broken, name, said(QT_TRANSLATE_NOOP("Facts", "%1, does not run")).arg(version)};
    if (!facts.apacheVersion)
        return {Answer::Unknown, name, version};
    return {facts.apacheRunning ? Answer::Works : Answer::Unknown, name,
            facts.apacheRunning ? said(QT_TRANSLATE_NOOP("Facts", "%1, runs")).arg(version) : version};
}

FactLine listenerLine(const Story &story) {
    const quint16 port = static_cast<quint16>(story.url.port(story.url.scheme() == u"ws" ? 80 : 443));
    const QString name = said(QT_TRANSLATE_NOOP("Facts", "Answers on port %1")).arg(port);
    if (!story.facts)
        return {Answer::NotAsked, name, {}};
    for (const Listener &listener : story.facts->listeners)
        if (listener.port == port && !listener.program.isEmpty()) {
            const bool isApache = listener.program == u"apache2" || listener.program == u"httpd";
            return {isApache ? Answer::Works : Answer::Broken, name, listener.program};
        }
    return {Answer::Unknown, name, said(QT_TRANSLATE_NOOP("Facts", "the server does not say who"))};
}

FactLine configtestLine(const Story &story) {
    const QString name = said(QT_TRANSLATE_NOOP("Facts", "Apache's own test"));
    if (!story.facts)
        return {Answer::NotAsked, name, {}};
    const QString words = story.facts->configtestWords.trimmed();
    return {story.facts->configtest, name,
            words.isEmpty() && story.facts->configtest == Answer::Works ? QStringLiteral("Syntax OK") : words};
}

FactLine siteLine(const Story &story) {
    const QString name = said(QT_TRANSLATE_NOOP("Facts", "Site file"));
    if (!story.facts)
        return {Answer::NotAsked, name, {}};
    if (story.site.isEmpty())
        return {Answer::Unknown, name, {}};
    const ConfigFile *file = story.facts->file(story.site);
    const bool inUse = file && file->loaded;
    return {inUse ? Answer::Works : Answer::Warning, name,
            inUse ? story.site : said(QT_TRANSLATE_NOOP("Facts", "%1 (not in use)")).arg(story.site)};
}

std::optional<FactLine> productLine(const Story &story) {
    if (story.product.isEmpty())
        return std::nullopt;
    return FactLine{Answer::Works, said(QT_TRANSLATE_NOOP("Facts", "Behind Apache")),
                    said(QT_TRANSLATE_NOOP("Facts", "this looks like %1")).arg(story.product)};
}

FactLine modulesLine(const Story &story) {
    const QString name = said(QT_TRANSLATE_NOOP("Facts", "Modules"));
    if (!story.facts || !story.facts->modules)
        return {story.facts ? Answer::Unknown : Answer::NotAsked, name, {}};
    QStringList present;
    QStringList missing;
    for (const QString &module : {QStringLiteral("proxy"), QStringLiteral("proxy_http")})
        (story.facts->modules->contains(module) ? present : missing).append(module);
    if (missing.isEmpty())
        return {Answer::Works, name, present.join(QStringLiteral(", "))};
    return {Answer::Broken, name, said(QT_TRANSLATE_NOOP("Facts", "missing: %1")).arg(missing.join(QStringLiteral(", ")))};
}

FactLine lineOf(const PathStep &step) {
    const QString sentence = sentenceOf(step);
    const QString seen = step.evidence.section(u'\n', 0, 0);
    return {step.answer, nameOf(step.id), sentence.isEmpty() ? seen : seen.isEmpty() ? sentence : sentence + u'\n' + seen};
}

} // namespace

std::vector<FactLine> factLines(const Story &story) {
    std::vector<FactLine> lines = {signInLine(story),  rightsLine(story),     apacheLine(story), listenerLine(story),
                                   modulesLine(story), configtestLine(story), siteLine(story)};
    if (auto product = productLine(story))
        lines.push_back(*std::move(product));
    for (const findings::Problem &problem : openProblems(story))
        lines.push_back({problem.severity == findings::Severity::Error ? Answer::Broken : Answer::Warning,
                         said(QT_TRANSLATE_NOOP("Facts", "Found")), findings::titleOf(problem)});
    if (story.facts && !story.facts->notSeen.isEmpty())
        lines.push_back(
            {Answer::Warning, said(QT_TRANSLATE_NOOP("Facts", "Could not be read")), story.facts->notSeen.join(u'\n')});
    return lines;
}

std::vector<FactLine> evidenceLines(const Story &story) {
    std::vector<FactLine> lines;
    for (const findings::Problem &problem : openProblems(story)) {
        const Answer answer = problem.severity == findings::Severity::Error ? Answer::Broken : Answer::Warning;
        const QString where =
            problem.place.line > 0
                ? said(QT_TRANSLATE_NOOP("Facts", "line %1 of %2")).arg(problem.place.line).arg(problem.place.file)
                : problem.place.file;
        lines.push_back({answer, findings::titleOf(problem), where.isEmpty() ? findings::adviceOf(problem) : where});
    }
    for (const Lane &lane : lanesOf(story))
        for (const PathStep &step : lane.path->steps) {
            FactLine line = lineOf(step);
            if (lane.path != newestPath(story))
                line.name = QStringLiteral("%1: %2").arg(lane.name, line.name);
            lines.push_back(std::move(line));
        }
    if (story.inside)
        for (const LogEntry &entry : story.inside->log) {
            if (story.after && entry.when < story.after->when.addSecs(-1))
                continue; // of what went on before
            const QString meaning = sentenceOf(entry);
            lines.push_back({meaning.isEmpty() ? Answer::NotAsked : Answer::Warning, momentOf(entry),
                             meaning.isEmpty() ? entry.text : meaning + u'\n' + entry.text});
        }
    return lines;
}

std::vector<RootStep> rootSteps(const Story &story) {
    const Plan plan = plannedIn(story).value_or(Plan());
    QStringList touched;
    for (const FileChange &file : plan.files)
        touched.append(file.path);
    std::vector<RootStep> steps = {
        {said(QT_TRANSLATE_NOOP("Facts", "Make sure that nobody else is at it")),
         said(QT_TRANSLATE_NOOP("Facts", "and that the file is still the one that you see here"))},
        {said(QT_TRANSLATE_NOOP("Facts", "Keep a copy")),
         said(QT_TRANSLATE_NOOP("Facts", "in /var/lib/hubwart/changes, readable by root alone"))},
        {said(QT_TRANSLATE_NOOP("Facts", "Let Apache test it where nobody sees it")),
         said(QT_TRANSLATE_NOOP(
             "Facts",
             "apache2ctl configtest, then a second Apache, which is asked for a page and a live connection; if one of them "
             "fails, nothing is changed"))},
        {said(QT_TRANSLATE_NOOP("Facts", "Set a timer on the server")),
         said(QT_TRANSLATE_NOOP("Facts", "it takes the change back by itself, unless it is confirmed within two minutes"))},
    };
    if (!touched.isEmpty())
        steps.push_back(
            {said(QT_TRANSLATE_NOOP("Facts", "Put the new file in place")),
             said(QT_TRANSLATE_NOOP("Facts", "%1, with owner and rights as before")).arg(touched.join(QStringLiteral(", ")))});
    if (!plan.modules.isEmpty())
        steps.push_back({said(QT_TRANSLATE_NOOP("Facts", "Switch on modules")), plan.modules.join(QStringLiteral(", "))});
    if (!plan.sites.isEmpty())
        steps.push_back({said(QT_TRANSLATE_NOOP("Facts", "Switch on the site")), plan.sites.join(QStringLiteral(", "))});
    if (!plan.sitesOff.isEmpty())
        steps.push_back({said(QT_TRANSLATE_NOOP("Facts", "Switch off the site")), plan.sitesOff.join(QStringLiteral(", "))});
    if (!plan.modulesOff.isEmpty())
        steps.push_back({said(QT_TRANSLATE_NOOP("Facts", "Switch off modules")), plan.modulesOff.join(QStringLiteral(", "))});
    steps.push_back({said(QT_TRANSLATE_NOOP("Facts", "Reload Apache")),
                     said(QT_TRANSLATE_NOOP(
                         "Facts", "systemctl reload apache2; if it does not answer afterwards, the old file comes back"))});
    steps.push_back({said(QT_TRANSLATE_NOOP("Facts", "Confirm it")),
                     said(QT_TRANSLATE_NOOP("Facts", "over a new connection, once this computer has seen that it helps"))});
    return steps;
}

} // namespace hubwart::story
