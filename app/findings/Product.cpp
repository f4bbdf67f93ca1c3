// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Product.h"

#include "findings/Evidence.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace hubwart::findings {

namespace {

/// What gives a product away; nullptr and 0: nothing of that kind does.
struct Known {
    const char *name;
    const char *path; ///< of its live connections; nullptr: it works without any, and is not tested for them
    const char *sign; ///< in a path that only it has
    const char *word; ///< its name in a server name, a backend's name or a comment: letters, digits and -
    int port;         ///< that hardly anything else uses
};

constexpr std::array known = {
    Known{"KasmVNC", "/websockify", nullptr, "kasmvnc|kasm|webtop", 6901},
    Known{"noVNC", "/websockify", "/websockify", "novnc|websockify", 6080},
    Known{"Apache Guacamole", nullptr, "/websocket-tunnel", "guacamole|guac", 0},
    Known{"Nextcloud notify_push", "/push/ws", "/push/ws", "notify-push|notify_push", 7867},
    Known{"Nextcloud Talk", "/standalone-signaling/spreed", "/spreed", nullptr, 0},
    Known{"Nextcloud Whiteboard", "/whiteboard/socket.io/", "/whiteboard", nullptr, 0},
    Known{"Collabora Online", "/cool/1/ws", "/cool/", "collabora", 9980},
    Known{"ONLYOFFICE", "/doc/1/c/", nullptr, "onlyoffice|documentserver", 0},
    Known{"Home Assistant", "/api/websocket", nullptr, "homeassistant|home-assistant|hass", 8123},
    Known{"JupyterHub", "/user/1/api/kernels/1/channels", nullptr, "jupyterhub", 0},
    Known{"Jupyter", "/api/kernels/1/channels", "/api/kernels/", "jupyter", 8888},
    Known{"Grafana", "/api/live/ws", "/api/live", "grafana", 0},
    Known{"GitLab", "/-/cable", "/-/cable", "gitlab", 0},
    Known{"Mattermost", "/api/v4/websocket", "/api/v4/websocket", "mattermost", 8065},
    Known{"Rocket.Chat", "/websocket", nullptr, "rocketchat|rocket-chat", 0},
    Known{"NodeBB", "/socket.io/", nullptr, "nodebb", 4567},
    Known{"Odoo", "/websocket", "/longpolling", "odoo", 8069},
    Known{"Portainer", "/api/websocket/", "/api/websocket/", "portainer", 0},
    Known{"Vaultwarden", "/notifications/hub", "/notifications/hub", "vaultwarden|bitwarden", 0},
    Known{"RStudio", "/", nullptr, "rstudio|posit", 8787},
    Known{"Shiny Server", "/", nullptr, "shiny", 3838},
    Known{"code-server", "/", nullptr, "code-server", 0},
    Known{"Cockpit", "/cockpit/socket", "/cockpit/socket", "cockpit", 0},
    Known{"Uptime Kuma", "/socket.io/", nullptr, "uptime-kuma|kuma", 0},
    Known{"Foundry VTT", "/socket.io/", nullptr, "foundry|foundryvtt", 30000},
    Known{"Zammad", "/ws", nullptr, "zammad", 6042},
    Known{"n8n", "/rest/push", "/rest/push", "n8n", 5678},
    Known{"Open WebUI", "/ws/socket.io/", "/ws/socket.io", "open-webui|openwebui", 0},
    Known{"TeslaMate", "/live/websocket", "/live/websocket", "teslamate", 0},
    Known{"Gotify", "/stream", nullptr, "gotify", 0},
    Known{"Homebridge", "/socket.io/", nullptr, "homebridge", 8581},
    Known{"Headscale", "/ts2021", "/ts2021", "headscale", 0},
    Known{"Baserow", "/ws", nullptr, "baserow", 0},
};

/// A line that hands requests on.
struct Line {
    QByteArray path;
    QUrl target;
};

/// What is told about the backend that answers.
struct Signs {
    QByteArray text; ///< names and comments, in lower case
    QByteArrayList paths;
    QList<int> ports;
    QByteArray under; ///< the path below which it answers; empty: all
};

std::vector<Line> linesIn(const apache::Site &site, const apache::VirtualHost &host) {
    std::vector<Line> lines;
    const apache::Scope scope = site.scopeOf(host);
    for (const apache::Scoped &one : (host.section < 0 ? scope.global : scope.own)->all()) {
        const apache::Directive &directive = site.configuration().at(one.directive);
        Line line;
        if (directive.is("ProxyPass") || directive.is("ProxyPassMatch")) {
            if (const auto pass = readProxyPass(site.configuration(), one.directive, one.location))
                line = {pass->path, QUrl(QString::fromUtf8(pass->target).section(u'|', -1))};
        } else if (directive.is("RewriteRule")) {
            line = {directive.arg(0), QUrl(QString::fromUtf8(directive.arg(1)))};
        }
        if (!line.target.host().isEmpty())
            lines.push_back(std::move(line));
    }
    return lines;
}

/// The comments of a virtual host's file; nothing where it stands beside others that could be meant.
QByteArray commentsAround(const apache::Site &site, const apache::VirtualHost &host) {
    const bool isAlone = std::ranges::none_of(site.virtualHosts(), [&](const apache::VirtualHost &other) {
        return other.file == host.file && other.proxies && other.serverName != host.serverName;
    });
    QByteArray comments;
    if (!isAlone)
        return comments;
    for (const QByteArray &line : site.text(host.file).bytes().split('\n'))
        if (line.trimmed().startsWith('#'))
            comments += line + '\n';
    return comments;
}

Signs signsOf(const apache::Site &site, const apache::VirtualHost &host) {
    const std::vector<Line> lines = linesIn(site, host);
    Signs signs;
    if (lines.empty())
        return signs;
    // Of several backends, the one where the usual path leads.
    const QUrl url = addressOf(host, usualPath, QStringLiteral("localhost"));
    const auto outcome = site.outcome(host, apache::handshake(url, apache::Browser::Chrome));
    const QUrl asked(QString::fromUtf8(outcome.target));
    const QString backend = asked.host().isEmpty() ? lines.front().target.host() : asked.host();
    const int port = asked.host().isEmpty() ? lines.front().target.port() : asked.port();
    bool alone = true;
    for (const Line &line : lines) {
        const bool isIts = line.target.host() == backend && line.target.port() == port;
        alone = alone && line.target.host() == backend;
        if (!isIts)
            continue;
        signs.paths.append(line.path);
        signs.paths.append(line.target.path().toUtf8());
    }
    if (asked.host().isEmpty() && lines.front().path.startsWith('/') && lines.front().path != "/")
        signs.under = lines.front().path;
    signs.ports.append(port);
    signs.text =
        (host.serverName + '\n' + backend.toUtf8() + '\n' + (alone ? commentsAround(site, host) : QByteArray())).toLower();
    return signs;
}

/// Does one of the words, between |, stand there: not behind a letter or digit, and not before a letter?
bool saysOneOf(QByteArrayView words, QByteArrayView text) {
    const auto isLetter = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at] >= 'a' && text[at] <= 'z'; };
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    while (!words.isEmpty()) {
        const qsizetype bar = words.indexOf('|');
        const QByteArrayView word = bar < 0 ? words : words.first(bar);
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            if (!isLetter(at - 1) && !isDigit(at - 1) && !isLetter(at + word.size()))
                return true;
        words = bar < 0 ? QByteArrayView() : words.sliced(bar + 1);
    }
    return false;
}

