// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Site.h"

#include "apache/Conditions.h"
#include "apache/Handling.h"
#include "apache/Rewrite.h"
#include "apache/Version.h"

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

/// "[scheme://]host[:port]" without scheme and port, in lower case.
QByteArray hostOf(QByteArray name) {
    if (const auto scheme = name.indexOf("://"); scheme >= 0)
        name = name.mid(scheme + 3);
    if (!name.startsWith('['))
        if (const auto colon = name.lastIndexOf(':'); colon >= 0)
            name.truncate(colon);
    if (name.endsWith('.'))
        name.chop(1);
    return name.toLower();
}

/// ServerAlias patterns know * and ? (httpd's ap_strcasecmp_match).
bool matchesPattern(const QByteArray &name, const QByteArray &pattern) {
    qsizetype n = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (n < name.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
            ++n;
            ++p;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool isBackend(const QByteArray &target) {
    const QByteArray lower = target.toLower();
    return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("ws://") || lower.startsWith("wss://")
           || lower.startsWith("balancer://") || lower.startsWith("unix:");
}

/// Of the virtual hosts whose addresses fit best, the first, and the first of the name.
struct Answering {
    Fit fit = Fit::None;
    const VirtualHost *first = nullptr;
    const VirtualHost *named = nullptr;

    void add(const VirtualHost &host, Fit its, const QByteArray &name) {
        if (its < fit)
            return;
        if (its > fit)
            *this = {.fit = its, .first = &host};
        if (!named && host.isNamed(name))
            named = &host;
    }
};

} // namespace

bool VirtualHost::hears(quint16 port) const {
    return std::ranges::any_of(ports, [port](quint16 p) { return p == 0 || p == port; });
}

bool VirtualHost::isNamed(const QByteArray &host) const {
    return serverName == host
           || std::ranges::any_of(aliases, [&](const QByteArray &alias) { return matchesPattern(host, alias); });
}

Site::Site(const std::vector<ConfigFile> &files, const Surroundings &surroundings)
    : m_surroundings(surroundings), m_configuration(files, surroundings) {
    const auto &all = m_configuration.directives();
    for (int i = 0; i < std::ssize(all);) {
        const Directive &directive = all[static_cast<std::size_t>(i)];
        if (directive.is("VirtualHost") && directive.section)
            readHost(i);
        else if (directive.is("ServerName") && !directive.section)
            m_main.serverName = hostOf(directive.arg(0));
        i = directive.section && !directive.is("IfFile") ? std::max(directive.end, i + 1) : i + 1;
    }
    // What is only available does not reach into other virtual hosts.
    m_global = ScopePart(m_configuration, 0, static_cast<int>(all.size()), true);
    m_main.loaded = true;
    m_main.ports = {0};
}

void Site::readHost(int section) {
    const Directive &opening = m_configuration.at(section);
    VirtualHost host;
    host.place = m_configuration.placeOf(section);
    host.file = opening.file;
    host.section = section;
    host.loaded = m_configuration.isLoaded(opening.file);
    for (const Word &word : opening.args)
        if (const auto address = readHostAddress(word.text, m_surroundings.lostNames)) {
            host.addresses.push_back(*address);
            host.ports.push_back(address->port);
        }
    for (int i = section + 1; i < opening.end; ++i) {
        const Directive &directive = m_configuration.at(i);
        if (directive.is("ServerName"))
            host.serverName = hostOf(directive.arg(0));
        else if (directive.is("ServerAlias"))
            std::ranges::transform(directive.args, std::back_inserter(host.aliases),
                                   [](const Word &w) { return hostOf(w.text); });
        else if (directive.is("SSLEngine"))
            host.tls = directive.arg(0).compare("on", Qt::CaseInsensitive) == 0;
        else if (directive.is("ProxyPass") || directive.is("ProxyPassMatch"))
            host.proxies = host.proxies || std::ranges::any_of(directive.args, isBackend, &Word::text);
        else if (directive.is("RewriteRule") && isBackend(directive.arg(1)))
            host.proxies = host.proxies || readRewrite(directive.raw).value_or(RewriteWords{}).has({"P", "proxy"});
    }
    m_hosts.push_back(std::move(host));
    m_own.insert(section, std::make_shared<const ScopePart>(m_configuration, section + 1, opening.end, false));
}

const VirtualHost *Site::answering(const QByteArray &name, quint16 port, bool loaded) const {
    const QByteArray host = hostOf(name);
    const QByteArray ip = ipIn(host);
    // Those for the address and those for any address: of each, the best kind hides the others.
    std::array<Answering, 2> kinds;
    for (const VirtualHost &candidate : m_hosts) {
        if (candidate.loaded != loaded)
            continue;
        Fit fit = Fit::None;
        for (const HostAddress &address : candidate.addresses)
            fit = std::max(fit, fitOf(address, ip, port));
        if (fit != Fit::None)
            kinds[fit >= Fit::Ip ? 0 : 1].add(candidate, fit, host);
    }
    // Those for the address hide the others, too. Where it is not known, it may be another than theirs.
    const auto &[own, any] = kinds;
    if (ip.isEmpty() && !own.named && any.named)
        return any.named;
    const Answering &kind = own.first ? own : any;
    // Apache gives a name that nobody claims to the first virtual host of the address.
    return kind.named || !loaded ? kind.named : kind.first;
}

bool Site::hasModule(const QString &name) const {
    return isLoaded(name.toLatin1() + "_module", m_surroundings.modules);
}

bool Site::knowsUpgrade() const {
    return m_surroundings.acceptsUpgrade || apache::knowsUpgrade(m_surroundings.version);
}

Scope Site::scopeOf(const VirtualHost &host) const {
    Scope scope;
    scope.configuration = &m_configuration;
    scope.global = &m_global;
    static const ScopePart nothing;
    const auto own = m_own.constFind(host.section);
    scope.own = own == m_own.constEnd() ? &nothing : own->get();
    return scope;
}

Outcome Site::outcome(const VirtualHost &host, const Request &request) const {
    if (m_configuration.exceeded()) {
        Outcome unknown;
        unknown.kind = Outcome::Kind::Unknown;
        return unknown;
    }
    return Handling(*this, host, request).run();
}

} // namespace hubwart::apache
