// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/ProxyPass.h"

#include <QHash>

#include <vector>

namespace hubwart::apache {

/// Apache's own record of a backend. Parameters such as upgrade= belong to it, not to the line that maps a path; which worker
/// serves a target is looked up anew, by the longest prefix (mod_proxy's proxy_util.c: ap_proxy_get_worker_ex).
struct Worker {
    QByteArray name;     ///< scheme://host[:port]/path
    bool match = false;  ///< made by a line with a regular expression: $1 in the name stands for anything
    int definer = -1;    ///< the directive that made it
    QByteArray balancer; ///< of whose members it is one
    QByteArray socket;   ///< the socket file that it talks to, which is no part of its name
    QList<Parameter> parameters;
};

/// A line whose parameters Apache drops, because another line has made the worker (AH01146).
struct Dropped {
    int directive = -1;
    int definer = -1;
    QList<Parameter> parameters;
};

/// The workers of one server section: the main server's, or a virtual host's.
class Workers {
public:
    /// The lines must come in the order of the files.
    void add(const ProxyPass &pass);
    void addSection(const Configuration &configuration, int section);               ///< <Proxy URL ...>
    void addMember(const Configuration &configuration, int directive, int section); ///< BalancerMember
    void set(const Configuration &configuration, int directive, int section);       ///< ProxySet

    [[nodiscard]] const std::vector<Worker> &all() const { return m_workers; }
    [[nodiscard]] const std::vector<Dropped> &dropped() const { return m_dropped; }

private:
    Worker *find(const QByteArray &url, bool match, const QByteArray &balancer = {});
    Worker &make(const QByteArray &url, int definer, bool match, const QByteArray &balancer = {});

    std::vector<Worker> m_workers;
    QHash<QByteArray, std::size_t> m_byName; ///< the first of each name, without those that have $1 in it or a balancer
    qsizetype m_longest = 0;                 ///< of these names
    std::vector<Dropped> m_dropped;
};

/// The one with the longest name that begins \a url; of equal ones the first. nullptr: none.
[[nodiscard]] const Worker *workerFor(const QByteArray &url, const std::vector<const Worker *> &workers);

/// "unix:/path|http://host/" stands for a socket file; the path of the file is no part of a worker's name.
[[nodiscard]] QByteArray withoutSocket(const QByteArray &url);
[[nodiscard]] QByteArray socketOf(const QByteArray &url);

/// A URL as workers are named: scheme and host in lower case, without the scheme's own port and a unix: socket.
[[nodiscard]] QByteArray workerName(const QByteArray &url);

/// mod_proxy_http's test whether a worker lets an Upgrade header through (ap_proxy_worker_can_upgrade).
[[nodiscard]] bool letsThrough(const QByteArray &upgradeOfWorker, const QByteArray &upgradeOfRequest);

} // namespace hubwart::apache
