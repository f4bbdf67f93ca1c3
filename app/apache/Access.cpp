// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Access.h"

#include "apache/Expression.h"

#include <algorithm>
#include <functional>

namespace hubwart::apache {

namespace {

using Kind = Access::Kind;

bool says(const Directive &directive, const char *first, const char *second) {
    return directive.arg(0).compare(first, Qt::CaseInsensitive) == 0
           && directive.arg(1).compare(second, Qt::CaseInsensitive) == 0;
}

/// Does an expression hold for the request?
using Test = std::function<Holds(const QByteArray &)>;

Kind required(const Directive &directive, const Test &holds) {
    if (says(directive, "all", "granted"))
        return Kind::Granted;
    if (says(directive, "all", "denied"))
        return Kind::Denied;
    const QByteArray provider = directive.arg(0).toLower();
    if (provider == "valid-user" || provider == "user" || provider == "group" || provider.startsWith("ldap")
        || provider.startsWith("file-"))
        return Kind::NeedsSignIn;
    if (provider == "method")
        return std::ranges::any_of(directive.args, [](const Word &word) { return word.text == "GET"; }) ? Kind::Granted
                                                                                                        : Kind::Denied;
    if (provider == "expr") {
        // All of the rest is the expression; quotes around it are not its own (mod_authz_core.c: expr_parse_config).
        const Holds its = holds(directive.args.size() == 2 ? directive.arg(1) : directive.raw.sliced(4).trimmed());
        return its == Holds::Unknown ? Kind::CannotTell : its == Holds::Yes ? Kind::Granted : Kind::Denied;
    }
    return Kind::DependsOnClient;
}

bool isGroup(const Directive &directive) {
    return directive.section && (directive.is("RequireAny") || directive.is("RequireAll") || directive.is("RequireNone"));
}

/// The Require lines between two directives, taken together: any of them will do, or all must.
Access together(const Configuration &configuration, int begin, int end, bool all, const Test &holds) {
    std::optional<Access> result;
    for (int i = begin; i < end;) {
        const Directive &directive = configuration.at(i);
        std::optional<Access> one;
        if (isGroup(directive) && !directive.is("RequireNone"))
            one = together(configuration, i + 1, directive.end, directive.is("RequireAll"), holds);
        else if (isGroup(directive)) {
            const Kind inside = together(configuration, i + 1, directive.end, false, holds).kind;
            one = Access{inside == Kind::Granted      ? Kind::Denied
                         : inside == Kind::Denied     ? Kind::Granted
                         : inside == Kind::CannotTell ? inside
                                                      : Kind::DependsOnClient,
                         i};
        } else if (directive.is("Require"))
            one = Access{required(directive, holds), i};
        i = directive.section ? std::max(directive.end, i + 1) : i + 1;
        if (!one)
            continue;
        // In the order of Kind for "all must": the worst; for "any will do": the best.
        const auto rank = [](Kind kind) {
            return kind == Kind::Granted                                       ? 0
                   : kind == Kind::DependsOnClient || kind == Kind::CannotTell ? 1
                   : kind == Kind::NeedsSignIn                                 ? 2
                                                                               : 3;
        };
        if (!result || (all ? rank(one->kind) > rank(result->kind) : rank(one->kind) < rank(result->kind)))
            result = one;
    }
    return result.value_or(Access{});
}

} // namespace

Access accessTo(const Scope &scope, const QByteArray &path, const QByteArray &target, const Request &request,
                const QHash<QByteArray, QByteArray> &environment) {
    const Test holds = [&](const QByteArray &expression) { return evaluate(expression, request, environment); };
    int section = -2;
    bool allowsFirst = false; // Order allow,deny: what nobody names is denied
    int deny = -1;
    int order = -1;
    bool allows = false;
    bool hasAuthType = false;
    bool anyWillDo = false; // Satisfy Any: an Allow is enough
    scope.visitMerged({"Require", "RequireAny", "RequireAll", "RequireNone", "AuthType", "Satisfy", "Order", "Deny", "Allow"},
                      path, target, [&](const Scoped &one) {
                          const Directive &directive = scope.configuration->at(one.directive);
                          if (directive.is("Require") || isGroup(directive)) {
                              section = one.container();
                          } else if (directive.is("AuthType")) {
                              hasAuthType = directive.arg(0).compare("none", Qt::CaseInsensitive) != 0;
                          } else if (directive.is("Satisfy")) {
                              anyWillDo = directive.arg(0).compare("any", Qt::CaseInsensitive) == 0;
                          } else if (directive.is("Order")) {
                              allowsFirst = directive.arg(0).toLower().startsWith("allow");
                              order = one.directive;
                              deny = -1;
                              allows = false;
                          } else if (directive.is("Deny")) {
                              deny = says(directive, "from", "all") ? one.directive : deny;
                          } else if (directive.is("Allow")) {
                              allows = allows || says(directive, "from", "all");
                          }
                      });
    if ((deny >= 0 && (allowsFirst || !allows)) || (order >= 0 && allowsFirst && !allows))
        return {Kind::Denied, deny >= 0 ? deny : order};
    if (section < 0)
        return hasAuthType ? Access{Kind::Misconfigured, -1} : Access{};
    if (anyWillDo && allows)
        return {};
    const Access access = together(*scope.configuration, section + 1, scope.configuration->at(section).end, false, holds);
    if (access.kind == Kind::NeedsSignIn && !hasAuthType)
        return {Kind::DependsOnClient, access.directive};
    return access;
}

} // namespace hubwart::apache
