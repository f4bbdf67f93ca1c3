// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"

#include "apache/TextDiff.h"
#include "cli/Subcommand.h"
#include "findings/Catalogue.h"
#include "findings/Wording.h"
#include "story/Words.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace hubwart::cli {

namespace {

/// "HostKeyChanged" -> "host-key-changed"
template <typename E>
QString kebab(E value) {
    QString id;
    const QString key = QLatin1String(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
    for (const QChar c : key) {
        if (c.isUpper() && !id.isEmpty())
            id += u'-';
        id += c.toLower();
    }
    return id;
}

QString idOf(Hop hop) {
    switch (hop) {
    case Hop::Laptop:
        return QStringLiteral("laptop");
    case Hop::Apache:
        return QStringLiteral("apache");
    case Hop::Hub:
        return QStringLiteral("hub");
    case Hop::Desktop:
        return QStringLiteral("desktop");
    case Hop::Server:
        return QStringLiteral("server");
    }
    return {};
}

QString idOf(PathStep::Id id) {
    switch (id) {
    case PathStep::Id::Name:
        return QStringLiteral("name");
    case PathStep::Id::Tcp:
        return QStringLiteral("tcp");
    case PathStep::Id::Tls:
        return QStringLiteral("tls");
    case PathStep::Id::Page:
        return QStringLiteral("page");
    case PathStep::Id::Handshake:
        return QStringLiteral("handshake");
    case PathStep::Id::Live:
        return QStringLiteral("live");
    case PathStep::Id::Greeting:
        return QStringLiteral("greeting");
    case PathStep::Id::SignIn:
        return QStringLiteral("sign-in");
    case PathStep::Id::Picture:
        return QStringLiteral("picture");
    }
    return {};
}

QString idOf(findings::Severity severity) {
    switch (severity) {
    case findings::Severity::Error:
        return QStringLiteral("error");
    case findings::Severity::Warning:
        return QStringLiteral("warning");
    case findings::Severity::Info:
        return QStringLiteral("info");
    }
    return {};
}

QString idOf(Saved saved) {
    switch (saved) {
    case Saved::Unknown:
        return QStringLiteral("unknown");
    case Saved::Old:
        return QStringLiteral("old");
    case Saved::New:
        return QStringLiteral("new");
    case Saved::Other:
        return QStringLiteral("other");
    }
    return {};
}

QJsonArray inertList(const QStringList &texts) {
    QJsonArray array;
    for (const QString &text : texts)
        array.append(findings::inert(text));
    return array;
}

QJsonObject troubleOf(const Trouble &trouble) {
    return {{QStringLiteral("kind"), kebab(trouble.kind)},
            {QStringLiteral("hop"), idOf(trouble.hop)},
            {QStringLiteral("about"), inertList(trouble.about)},
            {QStringLiteral("message"), story::sentenceOf(trouble)},
            {QStringLiteral("detail"), findings::inert(trouble.detail)}};
}

QJsonObject frame(const QString &schema, int exitCode) {
    return {{QStringLiteral("schema"), QStringLiteral("hubwart.%1/1").arg(schema)},
            {QStringLiteral("version"), QCoreApplication::applicationVersion()},
            {QStringLiteral("exit"), exitCode}};
}

} // namespace

QString idOf(Answer answer) {
    switch (answer) {
    case Answer::NotAsked:
        return QStringLiteral("not-asked");
    case Answer::Works:
        return QStringLiteral("works");
    case Answer::Warning:
        return QStringLiteral("warning");
    case Answer::Broken:
        return QStringLiteral("broken");
    case Answer::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QJsonArray hopsOf(const PathFacts &facts) {
    QJsonArray hops;
    for (const PathStep &step : facts.steps) {
        QJsonObject hop{{QStringLiteral("hop"), idOf(step.hop)},
                        {QStringLiteral("step"), idOf(step.id)},
                        {QStringLiteral("answer"), idOf(step.answer)},
                        {QStringLiteral("evidence"), findings::inert(step.evidence)}};
        if (step.took)
            hop.insert(QStringLiteral("ms"), static_cast<double>(step.took->count()) / 1000.0);
        if (step.symptom != Symptom::None) {
            hop.insert(QStringLiteral("symptom"), kebab(step.symptom));
            hop.insert(QStringLiteral("message"), story::sentenceOf(step));
        }
        hops.append(hop);
    }
    return hops;
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
        all.append(QJsonObject{
            {QStringLiteral("id"), change.id}, {QStringLiteral("state"), change.state}, {QStringLiteral("when"), change.when}});
    return all;
}

QString diffOf(const Plan &plan) {
    QByteArray text;
    for (const FileChange &file : plan.files)
        for (const apache::DiffLine &line : apache::unifiedDiff(file.path.toUtf8(), file.before, file.after))
            text += line.text + '\n';
    return findings::inert(QString::fromUtf8(text));
}

void describeChange(const story::Story &story, QJsonObject &document) {
    const story::ChangeStory change = story.change.value_or(story::ChangeStory{});
    document.insert(QStringLiteral("change"), change.id);
    document.insert(QStringLiteral("saved"), idOf(change.saved));
    document.insert(QStringLiteral("loaded"), idOf(change.loaded));
    document.insert(QStringLiteral("proved"), idOf(change.proved));
    QJsonArray steps;
    for (const ChangeStep &step : change.steps)
        steps.append(QJsonObject{{QStringLiteral("name"), step.name},
                                 {QStringLiteral("state"), step.state == ChangeStep::State::Done     ? QStringLiteral("done")
                                                           : step.state == ChangeStep::State::Failed ? QStringLiteral("failed")
                                                                                                     : QStringLiteral("begun")},
                                 {QStringLiteral("words"), findings::inert(step.words)}});
    document.insert(QStringLiteral("steps"), steps);
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
