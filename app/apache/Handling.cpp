// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Handling.h"

#include "apache/Access.h"
#include "apache/Headers.h"
#include "apache/Redirects.h"
#include "apache/Rewrite.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

using Kind = Outcome::Kind;

constexpr int usualTimeout = 60; // the core's own; a distribution's main file may set another

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

Handling::Handling(const Site &site, const VirtualHost &host, Request request)
    : m_site(site), m_host(host), m_request(std::move(request)), m_scope(site.scopeOf(host)) {}

bool Handling::isDecided() const {
    return m_outcome.kind != Kind::Local && m_outcome.kind != Kind::Proxied;
}

void Handling::fail(int status) {
    m_outcome.kind = Kind::Failed;
    m_outcome.status = status;
}

/// The path as the virtual host wants it compared; false where a %2F in it is not allowed.
bool Handling::takePath() {
    const auto own = [this](const char *name) {
        const Directive *found = nullptr;
        for (const Scoped &one : m_scope.own)
            if (one.location < 0 && m_scope.configuration->at(one.directive).is(name))
                found = &m_scope.configuration->at(one.directive);
        return found ? found->arg(0).toLower() : QByteArray();
    };
    const bool hasSlash = m_request.sentPath.toLower().contains("%2f");
    const QByteArray allowed = own("AllowEncodedSlashes");
    m_request.path = canonicalPath(m_request.sentPath, allowed != "nodecode", own("MergeSlashes") != "off");
    // <Location> sections see runs of / as one in any case.
    m_asked = canonicalPath(m_request.sentPath, allowed != "nodecode");
    return !hasSlash || allowed == "on" || allowed == "nodecode";
}

/// A ProxyPass with mapping= comes before any RewriteRule.
bool Handling::mapsBeforeRules() const {
    for (const ProxyPass &pass : m_scope.passesFor(m_asked))
        if (mapped(pass, m_request.path))
            return pass.mapsFirst;
    return false;
}

/// What stands in <If>, or depends on an expression, and could change the answer; -1: nothing.
int Handling::conditionalDecider() const {
    static const QByteArrayList deciders = {"require",     "requestheader", "redirect", "redirectmatch",
                                            "rewriterule", "sethandler",    "setenv"};
    static const QByteArrayList headers = {"upgrade", "connection", "host", "origin"};
    for (const auto *part : {&m_scope.global, &m_scope.own})
        for (const Scoped &one : *part) {
            const Directive &directive = m_scope.configuration->at(one.directive);
            if (!deciders.contains(directive.name.toLower())
                || (one.location >= 0 && !coversPath(m_scope.configuration->at(one.location), m_asked)))
                continue;
            const bool isHeader = directive.is("RequestHeader");
            if (isHeader && !headers.contains(readHeaderEdit(directive).name.toLower()))
                continue;
            if (one.conditional || (isHeader && readHeaderEdit(directive).onlyIf == "expr"))
                return one.directive;
        }
    return -1;
}

Outcome Handling::run() {
    if (!takePath()) {
        m_outcome.status = 404;
        return m_outcome;
    }
    setEnvironment(m_scope, m_request.path, {}, m_request, false, m_environment);
    editHeaders(m_scope, m_request.path, {}, true, m_environment, m_request);
    if (mapsBeforeRules())
        mapByProxyPass();
    if (!m_mapped)
        mapByRules();
    if (!m_mapped && !m_isFile && !isDecided())
        mapByProxyPass();
    if (!m_mapped && !m_isFile && !isDecided())
        mapByRedirect();
    if (isDecided())
        return m_outcome;
    if (const int decider = conditionalDecider(); decider >= 0) {
        m_outcome.kind = Kind::Unknown;
        m_outcome.directive = decider;
        m_outcome.steps.append({decider, Why::CannotTell, {}});
        return m_outcome;
    }
    checkAccess();
    if (isDecided())
        return m_outcome;
    rewriteInLocations();
    if (isDecided())
        return m_outcome;
    if (auto redirect = redirected(m_scope, m_request, true)) {
        redirect->steps = m_outcome.steps + QList<Step>{{redirect->directive, Why::Decides, {}}};
        return *redirect;
    }
    if (m_mapped)
        handOn();
    return m_outcome;
}

