// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Site.h"

#include <QHash>

namespace hubwart::apache {

/// The last stretch of a request's way: the target is known; which worker serves it, which module takes its scheme, and whether
/// the backend gets the Upgrade header (mod_proxy_http.c, mod_proxy_wstunnel.c, proxy_util.c). A part of Handling.
class Backend {
public:
    Backend(const Site &site, const Scope &scope, QHash<QByteArray, QByteArray> &environment, Request &request, Outcome &outcome);

    /// Fills in what the outcome does not say yet.
    void handOn();

private:
    /// \a name: of the target, as workers are named.
    void chooseWorker(const QByteArray &name);
    void decideUpgrade();
    [[nodiscard]] bool handlesScheme(const QByteArray &scheme) const;
    [[nodiscard]] bool trustsNobody() const;
    [[nodiscard]] bool tunnelsTheOldWay(const QByteArray &scheme) const;
    void fail(int status);

    const Site &m_site;
    const Scope &m_scope;
    QHash<QByteArray, QByteArray> &m_environment;
    Request &m_request;
    Outcome &m_outcome;
    const Worker *m_worker = nullptr;
};

} // namespace hubwart::apache
