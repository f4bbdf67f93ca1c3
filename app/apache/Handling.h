// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Expression.h"
#include "apache/Site.h"

namespace hubwart::apache {

/// One request on its way through a virtual host, in httpd's own order (server/request.c, mod_proxy.c, mod_rewrite.c):
/// early headers; rules and ProxyPass map the path; who may ask; what a <Location> does to it; the worker and the Upgrade
/// header. A part of Site.
class Handling {
public:
    Handling(const Site &site, const VirtualHost &host, Request request);

    [[nodiscard]] Outcome run();

private:
    [[nodiscard]] Outcome answer();
    void mapByRules();
    [[nodiscard]] bool mapsBeforeRules() const;
    void mapByProxyPass();
    void mapByRedirect();
    void rewriteInLocations();
    void takeRewritten(const struct Rewritten &result);
    void checkAccess();

    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] bool rulesAreOn() const;
    bool takePath();
    [[nodiscard]] bool covers(const Scoped &one) const;
    [[nodiscard]] int undecided() const;
    [[nodiscard]] Holds holds(int condition);
    [[nodiscard]] Holds takenBefore(int condition);
    [[nodiscard]] int previousIn(int condition) const;
    [[nodiscard]] int decideConditions();
    void leaveOpen(int decider);
    [[nodiscard]] std::vector<int> rulesOfServer() const;
    [[nodiscard]] QHash<QByteArray, QByteArray> maps() const;
    void fail(int status);

    const Site &m_site;
    const VirtualHost &m_host;
    Request m_request;
    Scope m_scope;
    QHash<QByteArray, QByteArray> m_environment;
    Outcome m_outcome;
    QHash<int, Holds> m_conditions; ///< what is known of <If> and its like
    QHash<int, Holds> m_taken;      ///< does one of them hold, or one before it in its chain?
    QByteArray m_asked;             ///< the path that <Location> sections are compared with
    bool m_mapped = false;          ///< a target is known
    bool m_isFile = false;          ///< a rule made a file of it: nothing else maps it
};

} // namespace hubwart::apache
