// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Redaction.h"

#include "apache/SiteText.h"
#include "story/StoryJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubwart::story {

namespace {

// Directives whose arguments decide about a connection, and hold no secret but for what stripSecrets() takes out.
constexpr std::array allowedDirectives = {
    "alias",
    "balancermember",
    "customlog",
    "directory",
    "documentroot",
    "else",
    "elseif",
    "errorlog",
    "files",
    "if",
    "ifdefine",
    "ifmodule",
    "ifversion",
    "include",
    "includeoptional",
    "keepalive",
    "listen",
    "location",
    "locationmatch",
    "protocols",
    "proxy",
    "proxyaddheaders",
    "proxymatch",
    "proxypass",
    "proxypassmatch",
    "proxypassreverse",
    "proxypreservehost",
    "proxyrequests",
    "proxyset",
    "proxytimeout",
    "proxyvia",
    "proxywebsocketfallbacktoproxyhttp",
    "redirect",
    "redirectmatch",
    "requestreadtimeout",
    "require",
    "requireall",
    "requireany",
    "requirenone",
    "rewritebase",
    "rewritecond",
    "rewriteengine",
    "rewriteoptions",
    "rewriterule",
    "serveralias",
    "servername",
    "sslengine",
    "sslproxycheckpeercn",
    "sslproxycheckpeername",
    "sslproxyengine",
    "sslproxyverify",
    "timeout",
    "usecanonicalname",
    "virtualhost",
};
constexpr std::array allowedHeaders = {
    "connection", "content-length", "content-type", "location", "sec-websocket-accept", "sec-websocket-protocol",
    "server",     "upgrade",        "via"};

const QString hidden = QStringLiteral("…");

template <typename List>
bool holds(const List &list, const QByteArray &name) {
    return std::ranges::any_of(list, [lower = name.toLower()](const char *one) { return lower == one; });
}

QByteArray stripSecrets(const QByteArray &line) {
    static const QRegularExpression credentials(QStringLiteral("//[^/\\s\"@]+@"));
    static const QRegularExpression secret(QStringLiteral("\\b(secret|password|token)=\\S+"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromUtf8(line);
    text.replace(credentials, QStringLiteral("//…@"));
    text.replace(secret, QStringLiteral("\\1=…"));
    return text.toUtf8();
}

QByteArray indentOf(const QByteArray &line) {
    qsizetype end = 0;
    while (end < line.size() && (line[end] == ' ' || line[end] == '\t'))
        ++end;
    return line.left(end);
}

/// The address without what may be a password or a ticket in it.
QString bareAddress(const QString &text) {
    const QUrl url(text);
    return url.isValid() ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment) : hidden;
}

void redact(std::optional<HttpAnswer> &answer) {
    if (!answer)
        return;
    answer->headers.removeIf([](const HttpHeader &header) { return !holds(allowedHeaders, header.name); });
    for (HttpHeader &header : answer->headers)
        if (header.name.compare("location", Qt::CaseInsensitive) == 0)
            header.value = bareAddress(QString::fromUtf8(header.value)).toUtf8();
}

void redact(std::optional<PathFacts> &facts) {
    if (!facts)
        return;
    facts->url = facts->url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    facts->namedByPage.clear(); // a path may be a secret, too
    redact(facts->page);
    redact(facts->handshake);
    if (facts->picture)
        facts->picture->desktopName.clear();
    for (PathStep &step : facts->steps) {
        // The first line is the status line, the protocol, the address: what a probe itself has found.
        step.evidence = step.evidence.section(u'\n', 0, 0);
        if ((step.id == PathStep::Id::Page || step.id == PathStep::Id::Handshake) && step.about.size() > 3
            && !step.about[3].isEmpty())
            step.about[3] = bareAddress(step.about[3]);
    }
}

/// The hub's own lines are for its developer and stay; of logs, which may hold anything, the numbers of Apache's messages; its
/// command line the names of people.
void redact(std::optional<InsideFacts> &inside) {
    if (!inside)
        return;
    redact(inside->apache);
    redact(inside->hub);
    for (LogEntry &entry : inside->log)
        entry.text = entry.code.isEmpty() ? hidden : entry.code;
    if (!inside->program)
        return;
    inside->program->command = inside->program->command.section(u' ', 0, 0);
    for (SourceLine &line : inside->program->routes)
        line.text = QString::fromUtf8(stripSecrets(line.text.toUtf8()));
}

/// Of Apache's words the numbered messages and those about syntax; of our own script's what it asked, and the watchdog's kind.
QString redactedWords(const QString &words) {
    static const QRegularExpression allowed(QStringLiteral(
        "^(AH\\d{5}:|Syntax |Reloading |apache2\\.service|(page|websocket) HTTP/|desktop RFB |sign-in |(systemd|at|process)$)"));
    QStringList kept;
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts))
        kept.append(allowed.match(line).hasMatch() ? line : hidden);
    kept.removeDuplicates();
    return kept.join(u'\n');
}

void redact(std::optional<Trouble> &trouble) {
    if (trouble)
        trouble->detail = redactedWords(trouble->detail);
}

void redact(ServerFacts &facts, const QString &site, const std::optional<Plan> &plan) {
    const auto isShown = [&](const ConfigFile &file) {
        return file.path == site
               || (plan && std::ranges::any_of(plan->files, [&](const FileChange &change) { return change.path == file.path; }));
    };
    std::erase_if(facts.files, [&](const ConfigFile &file) { return !isShown(file); });
    for (ConfigFile &file : facts.files)
        file.bytes = redactedConfig(file.bytes);
    facts.configtestWords = redactedWords(facts.configtestWords);
    facts.paths = {};
    for (ChangeRecord &change : facts.changes)
        change.who.clear();
}

