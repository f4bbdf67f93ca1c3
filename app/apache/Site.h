// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"
#include "apache/HostAddress.h"
#include "apache/Outcome.h"
#include "apache/Request.h"
#include "apache/Scope.h"
#include "apache/Workers.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hubwart::apache {

/// One <VirtualHost> (httpd server/vhost.c), or the main server.
struct VirtualHost {
    Place place;
    std::size_t file = 0;   ///< index into the files that Site was made of
    int section = -1;       ///< index of its opening; -1: the main server
    std::size_t number = 0; ///< of those in front of it
    std::vector<HostAddress> addresses;
    std::vector<quint16> ports; ///< of the addresses; 0 stands for any port
    QByteArray serverName;
    std::vector<QByteArray> aliases;
    bool tls = false;
    bool loaded = false;  ///< false: its file is only available
    bool proxies = false; ///< holds a route to an HTTP or WebSocket backend

    [[nodiscard]] bool hears(quint16 port) const;
    [[nodiscard]] bool isNamed(const QByteArray &host) const;
};

/// Knowledge about the configuration of one Apache: which virtual host answers, and what it makes of a request.
/// Pure; any thread.
class Site {
public:
    Site(const std::vector<ConfigFile> &files, const Surroundings &surroundings);

    [[nodiscard]] const Configuration &configuration() const { return m_configuration; }
    [[nodiscard]] const SiteText &text(std::size_t file) const { return m_configuration.text(file); }
    [[nodiscard]] const std::vector<VirtualHost> &virtualHosts() const { return m_hosts; }
    /// What stands outside of any virtual host.
    [[nodiscard]] const VirtualHost &mainServer() const { return m_main; }
    /// Among the loaded (or the only available) virtual hosts, the one that answers a name on a port; nullptr if none hears
    /// there. The server's own addresses are only known where the name is one itself.
    [[nodiscard]] const VirtualHost *answering(const QByteArray &name, quint16 port, bool loaded) const;

    /// Those of which Apache would say that a name is theirs, in their order.
    [[nodiscard]] std::vector<const VirtualHost *> named(const QByteArray &name) const;
    /// Those named after a virtual host: their ServerName is one of its names.
    [[nodiscard]] std::vector<const VirtualHost *> namedAfter(const VirtualHost &host) const;
    /// Is one of those that are loaded and hear on the port bound to an address of the server?
    [[nodiscard]] bool asksForAddress(quint16 port) const { return m_addressed.contains(0) || m_addressed.contains(port); }

    /// What Apache makes of the request, in httpd's own order of things.
    [[nodiscard]] Outcome outcome(const VirtualHost &host, const Request &request) const;

    /// The directives that can play a part in a virtual host: the main server's, then its own.
    [[nodiscard]] Scope scopeOf(const VirtualHost &host) const;
    /// Nothing known counts as yes.
    [[nodiscard]] bool hasModule(const QString &name) const;
    /// Does this Apache know upgrade=? What it has accepted counts before its version.
    [[nodiscard]] bool knowsUpgrade() const;
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }

private:
    void readHost(int section);
    void nameHost(const VirtualHost &host);
    [[nodiscard]] std::vector<const VirtualHost *> at(std::vector<std::size_t> numbers) const;
    /// Of the virtual hosts for the very address and of those for any, how well the best fit a connection, and the first of them.
    struct Best {
        struct Kind {
            Fit fit = Fit::None;
            const VirtualHost *first = nullptr;
        };
        Kind own;
        Kind any;
    };
    [[nodiscard]] Best bestFor(const QByteArray &ip, quint16 port, bool loaded) const;

    Surroundings m_surroundings;
    bool m_knowsUpgrade = false;
    Configuration m_configuration;
    VirtualHost m_main;
    std::vector<VirtualHost> m_hosts;
    // A file can have thousands of virtual hosts, and each of them is asked for the one that answers.
    QHash<QByteArray, std::vector<std::size_t>> m_byName; ///< those of a name without * and ?, in their order
    std::vector<std::size_t> m_withPattern;
    QSet<quint16> m_addressed;                    ///< the ports of those that are bound to an address; 0: all
    QHash<std::pair<quint16, bool>, Best> m_best; ///< by port, and whether loaded, where the address is not known
    ScopePart m_global;
    /// What can play a part of each virtual host; made when it is first asked for, by whichever thread.
    struct Own {
        std::once_flag made;
        ScopePart part;
    };
    std::unique_ptr<Own[]> m_own;
};

} // namespace hubwart::apache