/// How much speaks for it: a name more than a path, and that more than a port.
int weightOf(const Known &one, const Signs &signs) {
    int weight = 0;
    if (one.word)
        weight += saysOneOf(one.word, signs.text) ? 4 : 0;
    if (one.sign && std::ranges::any_of(signs.paths, [&](const QByteArray &path) { return path.contains(one.sign); }))
        weight += 2;
    return weight + (one.port > 0 && signs.ports.contains(one.port) ? 1 : 0);
}

} // namespace

std::optional<Product> productOf(const apache::Site &site, const apache::VirtualHost &host) {
    const Signs signs = signsOf(site, host);
    const Known *best = nullptr;
    int most = 0;
    for (const Known &one : known)
        if (const int weight = weightOf(one, signs); weight > most) {
            best = &one;
            most = weight;
        }
    if (!best)
        return std::nullopt;
    if (!best->path)
        return Product{QLatin1String(best->name), usualPath};
    const bool isBelow =
        signs.under.isEmpty() || signs.under.contains(best->path) || QByteArray(best->path).startsWith(signs.under);
    QByteArray path = best->path;
    if (!isBelow)
        path.prepend(signs.under.endsWith('/') ? signs.under.chopped(1) : signs.under);
    return Product{QLatin1String(best->name), path};
}

} // namespace hubwart::findings
