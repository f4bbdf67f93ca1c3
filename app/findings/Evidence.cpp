// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Evidence.h"

#include "apache/Access.h"
#include "apache/Version.h"
#include "findings/Answers.h"
#include "findings/Product.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hubwart::findings {

namespace {

using apache::Site;
using apache::VirtualHost;

bool isApache(const QString &program) {
    return program == u"apache2" || program == u"httpd";
}

/// The program other than Apache that answers \a port, as far as the server told.
QString otherProgram(const ServerFacts &server, quint16 port) {
    // Another program may have the same port at another address: where Apache has it, too, Apache is meant.
    QString other;
    for (const Listener &listener : server.listeners)
        if (listener.port == port && !listener.program.isEmpty()) {
            if (isApache(listener.program))
                return {};
            if (other.isEmpty())
                other = listener.program;
        }
    if (!other.isEmpty())
        return other;
    // Without rights the port's owner is hidden; the running programs still tell when no Apache is among them.
    if (server.webPrograms.isEmpty() || std::ranges::any_of(server.webPrograms, isApache))
        return {};
    return server.webPrograms.first();
}

bool isNamed(const ConfigFile &file, const QString &name) {
    const QString base = QFileInfo(file.path).fileName();
    return file.path == name || base == name || base == name + QStringLiteral(".conf");
}

std::unexpected<Trouble> notThere(const ConfigFile &file) {
    const auto kind = file.realPath.isEmpty() ? Trouble::Kind::SiteMissing : Trouble::Kind::SiteUnreadable;
    return trouble(kind, Hop::Apache, {file.path});
}

/// Names of machines that Apache could not look up, as its own test says.
QSet<QByteArray> lostNames(const QString &configtestWords) {
    static const QRegularExpression words(QStringLiteral("AH00547: Could not resolve host name (\\S+) -- ignoring"));
    QSet<QByteArray> names;
    for (const QRegularExpressionMatch &found : words.globalMatch(configtestWords))
        names.insert(found.captured(1).toLower().toUtf8());
    return names;
}

/// Of several virtual hosts in one file, the one that carries desktops: the encrypted one, else the last that proxies.
std::optional<VirtualHost> bestOf(const std::vector<VirtualHost> &hosts) {
    const VirtualHost *best = nullptr;
    for (const VirtualHost &host : hosts)
        if (!best || (host.proxies && !best->proxies) || (host.proxies == best->proxies && host.tls && !best->tls))
            best = &host;
    return best ? std::optional(*best) : std::nullopt;
}

/// Is upgrade= among what Apache has read?
bool saysUpgrade(const Site &site) {
    const apache::Configuration &configuration = site.configuration();
    return std::ranges::any_of(configuration.directives(), [&](const apache::Directive &directive) {
        const bool takesIt = directive.is("ProxyPass") || directive.is("ProxyPassMatch") || directive.is("ProxySet")
                             || directive.is("BalancerMember") || directive.is("Proxy");
        return takesIt && configuration.isLoaded(directive.file)
               && std::ranges::any_of(directive.args,
                                      [](const apache::Word &word) { return word.text.toLower().startsWith("upgrade="); });
    });
}

/// Version numbers are no proof: distributions carry changes back. A configuration with upgrade= that Apache finds right is one.
std::shared_ptr<const Site> siteOf(const ServerFacts &server) {
    apache::Surroundings surroundings = surroundingsOf(server);
    auto site = std::make_shared<const Site>(server.files, surroundings);
    if (site->knowsUpgrade() || server.configtest != Answer::Works || !saysUpgrade(*site))
        return site;
    surroundings.acceptsUpgrade = true;
    return std::make_shared<const Site>(server.files, surroundings);
}

Result<VirtualHost> hostOfSite(const ServerFacts &server, const Site &site, const QString &name, const QUrl &url) {
    const ConfigFile *wanted = nullptr;
    for (const ConfigFile &file : server.files)
        if (isNamed(file, name) && (!wanted || (file.loaded && !wanted->loaded)))
            wanted = &file;
    if (!wanted)
        return trouble(Trouble::Kind::SiteMissing, Hop::Apache, {name});
    if (!wanted->readable)
        return notThere(*wanted);
    std::vector<VirtualHost> inFile;
    std::ranges::copy_if(site.virtualHosts(), std::back_inserter(inFile), [&](const VirtualHost &host) {
        return host.place.file == wanted->path && (url.isEmpty() || host.hears(portOf(url)));
    });
    if (auto best = bestOf(inFile))
        return *best;
    return trouble(Trouble::Kind::NoSiteAnswers, Hop::Apache, {url.isEmpty() ? name : url.toString()});
}

Result<VirtualHost> hostOfUrl(const Site &site, const QUrl &url) {
    const QByteArray name = url.host(QUrl::FullyEncoded).toLatin1();
    const VirtualHost *loaded = site.answering(name, portOf(url), true);
    const VirtualHost *available = site.answering(name, portOf(url), false);
    // The default virtual host answers for names that it does not claim; a site that claims the name was meant.
    if (available && (!loaded || (loaded->serverName != name.toLower() && !loaded->proxies)))
        return *available;
    if (loaded)
        return *loaded;
    return trouble(Trouble::Kind::NoSiteAnswers, Hop::Apache, {url.toString()});
}

/// Without an address: the one site that hands requests on to a backend.
Result<VirtualHost> onlyProxy(const ServerFacts &server, const Site &site) {
    for (const bool loaded : {true, false}) {
        std::vector<VirtualHost> proxies;
        QStringList files;
        for (const VirtualHost &host : site.virtualHosts())
            if (host.proxies && host.loaded == loaded) {
                proxies.push_back(host);
                if (!files.contains(host.place.file))
                    files.append(host.place.file);
            }
        if (files.size() > 1)
            return trouble(Trouble::Kind::SeveralSites, Hop::Apache, files);
        if (auto best = bestOf(proxies))
            return *best;
    }
    const auto hidden = std::ranges::find_if(
        server.files, [](const ConfigFile &f) { return !f.readable && f.path.contains(QStringLiteral("/sites-")); });
    if (hidden != server.files.end())
        return notThere(*hidden);
    return trouble(Trouble::Kind::NoSiteAnswers, Hop::Apache, {server.host});
}

} // namespace

