// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Site.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

/// Directives that map a path, or change the worker that serves it, in ways that are not judged yet.
bool isOtherDecider(const Directive &directive) {
    static constexpr std::array names = {"ProxyPassMatch",  "ProxySet", "BalancerMember", "RewriteRule", "RewriteMap", "Include",
                                         "IncludeOptional", "Use",      "RedirectMatch"};
    if (directive.kind == Directive::Kind::Plain && std::ranges::any_of(names, [&](const char *n) { return directive.is(n); }))
        return true;
    if (directive.is("SetHandler"))
        return directive.arg(0).startsWith("proxy:");
    if (directive.is("SetEnv") || directive.is("SetEnvIf") || directive.is("SetEnvIfNoCase"))
        return std::ranges::any_of(directive.args, [](const Word &w) {
            return w.text.startsWith("no-proxy") || w.text.startsWith("force-proxy-request");
        });
    return false;
}

/// Directives that decide only because of the <Location> that they stand in.
bool decidesInLocation(const Directive &directive) {
    return directive.is("ProxyPass") || directive.is("Redirect") || directive.is("RewriteEngine") || isOtherDecider(directive);
}

/// A worker's name: scheme, host in lower case, port unless it is the scheme's own, path (mod_proxy's proxy_util.c).
QByteArray workerName(const QByteArray &target) {
    const QUrl url = QUrl::fromEncoded(target, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return target;
    const QByteArray scheme = url.scheme().toLatin1();
    const int usual = scheme == "https" || scheme == "wss" ? 443 : 80;
    QByteArray name = scheme + "://" + url.host(QUrl::FullyEncoded).toLatin1();
    if (url.port(usual) != usual)
        name += ':' + QByteArray::number(url.port());
    return name + url.path(QUrl::FullyEncoded).toLatin1();
}

bool isWorkerPrefix(const QByteArray &worker, const QByteArray &url) {
    if (!url.startsWith(worker))
        return false;
    // The authority must fit as a whole: http://h:1 is no prefix of http://h:10.
    const qsizetype authorityEnd = url.indexOf('/', url.indexOf("://") + 3);
    return authorityEnd < 0 ? worker.size() == url.size() : worker.size() >= authorityEnd;
}

} // namespace

qsizetype aliasMatch(const QByteArray &path, const QByteArray &alias) {
    qsizetype p = 0;
    qsizetype a = 0;
    while (a < alias.size()) {
        if (alias[a] == '/') {
            if (p >= path.size() || path[p] != '/')
                return -1;
            while (a < alias.size() && alias[a] == '/')
                ++a;
            while (p < path.size() && path[p] == '/')
                ++p;
        } else {
            if (p >= path.size() || path[p] != alias[a])
                return -1;
            ++a;
            ++p;
        }
    }
    if (!alias.endsWith('/') && p < path.size() && path[p] != '/')
        return -1;
    return p;
}

bool Site::mayDecide(std::size_t file, int index, const QByteArray &path) const {
    const auto &all = m_texts[file].directives();
    const Directive &directive = all[static_cast<std::size_t>(index)];
    if (directive.kind == Directive::Kind::Close || isActive(file, index) == Active::No)
        return false;
    bool inLocation = false;
    for (int i = directive.parent; i >= 0; i = all[static_cast<std::size_t>(i)].parent) {
        const Directive &section = all[static_cast<std::size_t>(i)];
        // Files and directories play no part for a path that is handed on to a backend.
        if (section.is("Directory") || section.is("DirectoryMatch") || section.is("Files") || section.is("FilesMatch"))
            return false;
        if (section.is("Location") && section.arg(0) != "~" && !section.arg(0).contains('*') && !section.arg(0).contains('?')
            && aliasMatch(path, section.arg(0)) < 0)
            return false;
        inLocation = inLocation || section.is("Location") || section.is("LocationMatch");
    }
    if (inLocation)
        return decidesInLocation(directive);
    if (directive.opens("Proxy") || directive.opens("ProxyMatch"))
        return directive.args.size() > 1;
    return isOtherDecider(directive) || (directive.is("ProxyPass") && isActive(file, index) == Active::Maybe);
}

std::optional<Undecided> Site::otherDecider(const VirtualHost &host, const QByteArray &path) const {
    const auto &all = m_texts[host.file].directives();
    for (int i = host.section + 1; i < std::ssize(all) && all[static_cast<std::size_t>(i)].parent >= host.section; ++i)
        if (mayDecide(host.file, i, path))
            return Undecided{all[static_cast<std::size_t>(i)].name, placeOf(host.file, all[static_cast<std::size_t>(i)])};
    return std::nullopt;
}

std::optional<Undecided> Site::otherWorker(const VirtualHost &host, const Route &route, const QByteArray &path) const {
    const QByteArray url = workerName(route.target) + path.mid(aliasMatch(path, route.path));
    for (std::size_t file = 0; file < m_texts.size(); ++file) {
        const auto &all = m_texts[file].directives();
        for (int i = 0; i < std::ssize(all); ++i) {
            const Directive &directive = all[static_cast<std::size_t>(i)];
            const bool sameHost = file == host.file && i > host.section && directive.parent >= host.section;
            // Workers of the main server serve every virtual host; those of another virtual host do not.
            if (!m_loaded[file] || (file == route.file && i == route.directive)
                || (!sameHost && m_texts[file].isInside(i, "VirtualHost")) || isActive(file, i) == Active::No)
                continue;
            if (directive.is("ProxyPass") && isWorkerPrefix(workerName(directive.arg(1)), url))
                return Undecided{directive.name, placeOf(file, directive)};
        }
    }
    return std::nullopt;
}

RouteAnswer Site::route(const VirtualHost &host, const QByteArray &path) const {
    if (auto other = otherDecider(host, path))
        return *std::move(other);
    const auto &all = m_texts[host.file].directives();
    for (int i = host.section + 1; i < std::ssize(all) && all[static_cast<std::size_t>(i)].parent >= host.section; ++i) {
        const Directive &directive = all[static_cast<std::size_t>(i)];
        if (directive.kind != Directive::Kind::Plain || !directive.is("ProxyPass") || isActive(host.file, i) == Active::No
            || m_texts[host.file].isInside(i, "Location") || m_texts[host.file].isInside(i, "LocationMatch"))
            continue;
        if (directive.arg(0) == "~" || directive.args.size() < 2)
            return Undecided{directive.name, placeOf(host.file, directive)};
        if (aliasMatch(path, directive.arg(0)) < 0)
            continue;
        if (directive.arg(1) == "!")
            return NoRoute{};
        Route route{.place = placeOf(host.file, directive),
                    .file = host.file,
                    .directive = i,
                    .path = directive.arg(0),
                    .target = directive.arg(1),
                    .upgrade = {}};
        for (const Word &word : directive.args.sliced(2))
            if (word.text.startsWith("upgrade="))
                route.upgrade = word.text.mid(8);
        if (!route.target.toLower().startsWith("http://") && !route.target.toLower().startsWith("https://"))
            return Undecided{directive.name, route.place};
        if (auto other = otherWorker(host, route, path))
            return *std::move(other);
        return route;
    }
    return NoRoute{};
}

} // namespace hubwart::apache
