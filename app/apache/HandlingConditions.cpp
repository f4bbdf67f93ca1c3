// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Handling.h"

#include "apache/Headers.h"

#include <array>

// The parts of Handling that are about <If>, <IfFile> and their like: what holds for the request, and what cannot be told.
namespace hubwart::apache {

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

} // namespace hubwart::apache
