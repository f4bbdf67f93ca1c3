// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Site.h"

#include "apache/Conditions.h"
#include "apache/Handling.h"
#include "apache/Rewrite.h"
#include "apache/Version.h"
#include "apache/Wildcard.h"

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

bool isPattern(const QByteArray &name) {
    return name.contains('*') || name.contains('?');
}

bool isBackend(const QByteArray &target) {
    const QByteArray lower = target.toLower();
    return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("ws://") || lower.startsWith("wss://")
           || lower.startsWith("balancer://") || lower.startsWith("unix:");
}

Fit bestFit(const VirtualHost &host, const QByteArray &ip, quint16 port) {
    Fit best = Fit::None;
    for (const HostAddress &address : host.addresses)
        best = std::max(best, fitOf(address, ip, port));
    return best;
}

} // namespace

bool VirtualHost::hears(quint16 port) const {
    return std::ranges::any_of(ports, [port](quint16 p) { return p == 0 || p == port; });
}

bool VirtualHost::isNamed(const QByteArray &host) const {
    return serverName == host
           || std::ranges::any_of(aliases, [&](const QByteArray &alias) { return fitsWildcard(alias, host, Wild::Name); });
}

Site::Site(const std::vector<ConfigFile> &files, const Surroundings &surroundings)
    : m_surroundings(surroundings), m_configuration(files, surroundings) {
    m_knowsUpgrade = surroundings.acceptsUpgrade || apache::knowsUpgrade(surroundings.version);
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
    m_own = std::make_unique<Own[]>(m_hosts.size());
    for (const VirtualHost &host : m_hosts)
        for (const quint16 port : host.ports)
            if (const std::pair key(port, host.loaded); !m_best.contains(key))
                m_best.insert(key, bestFor({}, port, host.loaded));
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
            host.proxies = host.proxies || m_configuration.hasFlag(i, {"P", "proxy"});
    }
    host.number = m_hosts.size();
    nameHost(host);
    if (host.loaded && std::ranges::any_of(opening.args, [](const Word &word) {
            return !word.text.startsWith('*') && !word.text.startsWith("_default_");
        }))
        for (const quint16 port : host.ports)
            m_addressed.insert(port);
    m_hosts.push_back(std::move(host));
}

void Site::nameHost(const VirtualHost &host) {
    m_byName[host.serverName].push_back(host.number);
    bool hasPattern = false;
    for (const QByteArray &alias : host.aliases) {
        if (isPattern(alias))
            hasPattern = true;
        else if (auto &those = m_byName[alias]; those.empty() || those.back() != host.number)
            those.push_back(host.number);
    }
    if (hasPattern)
        m_withPattern.push_back(host.number);
}

std::vector<const VirtualHost *> Site::at(std::vector<std::size_t> numbers) const {
    std::ranges::sort(numbers);
    const auto twice = std::ranges::unique(numbers);
    numbers.erase(twice.begin(), twice.end());
    std::vector<const VirtualHost *> hosts;
    std::ranges::transform(numbers, std::back_inserter(hosts), [this](std::size_t number) { return &m_hosts[number]; });
    return hosts;
}

std::vector<const VirtualHost *> Site::named(const QByteArray &name) const {
    std::vector<std::size_t> numbers = m_byName.value(name);
    std::ranges::copy_if(m_withPattern, std::back_inserter(numbers),
                         [&](std::size_t number) { return m_hosts[number].isNamed(name); });
    return at(std::move(numbers));
}

std::vector<const VirtualHost *> Site::namedAfter(const VirtualHost &host) const {
    std::vector<std::size_t> numbers;
    const auto take = [&](const VirtualHost &one) {
        if (!one.serverName.isEmpty() && host.isNamed(one.serverName))
            numbers.push_back(one.number);
    };
    if (std::ranges::any_of(host.aliases, isPattern)) {
        std::ranges::for_each(m_hosts, take);
        return at(std::move(numbers));
    }
    std::vector<QByteArray> names = host.aliases;
    names.push_back(host.serverName);
    for (const QByteArray &name : names)
        for (const std::size_t number : m_byName.value(name))
            take(m_hosts[number]);
    return at(std::move(numbers));
}

Site::Best Site::bestFor(const QByteArray &ip, quint16 port, bool loaded) const {
    Best best;
    for (const VirtualHost &host : m_hosts) {
        const Fit fit = host.loaded == loaded ? bestFit(host, ip, port) : Fit::None;
        Best::Kind &kind = fit >= Fit::Ip ? best.own : best.any;
        if (fit > kind.fit)
            kind = {fit, &host};
    }
    return best;
}

const VirtualHost *Site::answering(const QByteArray &name, quint16 port, bool loaded) const {
    const QByteArray host = hostOf(name);
    const QByteArray ip = ipIn(host);
    const auto kept = ip.isEmpty() ? m_best.constFind({port, loaded}) : m_best.constEnd();
    // Those for the address and those for any address: of each, the best kind hides the others.
    const Best best = kept != m_best.constEnd() ? *kept : bestFor(ip, port, loaded);
    const VirtualHost *own = nullptr;
    const VirtualHost *any = nullptr;
    const auto consider = [&](const std::vector<std::size_t> &numbers) {
        for (const std::size_t number : numbers) {
            const VirtualHost &one = m_hosts[number];
            const Fit fit = one.loaded == loaded && one.isNamed(host) ? bestFit(one, ip, port) : Fit::None;
            const VirtualHost *&first = fit >= Fit::Ip ? own : any;
            if (fit != Fit::None && fit == (fit >= Fit::Ip ? best.own : best.any).fit && (!first || number < first->number))
                first = &one;
        }
    };
    if (const auto found = m_byName.constFind(host); found != m_byName.constEnd())
        consider(*found);
    consider(m_withPattern);
    // Those for the address hide the others, too. Where it is not known, it may be another than theirs.
    if (ip.isEmpty() && !own && any)
        return any;
    const VirtualHost *named = best.own.first ? own : any;
    // Apache gives a name that nobody claims to the first virtual host of the address.
    return named || !loaded ? named : best.own.first ? best.own.first : best.any.first;
}

bool Site::hasModule(const QString &name) const {
    return isModuleLoaded(name, m_surroundings.modules);
}

bool Site::knowsUpgrade() const {
    return m_knowsUpgrade;
}

Scope Site::scopeOf(const VirtualHost &host) const {
    Scope scope;
    scope.configuration = &m_configuration;
    scope.global = &m_global;
    static const ScopePart nothing;
    scope.own = &nothing;
    if (host.section < 0)
        return scope;
    Own &own = m_own[host.number];
    std::call_once(own.made,
                   [&] { own.part = ScopePart(m_configuration, host.section + 1, m_configuration.at(host.section).end, false); });
    scope.own = &own.part;
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
