// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Site.h"

#include <algorithm>

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

/// The port of a <VirtualHost> argument; 0 for "*" or none.
quint16 portOf(const QByteArray &address) {
    const auto colon = address.lastIndexOf(':');
    if (colon < 0 || address.indexOf(']') > colon)
        return 0;
    return address.mid(colon + 1).toUShort();
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

} // namespace

bool VirtualHost::hears(quint16 port) const {
    return std::ranges::any_of(ports, [port](quint16 p) { return p == 0 || p == port; });
}

Site::Site(const std::vector<ConfigFile> &files, std::optional<QStringList> modules) : m_modules(std::move(modules)) {
    for (const ConfigFile &file : files) {
        m_paths.push_back(file.path);
        m_loaded.push_back(file.loaded);
        m_texts.emplace_back(file.bytes);
    }
    for (std::size_t file = 0; file < m_texts.size(); ++file)
        for (int i = 0; i < std::ssize(m_texts[file].directives()); ++i)
            if (m_texts[file].directives()[static_cast<std::size_t>(i)].opens("VirtualHost") && isActive(file, i) != Active::No)
                readHost(file, i);
}

void Site::readHost(std::size_t file, int section) {
    const SiteText &text = m_texts[file];
    const Directive &opening = text.directives()[static_cast<std::size_t>(section)];
    VirtualHost host;
    host.place = placeOf(file, opening);
    host.file = file;
    host.section = section;
    host.loaded = m_loaded[file];
    for (const Word &address : opening.args)
        host.ports.push_back(portOf(address.text));
    for (int i = section + 1; i < std::ssize(text.directives()); ++i) {
        const Directive &directive = text.directives()[static_cast<std::size_t>(i)];
        if (directive.parent < section)
            break;
        if (directive.kind == Directive::Kind::Close || isActive(file, i) == Active::No)
            continue;
        if (directive.is("ServerName"))
            host.serverName = hostOf(directive.arg(0));
        else if (directive.is("ServerAlias"))
            std::ranges::transform(directive.args, std::back_inserter(host.aliases),
                                   [](const Word &w) { return hostOf(w.text); });
        else if (directive.is("SSLEngine"))
            host.tls = directive.arg(0).compare("on", Qt::CaseInsensitive) == 0;
        else if (directive.is("ProxyPass") || directive.is("ProxyPassMatch"))
            host.proxies = host.proxies || std::ranges::any_of(directive.args, isBackend, &Word::text);
        else if (directive.is("RewriteRule"))
            host.proxies = host.proxies || isBackend(directive.arg(1));
    }
    m_hosts.push_back(std::move(host));
}

Place Site::placeOf(std::size_t file, const Directive &directive) const {
    return {m_paths[file], directive.line, m_texts[file].columnOf(directive.span.begin)};
}

Site::Active Site::condition(const Directive &section) const {
    if (section.is("IfModule")) {
        if (!m_modules)
            return Active::Maybe;
        QByteArray name = section.arg(0);
        const bool negated = name.startsWith('!');
        if (negated)
            name.remove(0, 1);
        if (name.startsWith("mod_") && name.endsWith(".c"))
            name = name.mid(4, name.size() - 6);
        else if (name.endsWith("_module"))
            name.chop(7);
        return m_modules->contains(QString::fromLatin1(name)) != negated ? Active::Yes : Active::No;
    }
    // The other conditions (IfDefine, IfVersion, IfFile, If, Macro ...) depend on what the text alone does not tell.
    const QByteArray name = section.name.toLower();
    return name.startsWith("if") || name.startsWith("else") || name == "macro" ? Active::Maybe : Active::Yes;
}

Site::Active Site::isActive(std::size_t file, int directive) const {
    Active result = Active::Yes;
    const auto &all = m_texts[file].directives();
    for (int i = all[static_cast<std::size_t>(directive)].parent; i >= 0; i = all[static_cast<std::size_t>(i)].parent) {
        const Active one = condition(all[static_cast<std::size_t>(i)]);
        if (one == Active::No)
            return Active::No;
        if (one == Active::Maybe)
            result = Active::Maybe;
    }
    return result;
}

const VirtualHost *Site::answering(const QByteArray &name, quint16 port, bool loaded) const {
    const QByteArray host = hostOf(name);
    const VirtualHost *fallback = nullptr;
    for (const VirtualHost &candidate : m_hosts) {
        if (candidate.loaded != loaded || !candidate.hears(port))
            continue;
        if (candidate.serverName == host
            || std::ranges::any_of(candidate.aliases, [&](const QByteArray &alias) { return matchesPattern(host, alias); }))
            return &candidate;
        // Apache gives a name that nobody claims to the first virtual host of the address.
        if (loaded && !fallback)
            fallback = &candidate;
    }
    return fallback;
}

} // namespace hubwart::apache
