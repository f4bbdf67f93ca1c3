// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/SiteText.h"
#include "facts/ServerFacts.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace hubwart::apache {

/// Where a directive stands.
struct Place {
    QString file;
    int line = 0;   ///< as Apache counts: the last physical line of the directive
    int column = 0; ///< of its name, from 1
    friend bool operator==(const Place &, const Place &) = default;
};

/// One <VirtualHost> (httpd server/vhost.c).
struct VirtualHost {
    Place place;
    std::size_t file = 0;       ///< index into the files that Site was made of
    int section = 0;            ///< index of its opening directive
    std::vector<quint16> ports; ///< 0 stands for any port
    QByteArray serverName;
    std::vector<QByteArray> aliases;
    bool tls = false;
    bool loaded = false;  ///< false: its file is only available
    bool proxies = false; ///< holds a route to an HTTP or WebSocket backend

    [[nodiscard]] bool hears(quint16 port) const;
};

/// The ProxyPass that maps a path to its target.
struct Route {
    Place place;
    std::size_t file = 0;
    int directive = 0;
    QByteArray path;
    QByteArray target;
    std::optional<QByteArray> upgrade; ///< the value that counts: of the last upgrade= on the line
    friend bool operator==(const Route &, const Route &) = default;
};

/// Something that may decide about the path and is not understood yet; nothing may be said or changed then.
struct Undecided {
    QByteArray directive;
    Place place;
    friend bool operator==(const Undecided &, const Undecided &) = default;
};

/// No route: Apache itself serves the path.
struct NoRoute {
    friend bool operator==(const NoRoute &, const NoRoute &) = default;
};

using RouteAnswer = std::variant<Route, Undecided, NoRoute>;

/// Knowledge about the configuration of one Apache: which virtual host answers, and which line maps a path.
/// Follows httpd's server/vhost.c and mod_proxy.c (ap_proxy_trans_match, alias_match); pure; any thread.
/// Refuses to guess: where anything but plain ProxyPass lines may decide, the answer is Undecided.
class Site {
public:
    Site(const std::vector<ConfigFile> &files, std::optional<QStringList> modules);

    [[nodiscard]] const std::vector<VirtualHost> &virtualHosts() const { return m_hosts; }
    [[nodiscard]] const SiteText &text(std::size_t file) const { return m_texts[file]; }
    /// Among the loaded (or the only available) virtual hosts, the one that answers a name on a port; nullptr if none hears
    /// there.
    [[nodiscard]] const VirtualHost *answering(const QByteArray &name, quint16 port, bool loaded) const;
    [[nodiscard]] RouteAnswer route(const VirtualHost &host, const QByteArray &path) const;

private:
    enum class Active { Yes, No, Maybe };

    void readHost(std::size_t file, int section);
    [[nodiscard]] Active isActive(std::size_t file, int directive) const;
    [[nodiscard]] Active condition(const Directive &section) const;
    [[nodiscard]] Place placeOf(std::size_t file, const Directive &directive) const;
    [[nodiscard]] std::optional<Undecided> otherDecider(const VirtualHost &host, const QByteArray &path) const;
    [[nodiscard]] bool mayDecide(std::size_t file, int directive, const QByteArray &path) const;
    [[nodiscard]] std::optional<Undecided> otherWorker(const VirtualHost &host, const Route &route, const QByteArray &path) const;

    std::vector<QString> m_paths;
    std::vector<bool> m_loaded;
    std::vector<SiteText> m_texts;
    std::optional<QStringList> m_modules;
    std::vector<VirtualHost> m_hosts;
};

/// How many bytes of \a path a ProxyPass path covers, or -1: mod_proxy's alias_match (case counts, runs of / are one).
[[nodiscard]] qsizetype aliasMatch(const QByteArray &path, const QByteArray &alias);

} // namespace hubwart::apache
