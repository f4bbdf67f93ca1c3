// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Handling.h"

#include "apache/Access.h"
#include "apache/Backend.h"
#include "apache/Headers.h"
#include "apache/Redirects.h"
#include "apache/Rewrite.h"

#include <algorithm>
#include <array>

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

/// What could change the answer and may be there or not; -1: nothing.
int Handling::undecided() const {
    static constexpr std::array<Name, 19> deciders = {"ProxyPass",      "ProxyPassMatch", "ProxySet",      "BalancerMember",
                                                      "RewriteEngine",  "RewriteCond",    "RewriteRule",   "RewriteOptions",
                                                      "RequestHeader",  "Redirect",       "RedirectMatch", "RedirectPermanent",
                                                      "RedirectTemp",   "Require",        "SetHandler",    "SetEnv",
                                                      "SSLProxyEngine", "SetEnvIf",       "SetEnvIfNoCase"};
    for (const ScopePart *part : {m_scope.global, m_scope.own})
        for (const Scoped &one : part->open())
            if (one.undecided && isOneOf(m_scope.configuration->at(one.directive), deciders) && covers(one))
                return one.directive;
    return -1;
}

/// Does an <If>, <ElseIf> or <Else> hold, with all that are around it? (server/request.c: ap_if_walk.)
Holds Handling::holds(int condition) {
    if (const auto known = m_conditions.constFind(condition); known != m_conditions.constEnd())
        return *known;
    const Configuration &configuration = *m_scope.configuration;
    const auto isCondition = [&](int section) {
        return configuration.at(section).is("If") || configuration.at(section).is("ElseIf")
               || configuration.at(section).is("Else");
    };
    int around = configuration.at(condition).parent;
    while (around >= 0 && !isCondition(around))
        around = configuration.at(around).parent;
    const Holds outer = around < 0 ? Holds::Yes : holds(around);
    // The ones before it in the chain come first.
    const Directive &section = configuration.at(condition);
    const Holds own = section.is("Else") ? Holds::Yes : evaluate(section.arg(0), m_request, m_environment);
    const Holds its = both(own, inverse(section.is("If") ? Holds::No : takenBefore(condition)));
    const Holds all = both(outer, its);
    m_conditions.insert(condition, all);
    return all;
}

/// Does one of the sections hold that an <ElseIf> or <Else> goes on from?
Holds Handling::takenBefore(int condition) {
    std::vector<int> chain;
    Holds taken = Holds::No;
    for (int before = previousIn(condition); before >= 0; before = previousIn(before)) {
        if (const auto known = m_taken.constFind(before); known != m_taken.constEnd()) {
            taken = *known;
            break;
        }
        chain.push_back(before);
        if (m_scope.configuration->at(before).is("If"))
            break;
    }
    for (auto before = chain.rbegin(); before != chain.rend(); ++before) {
        const Holds its = evaluate(m_scope.configuration->at(*before).arg(0), m_request, m_environment);
        taken = either(taken, its);
        m_taken.insert(*before, taken);
    }
    return taken;
}

/// The section before an <ElseIf> or <Else> that it goes on from; -1: none.
int Handling::previousIn(int condition) const {
    const Configuration &configuration = *m_scope.configuration;
    const int parent = configuration.at(condition).parent;
    for (int i = condition - 1; i > parent; --i) {
        while (configuration.at(i).parent > parent)
            i = configuration.at(i).parent;
        if (configuration.at(i).section && (configuration.at(i).is("If") || configuration.at(i).is("ElseIf")))
            return i;
    }
    return -1;
}