/// Is RewriteEngine on? A <Location> decides for its paths also about the rules outside of it.
bool Handling::rulesAreOn() const {
    return m_site.hasModule(QStringLiteral("rewrite")) && m_scope.isOn(m_scope.merged("RewriteEngine", m_asked, {}), false);
}

/// The main server's rules are not inherited unless somebody says so.
std::vector<int> Handling::rulesOfServer() const {
    const auto rulesIn = [this](const std::vector<Scoped> &part) {
        std::vector<int> result;
        for (const Scoped &one : part)
            if (const Directive &directive = m_scope.configuration->at(one.directive);
                one.location < 0 && one.proxy < 0 && !one.conditional
                && (directive.is("RewriteRule") || directive.is("RewriteCond")))
                result.push_back(one.directive);
        return result;
    };
    const auto option = [this](const std::vector<Scoped> &part, const char *name) {
        return std::ranges::any_of(part, [&](const Scoped &one) {
            const Directive &directive = m_scope.configuration->at(one.directive);
            return one.location < 0 && directive.is("RewriteOptions")
                   && std::ranges::any_of(
                       directive.args, [&](const Word &word) { return word.text.compare(name, Qt::CaseInsensitive) == 0; });
        });
    };
    if (m_host.section < 0)
        return rulesIn(m_scope.global);
    std::vector<int> own = rulesIn(m_scope.own);
    std::vector<int> inherited = rulesIn(m_scope.global);
    // A virtual host without a word of its own about rewriting has nothing that could inherit.
    if (std::ranges::none_of(m_scope.own, [this](const Scoped &one) {
            return m_scope.configuration->at(one.directive).name.toLower().startsWith("rewrite");
        }))
        return {};
    const bool ignores = option(m_scope.own, "IgnoreInherit");
    const bool before = option(m_scope.own, "InheritBefore") || (!ignores && option(m_scope.global, "InheritDownBefore"));
    const bool after = option(m_scope.own, "Inherit") || (!ignores && option(m_scope.global, "InheritDown"));
    if (before)
        std::swap(own, inherited);
    if (before || after)
        own.insert(own.end(), inherited.begin(), inherited.end());
    return own;
}

void Handling::takeRewritten(const Rewritten &result) {
    switch (result.kind) {
    case Rewritten::Kind::Unchanged:
        return;
    case Rewritten::Kind::Unknown:
        m_outcome.kind = Kind::Unknown;
        break;
    case Rewritten::Kind::Status:
        if (result.status == 403) {
            m_outcome.kind = Kind::Denied;
            m_outcome.status = 403;
        } else {
            fail(result.status);
        }
        break;
    case Rewritten::Kind::Redirected:
        m_outcome.kind = Kind::Redirected;
        m_outcome.status = result.status;
        m_outcome.location = absolute(result.target, m_request) + (result.hasQuery ? '?' + result.query : QByteArray());
        break;
    case Rewritten::Kind::Local:
        m_outcome.kind = Kind::Local;
        m_mapped = false;
        m_isFile = true;
        break;
    case Rewritten::Kind::PassedOn:
        m_request.path = canonicalPath(result.target);
        m_request.query = result.query;
        m_request.hasQuery = result.hasQuery;
        return;
    case Rewritten::Kind::Proxied:
        m_outcome.directive = result.directive;
        if (!m_site.hasModule(QStringLiteral("proxy"))) {
            m_outcome.kind = Kind::Denied;
            m_outcome.status = 403;
            return;
        }
        m_outcome.kind = Kind::Proxied;
        m_outcome.byRewrite = true;
        m_outcome.target = encodedPath(result.target) + (result.hasQuery ? '?' + result.query : QByteArray());
        m_mapped = true;
        break;
    }
    m_outcome.directive = result.directive;
    m_outcome.steps.append({result.directive, Why::Decides, {}});
}

