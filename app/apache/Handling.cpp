// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Handling.h"

#include "apache/Access.h"
#include "apache/Backend.h"
#include "apache/Headers.h"
#include "apache/Redirects.h"

namespace hubwart::apache {

namespace {

using Kind = Outcome::Kind;

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
    const auto own = [this](Name name) {
        const Directive *found = nullptr;
        for (const std::size_t index : m_scope.own->named({name}))
            if (const Scoped &one = m_scope.own->all()[index]; one.location < 0)
                found = &m_scope.configuration->at(one.directive);
        return found ? found->arg(0).toLower() : QByteArray();
    };
    const bool hasSlash = m_request.sentPath.contains('%') && m_request.sentPath.toLower().contains("%2f");
    const QByteArray allowed = own("AllowEncodedSlashes");
    const bool merges = own("MergeSlashes") != "off";
    m_request.path = canonicalPath(m_request.sentPath, allowed != "nodecode", merges);
    // <Location> sections see runs of / as one in any case.
    m_asked = merges ? m_request.path : canonicalPath(m_request.sentPath, allowed != "nodecode");
    return !hasSlash || allowed == "on" || allowed == "nodecode";
}

/// A ProxyPass with mapping= comes before any RewriteRule.
bool Handling::mapsBeforeRules() const {
    if (!m_scope.global->mapsFirst() && !m_scope.own->mapsFirst())
        return false;
    for (const ProxyPass *pass : m_scope.passesFor(m_asked))
        if (mapped(*pass, m_request.path))
            return pass->mapsFirst;
    return false;
}

bool Handling::covers(const Scoped &one) const {
    return one.location < 0 || coversPath(m_scope.configuration->at(one.location), m_asked);
}

void Handling::leaveOpen(int decider) {
    m_outcome.kind = Kind::Unknown;
    m_outcome.directive = decider;
    m_outcome.steps.append({decider, Why::CannotTell, {}});
}

Outcome Handling::run() {
    Outcome outcome = answer();
    outcome.tellsBrowsers = m_request.tellsBrowsers();
    return outcome;
}

Outcome Handling::answer() {
    if (!takePath()) {
        m_outcome.status = 404;
        return m_outcome;
    }
    if (const int decider = undecided(); decider >= 0) {
        leaveOpen(decider);
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
    if (const int decider = decideConditions(); decider >= 0) {
        leaveOpen(decider);
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
        redirect->tookSignIn = m_outcome.tookSignIn;
        return *redirect;
    }
    if (m_mapped)
        Backend(m_site, m_scope, m_environment, m_request, m_outcome).handOn();
    return m_outcome;
}

void Handling::mapByProxyPass() {
    if (!m_site.hasModule(QStringLiteral("proxy")) || m_environment.contains("no-proxy"))
        return;
    for (const ProxyPass *line : m_scope.passesFor(m_asked)) {
        const ProxyPass &pass = *line;
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
        m_outcome.socket = socketOf(*target);
        m_outcome.target = encodedPath(withoutSocket(*target)) + (m_request.hasQuery ? '?' + m_request.query : QByteArray());
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

void Handling::checkAccess() {
    const QByteArray target = m_mapped ? m_outcome.target : QByteArray();
    const Access access = accessTo(m_scope, m_request.path, target, m_request, m_environment);
    if (access.kind == Access::Kind::Misconfigured)
        return fail(500);
    if (access.kind == Access::Kind::CannotTell)
        return leaveOpen(access.directive);
    m_outcome.tookSignIn = access.kind == Access::Kind::NeedsSignIn && m_request.signedIn;
    if (access.kind != Access::Kind::Denied && (access.kind != Access::Kind::NeedsSignIn || m_request.signedIn))
        return;
    m_outcome.kind = Kind::Denied;
    m_outcome.status = access.kind == Access::Kind::Denied ? 403 : 401;
    m_outcome.directive = access.directive;
    m_outcome.steps.append({access.directive, Why::Decides, {}});
}

} // namespace hubwart::apache