/// Decides about <If> and expressions for this request. What could change the answer and cannot be told; -1: nothing.
int Handling::decideConditions() {
    static constexpr std::array<Name, 11> deciders = {
        "Require",     "RequestHeader", "Redirect", "RedirectMatch", "RedirectPermanent", "RedirectTemp",
        "RewriteRule", "SetHandler",    "SetEnv",   "SetEnvIf",      "SetEnvIfNoCase"};
    // How these act in an <If> is not known here.
    static constexpr std::array<Name, 4> beyond = {"RewriteRule", "SetHandler", "SetEnvIf", "SetEnvIfNoCase"};
    static const QByteArrayList headers = {"upgrade", "connection", "host", "origin"};
    for (const ScopePart *part : {m_scope.global, m_scope.own})
        for (const Scoped &one : part->open()) {
            const Holds its = one.condition >= 0 ? holds(one.condition) : Holds::Yes;
            if (one.condition >= 0 && its == Holds::Yes) {
                m_scope.holding.insert(one.condition);
                m_outcome.holding.insert(one.condition);
            }
            if (its == Holds::No)
                continue;
            const Directive &directive = m_scope.configuration->at(one.directive);
            if (!isOneOf(directive, deciders) || !covers(one))
                continue;
            Holds decided = one.condition >= 0 && isOneOf(directive, beyond) ? Holds::Unknown : its;
            if (directive.is("RequestHeader")) {
                const HeaderEdit edit = readHeaderEdit(directive);
                if (!headers.contains(edit.name.toLower()))
                    continue;
                if (isMet(edit, m_request, m_environment) == Holds::Unknown)
                    decided = Holds::Unknown;
            }
            if (decided == Holds::Unknown)
                return one.directive;
        }
    return -1;
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

/// Is RewriteEngine on? A <Location> decides for its paths also about the rules outside of it.
bool Handling::rulesAreOn() const {
    return m_site.hasModule(QStringLiteral("rewrite")) && m_scope.isOn(m_scope.merged("RewriteEngine", m_asked, {}), false);
}

/// The main server's rules are not inherited unless somebody says so.
std::vector<int> Handling::rulesOfServer() const {
    const auto rulesIn = [](const ScopePart &part) {
        std::vector<int> result;
        for (const std::size_t index : part.named({"RewriteRule", "RewriteCond"}))
            if (const Scoped &one = part.all()[index]; one.location < 0 && one.proxy < 0 && !one.isConditional())
                result.push_back(one.directive);
        return result;
    };
    const auto option = [this](const ScopePart &part, const char *option) {
        return std::ranges::any_of(part.named({"RewriteOptions"}), [&](std::size_t index) {
            const Scoped &one = part.all()[index];
            return one.location < 0
                   && std::ranges::any_of(
                       m_scope.configuration->at(one.directive).args,
                       [&](const Word &word) { return word.text.compare(option, Qt::CaseInsensitive) == 0; });
        });
    };
    if (m_host.section < 0)
        return rulesIn(*m_scope.global);
    std::vector<int> own = rulesIn(*m_scope.own);
    std::vector<int> inherited = rulesIn(*m_scope.global);
    // A virtual host without a word of its own about rewriting has nothing that could inherit.
    if (!m_scope.own->has({"RewriteRule", "RewriteCond", "RewriteEngine", "RewriteOptions", "RewriteBase", "RewriteMap"}))
        return {};
    const bool ignores = option(*m_scope.own, "IgnoreInherit");
    const bool before = option(*m_scope.own, "InheritBefore") || (!ignores && option(*m_scope.global, "InheritDownBefore"));
    const bool after = option(*m_scope.own, "Inherit") || (!ignores && option(*m_scope.global, "InheritDown"));
    if (before)
        std::swap(own, inherited);
    if (before || after)
        own.insert(own.end(), inherited.begin(), inherited.end());
    return own;
}

/// Name and source of each RewriteMap.
QHash<QByteArray, QByteArray> Handling::maps() const {
    QHash<QByteArray, QByteArray> result;
    for (const ScopePart *part : {m_scope.global, m_scope.own})
        for (const std::size_t index : part->named({"RewriteMap"})) {
            const Directive &directive = m_scope.configuration->at(part->all()[index].directive);
            result.insert(directive.arg(0), directive.arg(1));
        }
    return result;
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
    const Rewritten result =
        rewrite(m_site.configuration(), rules, maps(), m_request.path, m_request, m_environment, m_outcome.steps);
    takeRewritten(result);
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
    if (!(m_scope.global->rewritesInLocations() || m_scope.own->rewritesInLocations()) || !rulesAreOn())
        return;
    // The rules of a deeper section replace those of the one around it.
    std::vector<int> directives;
    int section = -1;
    m_scope.visitMerged({"RewriteRule", "RewriteCond"}, m_asked, {}, [&](const Scoped &one) {
        if (one.location < 0)
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
    const Rewritten result = rewrite(m_site.configuration(), rulesOf(m_site.configuration(), directives), maps(), subject,
                                     m_request, m_environment, m_outcome.steps);
    takeRewritten(result);
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
