// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Handling.h"

#include "apache/Redirects.h"
#include "apache/Rewrite.h"
#include "apache/Workers.h"

#include <algorithm>

// The parts of Handling that are about mod_rewrite: which rules there are, and what their run makes of the request.
namespace hubwart::apache {

namespace {

using Kind = Outcome::Kind;

} // namespace

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
        m_outcome.socket = socketOf(result.target);
        m_outcome.target = encodedPath(withoutSocket(result.target)) + (result.hasQuery ? '?' + result.query : QByteArray());
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

} // namespace hubwart::apache