void redact(std::optional<Plan> &plan) {
    if (!plan)
        return;
    for (FileChange &file : plan->files) {
        file.before = redactedConfig(file.before);
        file.after = redactedConfig(file.after);
    }
}

/// Every text in a document, with \a change made to it.
QJsonValue mapTexts(const QJsonValue &value, const std::function<QString(QString)> &change) {
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const auto &one : array)
            result.append(mapTexts(one, change));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result = value.toObject();
        for (auto it = result.begin(); it != result.end(); ++it)
            *it = mapTexts(*it, change);
        return result;
    }
    return value;
}

struct Placeholder {
    QString name;
    QString instead;
};

/// The names that a story knows, the longest first, so that none is left over as part of another.
std::vector<Placeholder> namesIn(const Story &story) {
    std::vector<Placeholder> names;
    const auto add = [&](const QString &name, const QString &instead) {
        // A name of a few letters would be found inside of words.
        if (name.size() > 3)
            names.push_back({name, instead});
    };
    const QString host = story.url.host();
    const QString address = story.server.section(u'@', -1).section(u':', 0, 0);
    add(host, QStringLiteral("desktop.example"));
    if (const QString domain = host.section(u'.', 1); domain.contains(u'.'))
        add(domain, QStringLiteral("example"));
    add(address, QStringLiteral("server.example"));
    if (story.server.contains(u'@'))
        add(story.server.section(u'@', 0, -2) + u'@', QStringLiteral("user@"));
    if (story.facts) {
        add(story.facts->host, QStringLiteral("server"));
        add(story.facts->user, QStringLiteral("user"));
    }
    std::ranges::stable_sort(names, [](const Placeholder &a, const Placeholder &b) { return a.name.size() > b.name.size(); });
    return names;
}

Story withoutNames(const Story &story) {
    const auto names = namesIn(story);
    static const QRegularExpression ipv4(QStringLiteral("\\b(?!127\\.)\\d{1,3}(?:\\.\\d{1,3}){3}\\b"));
    const auto change = [&](QString text) {
        for (const auto &[name, instead] : names)
            text.replace(name, instead, Qt::CaseInsensitive);
        return text.replace(ipv4, QStringLiteral("192.0.2.1"));
    };
    QJsonObject document = toJson(story);
    const QJsonValue schema = document.take(QStringLiteral("schema"));
    const QJsonValue version = document.take(QStringLiteral("version"));
    document = mapTexts(document, change).toObject();
    document.insert(QStringLiteral("schema"), schema);
    document.insert(QStringLiteral("version"), version);
    // A document that cannot be read back must not leave at all.
    return fromJson(document, {}).value_or(Story());
}

} // namespace

QByteArray redactedConfig(const QByteArray &text) {
    const apache::SiteText site(text);
    QList<QByteArray> lines = text.split('\n');
    for (const apache::Line &logical : site.lines()) {
        qsizetype pos = 0;
        apache::Word word;
        const bool isDirective = !logical.isIdle() && apache::readWord(logical, pos, logical.text().size(), word);
        const bool opens = word.text.startsWith('<') && !word.text.startsWith("</");
        const QByteArray name = word.text.startsWith('<') ? word.text.sliced(1) : word.text;
        const bool shown =
            isDirective && (word.text.startsWith("</") || holds(allowedDirectives, name.endsWith('>') ? name.chopped(1) : name));
        for (qsizetype i = logical.first() - 1; i < logical.last() && i < lines.size(); ++i) {
            QByteArray &line = lines[i];
            if (line.trimmed().isEmpty())
                continue;
            if (shown)
                line = stripSecrets(line);
            else if (isDirective && i + 1 == logical.first())
                line = indentOf(line) + word.text + ' ' + hidden.toUtf8() + (opens ? ">" : "");
            else
                line = indentOf(line) + (line.trimmed().startsWith('#') ? "# " : "") + hidden.toUtf8();
        }
    }
    return lines.join('\n');
}

Story redacted(Story story, Names names) {
    story.url = story.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    redact(story.outside);
    redact(story.inside);
    redact(story.after);
    if (story.verdict)
        for (QString &text : story.verdict->about)
            text = QString::fromUtf8(stripSecrets(text.toUtf8()));
    if (story.facts)
        redact(*story.facts, story.site, story.plan);
    redact(story.lessRights);
    redact(story.trouble);
    redact(story.plan);
    redact(story.proposal);
    story.history.reset();
    // Apache's words again, which quote a line.
    for (findings::Problem &problem : story.problems)
        if (problem.id == u"module-order-trap" && problem.about.size() > 2)
            problem.about[2] = redactedWords(problem.about[2]);
    if (story.change)
        for (ChangeStep &step : story.change->steps)
            step.words = redactedWords(step.words);
    for (ChangeStep &step : story.trial)
        step.words = redactedWords(step.words);
    if (story.rehearsal)
        for (RehearsedSocket &socket : story.rehearsal->sockets)
            socket.about = socket.about.first(std::min<qsizetype>(1, socket.about.size())); // a code, not somebody's words
    story.pictureFile.clear();
    return names == Names::LeaveOut ? withoutNames(story) : story;
}

} // namespace hubwart::story