void Handling::mapByRules() {
    const std::vector<int> directives = rulesOfServer();
    if (directives.empty())
        return;
    const auto rules = rulesOf(m_site.configuration(), directives);
    if (!rulesAreOn()) {
        for (const RewriteRule &rule : rules)
            m_outcome.steps.append({rule.directive, Why::EngineOff, {}});
        return;
    }
    const Rewritten result = rewrite(m_site.configuration(), rules, m_request.path, m_request, m_environment, m_outcome.steps);
    takeRewritten(result);
}

void Handling::mapByProxyPass() {
    if (!m_site.hasModule(QStringLiteral("proxy")) || m_environment.contains("no-proxy"))
        return;
    const auto passes = m_scope.passesFor(m_asked);
    for (const ProxyPass &pass : passes) {
        auto target = mapped(pass, m_request.path);
        if (m_mapped || m_outcome.directive >= 0) {
            m_outcome.steps.append({pass.directive, target ? Why::TooLate : Why::OtherPath, {}});
            continue;
        }
        if (!target) {
            m_outcome.steps.append({pass.directive, Why::OtherPath, {}});
            continue;
        }
        m_outcome.directive = pass.directive;
        if (pass.excludes()) {
            m_outcome.steps.append({pass.directive, Why::Excludes, {}});
            continue;
        }
        m_outcome.steps.append({pass.directive, Why::Decides, {}});
        m_outcome.kind = Kind::Proxied;
        m_outcome.target = encodedPath(*target) + (m_request.hasQuery ? '?' + m_request.query : QByteArray());
        m_mapped = true;
    }
}

void Handling::mapByRedirect() {
    auto redirect = redirected(m_scope, m_request, true);
    if (!redirect)
        redirect = redirected(m_scope, m_request, false);
    if (redirect) {
        redirect->steps = m_outcome.steps + QList<Step>{{redirect->directive, Why::Decides, {}}};
        m_outcome = *std::move(redirect);
    }
}

void Handling::rewriteInLocations() {
    if (!rulesAreOn())
        return;
    // The rules of a deeper section replace those of the one around it.
    std::vector<int> directives;
    int section = -1;
    m_scope.visitMerged(m_asked, {}, [&](const Scoped &one) {
        const Directive &directive = m_scope.configuration->at(one.directive);
        if (one.location < 0 || !(directive.is("RewriteRule") || directive.is("RewriteCond")))
            return;
        if (one.location != section)
            directives.clear();
        section = one.location;
        directives.push_back(one.directive);
    });
    if (directives.empty())
        return;
    const Directive *root = m_scope.serverWide("DocumentRoot");
    const QByteArray subject =
        m_mapped ? "proxy:" + m_outcome.target : (root ? root->arg(0) : QByteArray("/var/www/html")) + m_request.path;
    const Rewritten result = rewrite(m_site.configuration(), rulesOf(m_site.configuration(), directives), subject, m_request,
                                     m_environment, m_outcome.steps);
    takeRewritten(result);
}

void Handling::checkAccess() {
    const QByteArray target = m_mapped ? m_outcome.target : QByteArray();
    const Access access = accessTo(m_scope, m_request.path, target);
    if (access.kind == Access::Kind::Misconfigured)
        return fail(500);
    if (access.kind != Access::Kind::Denied && access.kind != Access::Kind::NeedsSignIn)
        return;
    m_outcome.kind = Kind::Denied;
    m_outcome.status = access.kind == Access::Kind::Denied ? 403 : 401;
    m_outcome.directive = access.directive;
    m_outcome.steps.append({access.directive, Why::Decides, {}});
}

int Handling::timeout() const {
    const auto number = [](const Directive *directive, int otherwise) {
        const int value = directive ? directive->arg(0).toInt() : 0;
        return value > 0 ? value : otherwise;
    };
    const int client = number(m_scope.serverWide("Timeout"), usualTimeout);
    int backend = number(m_scope.serverWide("ProxyTimeout"), client);
    if (const Parameter *own = m_worker ? lastOf(m_worker->parameters, "timeout") : nullptr) {
        // atoi: "30s" is 30, and "500ms" is 500.
        int value = 0;
        for (const char c : own->value) {
            if (c < '0' || c > '9')
                break;
            value = value * 10 + (c - '0');
        }
        backend = value > 0 ? value : backend;
    }
    return std::max(client, backend);
}

