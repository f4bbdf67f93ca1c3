// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FileEvidence.h"

#include "apache/Pattern.h"
#include "findings/Answers.h"
#include "findings/Product.h"
#include "findings/RouteQuestions.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

using apache::VirtualHost;

constexpr qsizetype mostQuestions = 100000; // paths times directives

/// A path that a pattern fits, such as "/ws/x" for "^/ws/(.*)$"; empty where none is found so simply.
QByteArray exampleOf(const QByteArray &pattern) {
    QByteArray path = pattern;
    for (const char *anything : {"(.*)", "(.+)", ".*", ".+", "([^/]*)", "([^/]+)", "[^/]*", "[^/]+", "(\\d+)", "\\d+"})
        if (path.contains(anything))
            path.replace(anything, "1");
    for (const auto &[written, meant] : {std::pair("/?", "/"), std::pair("\\.", "."), std::pair("^", ""), std::pair("$", "")})
        if (path.contains(written))
            path.replace(written, meant);
    return path.startsWith('/') && path.size() > 1 && apache::Pattern(pattern).match(path) ? path : QByteArray();
}

ConfigFile fileOf(const QString &path, const QByteArray &bytes) {
    ConfigFile file;
    file.path = path;
    file.realPath = path;
    file.bytes = bytes;
    file.readable = true;
    file.loaded = true;
    return file;
}

} // namespace

SocketPaths socketPaths(const apache::Site &site, const VirtualHost &host) {
    const apache::Scope scope = site.scopeOf(host);
    const auto &directives = (host.section < 0 ? scope.global : scope.own)->all();
    // Thousands of them in one virtual host are nobody's desktops: no more are asked for than can be answered in a moment.
    const qsizetype most = std::max<qsizetype>(8, mostQuestions / std::max<qsizetype>(1, std::ssize(directives)));
    SocketPaths result;
    QList<QByteArray> &paths = result.paths;
    const auto add = [&](QByteArray path) {
        // Below a path with a slash at its end something else stands.
        if (path.endsWith('/'))
            path += "websockify";
        if (!path.startsWith('/') || paths.contains(path))
            return;
        result.isAll = paths.size() < most;
        if (result.isAll)
            paths.append(path);
    };
    // Lines that open sockets, but only for paths or queries that cannot be told from here: then nothing is claimed about others.
    bool elsewhere = false;
    const auto addExample = [&](const QByteArray &pattern) {
        const QByteArray path = exampleOf(pattern);
        add(path);
        elsewhere = elsewhere || path.isEmpty();
    };
    for (const apache::Scoped &one : directives) {
        if (!result.isAll)
            break;
        const apache::Directive &directive = site.configuration().at(one.directive);
        if (directive.is("ProxyPass") || directive.is("ProxyPassMatch")) {
            const auto pass = readProxyPass(site.configuration(), one.directive, one.location);
            if (!pass || pass->excludes() || !(isSocketTarget(pass->target) || lastOf(pass->parameters, "upgrade")))
                continue;
            if (pass->regex)
                addExample(pass->path);
            else
                add(pass->path);
        } else if (directive.is("RewriteRule") && isSocketTarget(directive.arg(1))) {
            // "^/?(.*)" says nothing about where sockets are; the section around it may.
            if (one.location >= 0)
                add(site.configuration().at(one.location).arg(0));
            else if (const QByteArray path = exampleOf(directive.arg(0)); path != "/1")
                add(path);
        } else if (directive.is("RewriteCond") && directive.arg(0) == "%{REQUEST_URI}" && !directive.arg(1).startsWith('!')) {
            addExample(directive.arg(1));
        } else if (directive.is("RewriteCond") && directive.arg(0) == "%{QUERY_STRING}") {
            // Which paths come with which query is not known; but with that of Socket.IO only its own do.
            const auto product =
                directive.arg(1).toLower().contains("transport=websocket") ? productOf(site, host) : std::nullopt;
            return product ? SocketPaths{{product->path}} : SocketPaths{};
        }
    }
    if (paths.isEmpty() && !elsewhere)
        paths.append(pathToTest(site, host));
    return result;
}

FileEvidence::FileEvidence(const QString &path, const QByteArray &bytes, const FileQuestion &question) : m_question(question) {
    if (!question.before.isEmpty())
        m_server.files.push_back(fileOf(QStringLiteral("before"), question.before));
    m_server.files.push_back(fileOf(path, bytes));
    m_server.modules = question.surroundings.modules;
    m_server.apacheVersion = QString::fromLatin1(question.surroundings.version);
    m_site = std::make_shared<const apache::Site>(m_server.files, question.surroundings);
    m_answers = std::make_shared<FileAnswers>();
}

Evidence FileEvidence::at(const VirtualHost &host, const QUrl &url) const {
    Evidence evidence;
    evidence.server = m_server;
    evidence.site = m_site;
    evidence.host = host;
    evidence.url = url;
    evidence.file = m_server.files.back().path;
    evidence.ofFile = m_answers;
    askForBrowsers(evidence, host);
    return evidence;
}

const VirtualHost *FileEvidence::askedInPart() const {
    if (!m_question.path.isEmpty())
        return nullptr;
    const auto all = hosts();
    const auto found = std::ranges::find_if(all, [this](const VirtualHost *host) { return !socketPaths(*m_site, *host).isAll; });
    return found == all.end() ? nullptr : *found;
}

Evidence FileEvidence::at(const QUrl &url) const {
    const auto *host = m_site->answering(url.host(QUrl::FullyEncoded).toLatin1(), portOf(url), true);
    return at(host ? *host : m_site->mainServer(), url);
}

std::vector<const VirtualHost *> FileEvidence::hosts() const {
    std::vector<const VirtualHost *> hosts;
    const auto add = [&hosts](const VirtualHost *host) {
        if (host && !std::ranges::contains(hosts, host))
            hosts.push_back(host);
    };
    const QByteArray name = m_question.host.toLower().toLatin1();
    for (const VirtualHost &host : m_site->virtualHosts()) {
        // A second one of the same name is never asked.
        if (!name.isEmpty())
            for (const quint16 port : host.ports)
                add(m_site->answering(name, port, true));
        else if (host.proxies)
            add(&host);
    }
    // What a port without encryption sends on to the encrypted one is not where desktops open.
    if (std::ranges::any_of(hosts, &VirtualHost::proxies))
        std::erase_if(hosts, [](const VirtualHost *host) { return !host->proxies; });
    if (m_site->virtualHosts().empty())
        add(&m_site->mainServer());
    return hosts;
}

std::vector<Evidence> FileEvidence::all() const {
    std::vector<Evidence> all;
    for (const VirtualHost *host : hosts()) {
        const QList<QByteArray> paths =
            m_question.path.isEmpty() ? socketPaths(*m_site, *host).paths : QList<QByteArray>{m_question.path};
        for (const QByteArray &path : paths) {
            QUrl url = addressOf(*host, path, QStringLiteral("localhost"));
            if (!m_question.host.isEmpty())
                url.setHost(m_question.host);
            all.push_back(at(*host, url));
        }
    }
    return all;
}

} // namespace hubwart::findings