quint16 portOf(const QUrl &url) {
    const bool tls = url.scheme() == u"wss" || url.scheme() == u"https";
    return static_cast<quint16>(url.port(tls ? 443 : 80));
}

apache::Surroundings surroundingsOf(const ServerFacts &server) {
    apache::Surroundings surroundings;
    surroundings.modules = server.modules;
    if (!server.modules && !server.modulesEnabled.isEmpty())
        surroundings.modules = server.modulesEnabled;
    if (server.apacheVersion)
        surroundings.version = server.apacheVersion->toLatin1();
    surroundings.lostNames = lostNames(server.configtestWords);
    surroundings.paths = server.paths;
    // Judged as if what other findings switch on were there already.
    QStringList needed = {QStringLiteral("proxy"), QStringLiteral("proxy_http")};
    if (!apache::knowsUpgrade(surroundings.version))
        needed.append(QStringLiteral("proxy_wstunnel"));
    for (const QString &module : needed)
        if (surroundings.modules && !surroundings.modules->contains(module))
            surroundings.modules->append(module);
    return surroundings;
}

QUrl addressOf(const VirtualHost &host, const QByteArray &path, const QString &name) {
    QUrl url;
    url.setScheme(host.tls ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(QString::fromLatin1(host.serverName));
    // A name that is none (a variable, a slip) would leave no address at all.
    if (url.host().isEmpty())
        url.setHost(name);
    const int usual = host.tls ? 443 : 80;
    const int port = host.ports.empty() || host.ports.front() == 0 ? usual : host.ports.front();
    if (port != usual)
        url.setPort(port);
    url.setPath(QString::fromUtf8(path), QUrl::TolerantMode);
    // Socket.IO takes no live connection without them (engine.io protocol, "Transports").
    if (path.endsWith("/socket.io/"))
        url.setQuery(QStringLiteral("EIO=4&transport=websocket"));
    return url;
}

QByteArray pathToTest(const Site &site, const VirtualHost &host) {
    const auto product = productOf(site, host);
    return product ? product->path : usualPath;
}

void askForBrowsers(Evidence &evidence, const VirtualHost &host) {
    evidence.asked = apache::handshake(evidence.url, apache::Browser::Chrome);
    evidence.asked.signedIn = true;
    evidence.answers = std::make_shared<Answers>();
    evidence.chrome = evidence.site->outcome(host, evidence.asked);
    evidence.needsSignIn = evidence.chrome.tookSignIn;
    evidence.firefox = evidence.chrome.tellsBrowsers
                           ? evidence.site->outcome(host, evidence.asked.asSentBy(apache::Browser::Firefox))
                           : evidence.chrome;
}

Result<Evidence> gather(ServerFacts server, const Request &request) {
    Evidence evidence;
    evidence.url = request.url;
    evidence.site = siteOf(server);
    const bool installed = server.apacheVersion || !server.files.empty();
    if (!installed) {
        evidence.otherProgram = otherProgram(server, request.url.isEmpty() ? quint16(443) : portOf(request.url));
        if (evidence.otherProgram.isEmpty())
            return trouble(Trouble::Kind::NoApache, Hop::Apache, {server.host});
        evidence.server = std::move(server);
        return evidence;
    }
    auto host = !request.site.isEmpty()  ? hostOfSite(server, *evidence.site, request.site, request.url)
                : !request.url.isEmpty() ? hostOfUrl(*evidence.site, request.url)
                                         : onlyProxy(server, *evidence.site);
    if (!host) {
        if (!server.apacheVersion)
            return trouble(Trouble::Kind::NoApache, Hop::Apache, {server.host});
        return std::unexpected(host.error());
    }
    if (evidence.url.isEmpty())
        evidence.url = addressOf(*host, pathToTest(*evidence.site, *host), server.host);
    evidence.file = host->place.file;
    evidence.ofFile = std::make_shared<FileAnswers>();
    askForBrowsers(evidence, *host);
    evidence.otherProgram = otherProgram(server, portOf(evidence.url));
    evidence.host = *std::move(host);
    if (!server.apacheVersion && evidence.otherProgram.isEmpty())
        return trouble(Trouble::Kind::NoApache, Hop::Apache, {server.host});
    evidence.server = std::move(server);
    return evidence;
}

} // namespace hubwart::findings