void Handling::chooseWorker() {
    m_globalWorkers = m_scope.workers(true);
    m_ownWorkers = m_scope.workers(false);
    std::vector<const Worker *> all;
    // ProxyPassInherit Off keeps them out no more than it does the lines.
    for (const Worker &worker : m_globalWorkers.all())
        all.push_back(&worker);
    for (const Worker &worker : m_ownWorkers.all())
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
        if (m_outcome.target.startsWith("unix:")) {
            const qsizetype bar = m_outcome.target.indexOf('|');
            m_outcome.socketFile = m_outcome.target.sliced(5, std::max<qsizetype>(bar - 5, 0));
        }
        m_outcome.target = workerName(m_outcome.target);
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
    if (m_worker->definer != m_outcome.directive)
        m_outcome.steps.append({m_worker->definer, Why::GivesWorker, {}});
    for (const Workers *workers : {&m_globalWorkers, &m_ownWorkers})
        for (const Dropped &dropped : workers->dropped())
            if (dropped.definer == m_worker->definer)
                m_outcome.steps.append({dropped.directive, Why::ParametersIgnored, {}});
}

/// Does mod_proxy_wstunnel take the scheme, instead of mod_proxy_http?
bool Handling::tunnelsTheOldWay(const QByteArray &scheme) const {
    const bool fallsBack =
        m_scope.isOn(m_scope.merged("ProxyWebsocketFallbackToProxyHttp", m_request.path, m_outcome.target), true);
    return (scheme == "ws" || scheme == "wss") && !(fallsBack && m_site.hasModule(QStringLiteral("proxy_http")));
}

/// Which module takes the scheme (mod_proxy_http's and mod_proxy_wstunnel's own tests).
bool Handling::handlesScheme(const QByteArray &scheme) const {
    if ((scheme == "https" || scheme == "wss") && !m_site.hasModule(QStringLiteral("ssl")))
        return false;
    if (scheme == "http" || scheme == "https")
        return m_site.hasModule(QStringLiteral("proxy_http"));
    if (scheme != "ws" && scheme != "wss")
        return false;
    return !tunnelsTheOldWay(scheme) || m_site.hasModule(QStringLiteral("proxy_wstunnel"));
}

void Handling::decideUpgrade() {
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
    if (!m_outcome.workerUpgrade.isEmpty())
        m_outcome.upgrade = letsThrough(m_outcome.workerUpgrade, m_outcome.upgradeHeader);
    else
        m_outcome.upgrade = socket && m_outcome.upgradeHeader.compare("WebSocket", Qt::CaseInsensitive) == 0;
}

void Handling::handOn() {
    if (m_outcome.target.toLower().contains("$%7b")) {
        // A variable of the server's environment: only the server knows.
        m_outcome.kind = Kind::Unknown;
        return;
    }
    if (!isHost(authorityOf(workerName(m_outcome.target))))
        return fail(500);
    chooseWorker();
    if (isDecided())
        return;
    const QByteArray scheme = schemeOf(m_outcome.target);
    if (!handlesScheme(scheme))
        return fail(500);
    if ((scheme == "https" || scheme == "wss")
        && !m_scope.isOn(m_scope.merged("SSLProxyEngine", m_request.path, m_outcome.target), false))
        return fail(500);
    setEnvironment(m_scope, m_request.path, m_outcome.target, m_request, true, m_environment);
    editHeaders(m_scope, m_request.path, m_outcome.target, false, m_environment, m_request);
    const bool preserves = m_scope.isOn(m_scope.merged("ProxyPreserveHost", m_request.path, m_outcome.target), false);
    m_outcome.host = preserves ? m_request.header("Host") : authorityOf(m_outcome.target);
    m_outcome.origin = m_request.header("Origin");
    m_outcome.idleTimeout = timeout();
    decideUpgrade();
}

} // namespace hubwart::apache
