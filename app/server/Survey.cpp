// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Survey.h"

#include "server/Scripts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace hubwart::server {

namespace {

QString text(const QByteArray &bytes) {
    return QString::fromUtf8(bytes);
}
QStringList linesOf(const QByteArray &bytes) {
    return text(bytes).split(u'\n', Qt::SkipEmptyParts);
}

/// "Apache/2.4.62 (Debian)" -> "2.4.62"
std::optional<QString> versionOf(const QByteArray &server) {
    static const QRegularExpression pattern(QStringLiteral(R"(Apache/(\d+\.\d+\.\d+))"));
    const auto match = pattern.match(text(server));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// The "Loaded Modules:" part of apache2ctl's dump, without "_module"; nothing where it was not printed.
std::optional<QStringList> modulesOf(const QByteArray &dump) {
    if (!dump.contains("Loaded Modules:"))
        return std::nullopt;
    static const QRegularExpression pattern(QStringLiteral(R"(^ (\w+)_module \()"), QRegularExpression::MultilineOption);
    QStringList modules;
    for (const auto &match : pattern.globalMatch(text(dump)))
        modules.append(match.captured(1));
    return modules;
}

/// Lines of "ss -ltnp": LISTEN 0 511 127.0.0.1:8443 0.0.0.0:* users:(("apache2",pid=1,fd=4))
std::vector<Listener> listenersOf(const QByteArray &words) {
    static const QRegularExpression pattern(
        QStringLiteral(R"re(^\S+\s+\d+\s+\d+\s+\S*:(\d+)\s+\S+(?:\s+users:\(\("([^"]+)")?)re"));
    std::vector<Listener> listeners;
    for (const QString &line : linesOf(words))
        if (const auto match = pattern.match(line); match.hasMatch())
            listeners.push_back({static_cast<quint16>(match.captured(1).toUInt()), match.captured(2)});
    return listeners;
}

/// The names of files, and what goes with them: the texts follow in the same order.
struct Announced {
    QStringList paths;
    QStringList realPaths;
    QStringList owners;
    [[nodiscard]] bool isWhole() const { return realPaths.size() == paths.size() && owners.size() == paths.size(); }
};

ConfigFile fileOf(Announced &announced, const Record &record) {
    const QString owner = announced.owners.takeFirst();
    ConfigFile file;
    file.path = announced.paths.takeFirst();
    file.realPath = announced.realPaths.takeFirst();
    // Names of a directory service may have blanks in them.
    file.owner = owner.section(u' ', 0, -2);
    file.mode = owner.section(u' ', -1);
    // Gone, or its owner changed, between one look and the next.
    file.readable = record.field(0) != "gone";
    if (!file.readable)
        return file;
    file.loaded = record.field(0) == "loaded";
    file.bytes = record.field(1);
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    return file;
}

/// As survey.sh says it, and as find has it: what lies there, and what a link leads to.
std::optional<PathKind> kindOf(const QString &word) {
    static const QHash<QString, PathKind> kinds = {
        {QStringLiteral("absent"), PathKind::Absent},   {QStringLiteral("ff"), PathKind::File},
        {QStringLiteral("lf"), PathKind::File},         {QStringLiteral("dd"), PathKind::Folder},
        {QStringLiteral("ld"), PathKind::LinkToFolder}, {QStringLiteral("lN"), PathKind::LinkToNothing},
        {QStringLiteral("cc"), PathKind::Other},        {QStringLiteral("pp"), PathKind::Other},
        {QStringLiteral("ss"), PathKind::Other}};
    const auto known = kinds.constFind(word);
    return known == kinds.constEnd() ? std::nullopt : std::optional(*known);
}

/// Lines of "KIND PATH".
void takePaths(KnownPaths &paths, const QByteArray &lines) {
    for (const QString &line : linesOf(lines))
        if (const auto kind = kindOf(line.section(u' ', 0, 0)))
            paths.kinds.insert(line.section(u' ', 1), *kind);
}

ChangeRecord changeOf(const Record &record) {
    const QStringList state = text(record.field(1)).split(u' ');
    ChangeRecord change{text(record.field(0)), state.value(0), state.value(1), text(record.field(2)), linesOf(record.field(3))};
    bool isNumber = false;
    if (const int seconds = record.field(4).toInt(&isNumber); isNumber)
        change.secondsLeft = seconds;
    return change;
}

void takeFile(ServerFacts &facts, Announced &announced, const Record &record) {
    ConfigFile file = fileOf(announced, record);
    if (!file.readable)
        facts.notSeen.append(file.path);
    facts.files.push_back(std::move(file));
}

void take(ServerFacts &facts, Announced &announced, const Record &record) {
    if (record.key == "user") {
        facts.user = text(record.field(0));
    } else if (record.key == "host") {
        facts.host = text(record.field(0));
    } else if (record.key == "system") {
        facts.system = text(record.field(0));
    } else if (record.key == "apache") {
        facts.apacheVersion = versionOf(record.field(0));
    } else if (record.key == "configtest") {
        facts.configtest = record.field(0) == "0" ? Answer::Works : Answer::Broken;
        facts.configtestWords = text(record.field(1));
    } else if (record.key == "dump") {
        facts.modules = modulesOf(record.field(0));
    } else if (record.key == "files") {
        announced = {linesOf(record.field(0)), linesOf(record.field(1)), linesOf(record.field(2))};
    } else if (record.key == "text") {
        takeFile(facts, announced, record);
    } else if (record.key == "unreadable") {
        ConfigFile file;
        file.path = text(record.field(0));
        file.realPath = text(record.field(1));
        facts.notSeen.append(file.path);
        facts.files.push_back(std::move(file));
    } else if (record.key == "paths") {
        takePaths(facts.paths, record.field(1));
        if (!record.field(0).isEmpty())
            facts.paths.whole.append(text(record.field(0)));
    } else if (record.key == "mods-enabled") {
        facts.modulesEnabled = linesOf(record.field(0));
    } else if (record.key == "listeners") {
        facts.listeners = listenersOf(record.field(0));
    } else if (record.key == "programs") {
        facts.webPrograms = linesOf(record.field(0));
    } else if (record.key == "active") {
        facts.apacheRunning = record.field(0) == "active";
    } else if (record.key == "change") {
        facts.changes.push_back(changeOf(record));
    }
}

Result<ServerFacts> factsOf(const Reply &reply) {
    ServerFacts facts;
    Announced announced;
    const auto notWhole = [] {
        return trouble(Trouble::Kind::BadReply, Hop::Server, {}, QStringLiteral("the survey's reply is not whole"));
    };
    for (const Record &record : reply.records) {
        // All texts that were announced come before the next ones are.
        if ((record.key == "files" && !announced.paths.isEmpty()) || (record.key == "text" && announced.paths.isEmpty()))
            return notWhole();
        take(facts, announced, record);
        if (!announced.isWhole())
            return notWhole();
    }
    const Record *end = reply.find("end");
    if (!end || end->field(0).toLongLong() != reply.records.size() - 1 || !announced.paths.isEmpty())
        return notWhole();
    facts.rights = reply.rights;
    // Without root Apache's own test fails over files that only root may read; that says nothing about the configuration.
    if (facts.rights == Rights::None && facts.configtest == Answer::Broken)
        facts.configtest = Answer::Unknown;
    return facts;
}

} // namespace

Result<SurveyResult> survey(Host &host, const Wait &wait) {
    auto reply = host.run({.script = surveyScript(), .fields = {}, .need = Need::RootIfAllowed}, {}, wait);
    if (!reply)
        return std::unexpected(reply.error());
    return factsOf(*reply).transform([&](ServerFacts facts) { return SurveyResult{std::move(facts), reply->whyNotRoot}; });
}

} // namespace hubwart::server
