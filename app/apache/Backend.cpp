// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Backend.h"

#include "apache/Headers.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

using Kind = Outcome::Kind;

QByteArray schemeOf(const QByteArray &url) {
    return url.first(std::max<qsizetype>(url.indexOf(':'), 0)).toLower();
}

/// host[:port] of a URL.
QByteArray authorityOf(const QByteArray &url) {
    const qsizetype begin = url.indexOf("://");
    if (begin < 0)
        return {};
    const qsizetype end = url.indexOf('/', begin + 3);
    return url.sliced(begin + 3, (end < 0 ? url.size() : end) - begin - 3);
}

/// Would a name be looked up that is none, because path and host ran together?
bool isHost(const QByteArray &authority) {
    if (authority.isEmpty())
        return false;
    const qsizetype colon = authority.lastIndexOf(':');
    if (colon < 0 || authority.endsWith(']'))
        return true;
    const QByteArray port = authority.sliced(colon + 1);
    return !port.isEmpty() && std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Backend::Backend(const Site &site, const Scope &scope, QHash<QByteArray, QByteArray> &environment, Request &request,
                 Outcome &outcome)
    : m_site(site), m_scope(scope), m_environment(environment), m_request(request), m_outcome(outcome) {}

void Backend::fail(int status) {
    m_outcome.kind = Kind::Failed;
    m_outcome.status = status;
}

void Backend::chooseWorker(const QByteArray &name) {
    std::vector<const Worker *> all;
    // ProxyPassInherit Off keeps them out no more than it does the lines.
    for (const ScopePart *part : {m_scope.global, m_scope.own})
        for (const Worker &worker : part->workers().all())
            all.push_back(&worker);
    if (schemeOf(m_outcome.target) == "balancer") {
        // Any member may serve it; they are taken to be alike, and the first one speaks for all.
        const QByteArray balancer = "balancer://" + authorityOf(m_outcome.target);
        for (const Worker *worker : all)
            if (const Parameter *status = lastOf(worker->parameters, "status");
                !m_worker && !worker->balancer.isEmpty() && !(status && status->value.toUpper().contains('D'))
                && worker->balancer.toLower() == balancer.toLower())
                m_worker = worker;
        if (!m_worker)
            return fail(503);
        QByteArray rest = m_outcome.target.sliced(balancer.size());
        if (m_worker->name.endsWith('/') && rest.startsWith('/'))
            rest.remove(0, 1);
        m_outcome.target = m_worker->name + rest;
    } else {
        m_outcome.target = name;
        if (const qsizetype host = m_outcome.target.indexOf("://"); host >= 0 && m_outcome.target.indexOf('/', host + 3) < 0)
            m_outcome.target += '/';
        QByteArray withoutQuery = m_outcome.target;
        if (const qsizetype mark = withoutQuery.indexOf('?'); mark >= 0)
            withoutQuery.truncate(mark);
        m_worker = workerFor(withoutQuery, all);
    }
    if (!m_worker)
        return;
    m_outcome.worker = m_worker->definer;
    m_outcome.parameters = m_worker->parameters;
    if (!m_worker->socket.isEmpty())
        m_outcome.socket = m_worker->socket;
    if (m_worker->definer != m_outcome.directive)
        m_outcome.steps.append({m_worker->definer, Why::GivesWorker, {}});
    for (const ScopePart *part : {m_scope.global, m_scope.own})
        for (const Dropped &dropped : part->workers().dropped())
            if (dropped.definer == m_worker->definer)
                m_outcome.steps.append({dropped.directive, Why::ParametersIgnored, {}});
}

/// Does mod_proxy_wstunnel take the scheme, instead of mod_proxy_http?
bool Backend::tunnelsTheOldWay(const QByteArray &scheme) const {
    const bool fallsBack =
        m_scope.isOn(m_scope.merged("ProxyWebsocketFallbackToProxyHttp", m_request.path, m_outcome.target), true);
    const bool carriesSockets = m_site.knowsUpgrade() && m_site.hasModule(QStringLiteral("proxy_http"));
    return (scheme == "ws" || scheme == "wss") && !(fallsBack && carriesSockets);
}

/// Which module takes the scheme (mod_proxy_http's and mod_proxy_wstunnel's own tests).
bool Backend::handlesScheme(const QByteArray &scheme) const {
    if ((scheme == "https" || scheme == "wss") && !m_site.hasModule(QStringLiteral("ssl")))
        return false;
    if (scheme == "http" || scheme == "https")
        return m_site.hasModule(QStringLiteral("proxy_http"));
    if (scheme != "ws" && scheme != "wss")
        return false;
    return !tunnelsTheOldWay(scheme) || m_site.hasModule(QStringLiteral("proxy_wstunnel"));
}

/// Must somebody have signed the hub's certificate, where nobody is trusted to do so? "optional" lets no wrong one through either
/// (ssl_engine_kernel.c: ssl_callback_SSLVerify).
bool Backend::trustsNobody() const {
    const auto setting = [this](Name name) { return m_scope.merged(name, m_request.path, m_outcome.target); };
    const Directive *verify = setting("SSLProxyVerify");
    const QByteArray how = verify ? verify->arg(0).toLower() : QByteArrayLiteral("none");
    return (how == "require" || how == "on" || how == "optional") && !setting("SSLProxyCACertificateFile")
           && !setting("SSLProxyCACertificatePath");
}

void Backend::decideUpgrade() {
    const QByteArray scheme = schemeOf(m_outcome.target);
    const bool socket = scheme == "ws" || scheme == "wss";
    m_outcome.upgradeHeader = m_request.header("Upgrade");
    const Parameter *own = m_worker ? lastOf(m_worker->parameters, "upgrade") : nullptr;
    m_outcome.hasWorkerUpgrade = own != nullptr;
    m_outcome.workerUpgrade = own ? own->value : QByteArray();
    m_outcome.upgradeDirective = own ? own->directive : -1;
    m_outcome.upgradeWord = own ? own->word : -1;
    if (m_outcome.upgradeHeader.isEmpty() || m_environment.contains("force-proxy-request-1.0"))
        return;
    if (tunnelsTheOldWay(scheme)) {
        const QByteArray word = m_outcome.workerUpgrade.isEmpty() ? "WebSocket" : m_outcome.workerUpgrade;
        m_outcome.upgrade = word == "*" || word.compare("any", Qt::CaseInsensitive) == 0
                            || word.compare(m_outcome.upgradeHeader, Qt::CaseInsensitive) == 0;
        if (!m_outcome.upgrade)
            fail(426);
        return;
    }
    if (!m_site.knowsUpgrade())
        return;
    if (!m_outcome.workerUpgrade.isEmpty())
        m_outcome.upgrade = letsThrough(m_outcome.workerUpgrade, m_outcome.upgradeHeader);
    else
        m_outcome.upgrade = socket && m_outcome.upgradeHeader.compare("WebSocket", Qt::CaseInsensitive) == 0;
}

void Backend::handOn() {
    if (m_outcome.target.contains('$') && m_outcome.target.toLower().contains("$%7b")) {
        // A variable of the server's environment: only the server knows.
        m_outcome.kind = Kind::Unknown;
        return;
    }
    const QByteArray name = workerName(m_outcome.target);
    if (!isHost(authorityOf(name)))
        return fail(500);
    chooseWorker(name);
    if (m_outcome.kind == Kind::Failed)
        return;
    const QByteArray scheme = schemeOf(m_outcome.target);
    if (!handlesScheme(scheme))
        return fail(500);
    if (scheme == "https" || scheme == "wss") {
        m_outcome.lacksTlsEngine = !m_scope.isOn(m_scope.merged("SSLProxyEngine", m_request.path, m_outcome.target), false);
        m_outcome.trustsNobody = !m_outcome.lacksTlsEngine && trustsNobody();
        if (m_outcome.lacksTlsEngine || m_outcome.trustsNobody)
            return fail(500);
    }
    setEnvironment(m_scope, m_request.path, m_outcome.target, m_request, true, m_environment);
    editHeaders(m_scope, m_request.path, m_outcome.target, false, m_environment, m_request);
    const bool preserves = m_scope.isOn(m_scope.merged("ProxyPreserveHost", m_request.path, m_outcome.target), false);
    m_outcome.host = preserves ? m_request.header("Host") : authorityOf(m_outcome.target);
    m_outcome.origin = m_request.header("Origin");
    m_outcome.forwardedProto = m_request.header("X-Forwarded-Proto");
    decideUpgrade();
}

} // namespace hubwart::apache
