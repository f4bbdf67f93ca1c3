// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"

#include "apache/TextDiff.h"
#include "cli/Subcommand.h"
#include "findings/Catalogue.h"
#include "findings/Wording.h"
#include "story/Ids.h"
#include "story/LogWords.h"
#include "story/VerdictWords.h"
#include "story/Weighing.h"
#include "story/Words.h"

#include <QCoreApplication>

namespace hubwart::cli {

namespace {

using story::idOf;

QJsonArray inertList(const QStringList &texts) {
    QJsonArray array;
    for (const QString &text : texts)
        array.append(findings::inert(text));
    return array;
}

QJsonObject troubleOf(const Trouble &trouble) {
    return {{QStringLiteral("kind"), idOf(trouble.kind)},
            {QStringLiteral("hop"), idOf(trouble.hop)},
            {QStringLiteral("about"), inertList(trouble.about)},
            {QStringLiteral("message"), story::sentenceOf(trouble)},
            {QStringLiteral("detail"), findings::inert(trouble.detail)}};
}

QByteArray diffOf(const QString &path, const QByteArray &before, const QByteArray &after) {
    QByteArray text;
    for (const apache::DiffLine &line : apache::unifiedDiff(path.toUtf8(), before, after))
        text += line.text + '\n';
    return text;
}

QJsonObject frame(const QString &schema, int exitCode) {
    return {{QStringLiteral("schema"), QStringLiteral("hubwart.%1/1").arg(schema)},
            {QStringLiteral("version"), QCoreApplication::applicationVersion()},
            {QStringLiteral("exit"), exitCode}};
}

} // namespace

namespace {

QJsonObject faultOf(const story::Story &story, const findings::Fault &fault) {
    return {{QStringLiteral("id"), fault.id},
            {QStringLiteral("hop"), fault.id == u"works" ? QJsonValue() : QJsonValue(idOf(fault.hop))},
            {QStringLiteral("sentence"), story::sentenceOf(story, fault)}};
}

void addHops(const PathFacts &facts, const char *lane, QJsonArray &hops) {
    for (const PathStep &step : facts.steps) {
        QJsonObject hop{{QStringLiteral("hop"), idOf(step.hop)},
                        {QStringLiteral("lane"), QLatin1String(lane)},
                        {QStringLiteral("step"), idOf(step.id)},
                        {QStringLiteral("answer"), idOf(step.answer)},
                        {QStringLiteral("evidence"), findings::inert(step.evidence)}};
        if (step.took)
            hop.insert(QStringLiteral("ms"), static_cast<double>(step.took->count()) / 1000.0);
        if (step.symptom != Symptom::None) {
            hop.insert(QStringLiteral("symptom"), idOf(step.symptom));
            hop.insert(QStringLiteral("message"), story::sentenceOf(step));
        }
        hops.append(hop);
    }
}

} // namespace

QJsonArray hopsOf(const story::Story &story) {
    QJsonArray hops;
    for (const story::Lane &lane : story::lanesOf(story))
        addHops(*lane.path, lane.id, hops);
    return hops;
}

QJsonArray logOf(const story::Story &story) {
    QJsonArray log;
    for (const LogEntry &entry : story.inside.value_or(InsideFacts()).log) {
        const QString message = story::sentenceOf(entry);
        log.append(QJsonObject{{QStringLiteral("hop"), idOf(entry.hop)},
                               {QStringLiteral("when"), entry.when.toString(Qt::ISODateWithMs)},
                               {QStringLiteral("code"), entry.code.isEmpty() ? QJsonValue() : QJsonValue(entry.code)},
                               {QStringLiteral("text"), findings::inert(entry.text)},
                               {QStringLiteral("message"), message.isEmpty() ? QJsonValue() : QJsonValue(message)}});
    }
    return log;
}

void describeVerdict(const story::Story &story, QJsonObject &document) {
    QJsonArray next;
    const bool isKnown = story.verdict && !story.verdict->id.isEmpty();
    if (isKnown)
        for (const findings::Fault &fault : story.verdict->next)
            next.append(faultOf(story, fault));
    document.insert(QStringLiteral("verdict"),
                    isKnown ? QJsonValue(faultOf(story, story::firstFault(*story.verdict))) : QJsonValue());
    document.insert(QStringLiteral("next"), next);
}

QJsonArray findingsOf(const story::Story &story) {
    QJsonArray all;
    for (const findings::Problem &problem : story.problems)
        all.append(QJsonObject{{QStringLiteral("id"), problem.id},
                               {QStringLiteral("severity"), idOf(problem.severity)},
                               {QStringLiteral("hop"), idOf(problem.hop)},
                               {QStringLiteral("file"), findings::inert(problem.place.file)},
                               {QStringLiteral("line"), problem.place.line},
                               {QStringLiteral("column"), problem.place.column},
                               {QStringLiteral("message"), findings::sentenceOf(problem)},
                               {QStringLiteral("fixable"), problem.fixable}});
    return all;
}

QJsonArray changesOf(const story::Story &story) {
    QJsonArray all;
    for (const ChangeRecord &change : story.facts.value_or(ServerFacts{}).changes)
        all.append(
            QJsonObject{{QStringLiteral("id"), change.id},
                        {QStringLiteral("state"), change.state},
                        {QStringLiteral("when"), change.when},
                        {QStringLiteral("seconds_left"), change.secondsLeft ? QJsonValue(*change.secondsLeft) : QJsonValue()}});
    return all;
}

QString diffOf(const Plan &plan) {
    QByteArray text;
    for (const FileChange &file : plan.files)
        text += diffOf(file.path, file.before, file.after);
    return findings::inert(QString::fromUtf8(text));
}

QJsonArray historyOf(const story::Story &story) {
    QJsonArray all;
    for (const PastChange &change : story.history.value_or(std::vector<PastChange>())) {
        QJsonObject one{{QStringLiteral("id"), change.id},
                        {QStringLiteral("begun"), change.begun},
                        {QStringLiteral("state"), change.state},
                        {QStringLiteral("since"), change.since},
                        {QStringLiteral("who"), findings::inert(change.who)},
                        {QStringLiteral("confirmed_by"), findings::inert(change.confirmedBy)},
                        {QStringLiteral("files"), inertList(change.files)},
                        {QStringLiteral("modules"), inertList(change.modules)},
                        {QStringLiteral("sites"), inertList(change.sites)},
                        {QStringLiteral("modules_off"), inertList(change.modulesOff)},
                        {QStringLiteral("sites_off"), inertList(change.sitesOff)},
                        {QStringLiteral("reason"), change.reason},
                        {QStringLiteral("seconds_left"), change.secondsLeft ? QJsonValue(*change.secondsLeft) : QJsonValue()}};
        QByteArray diff;
        for (const FileVersions &file : change.versions)
            diff += diffOf(file.path, file.before, file.after);
        if (!change.versions.empty())
            one.insert(QStringLiteral("diff"), findings::inert(QString::fromUtf8(diff)));
        all.append(one);
    }
    return all;
}

QJsonArray stepsOf(const std::vector<ChangeStep> &steps) {
    QJsonArray all;
    for (const ChangeStep &step : steps)
        all.append(QJsonObject{{QStringLiteral("name"), step.name},
                               {QStringLiteral("state"), idOf(step.state)},
                               {QStringLiteral("words"), findings::inert(step.words)}});
    return all;
}

void describeChange(const story::Story &story, QJsonObject &document) {
    const story::ChangeStory change = story.change.value_or(story::ChangeStory{});
    document.insert(QStringLiteral("change"), change.id);
    document.insert(QStringLiteral("saved"), idOf(change.saved));
    document.insert(QStringLiteral("loaded"), idOf(change.loaded));
    document.insert(QStringLiteral("proved"), idOf(change.proved));
    document.insert(QStringLiteral("confirmed"), idOf(change.confirmed));
    if (story::isOpen(change))
        document.insert(QStringLiteral("open_until"), change.deadline.toString(Qt::ISODate));
    document.insert(QStringLiteral("steps"), stepsOf(change.steps));
}

QJsonObject documentOf(const Subcommand &subcommand, const story::Story &story, int exitCode) {
    QJsonObject document = frame(QLatin1String(subcommand.name), exitCode);
    document.insert(QStringLiteral("server"), findings::inert(story.server));
    document.insert(QStringLiteral("site"), findings::inert(story.site));
    document.insert(QStringLiteral("url"), story.url.toString());
    const Answer answer = story.verdict ? story.verdict->answer : story.trouble ? Answer::Unknown : Answer::NotAsked;
    document.insert(QStringLiteral("answer"), idOf(answer));
    subcommand.describe(story, document);
    if (story.lessRights)
        document.insert(QStringLiteral("rights"), troubleOf(*story.lessRights));
    if (story.trouble)
        document.insert(QStringLiteral("trouble"), troubleOf(*story.trouble));
    return document;
}

QJsonObject documentOf(const QString &schema, const Trouble &trouble, int exitCode) {
    QJsonObject document = frame(schema, exitCode);
    document.insert(QStringLiteral("answer"), idOf(Answer::Unknown));
    document.insert(QStringLiteral("trouble"), troubleOf(trouble));
    return document;
}

} // namespace hubwart::cli
