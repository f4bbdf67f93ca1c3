// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Scope.h"

#include "apache/Pattern.h"
#include "apache/ProxyPass.h"
#include "apache/Wildcard.h"

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

template <std::size_t N>
bool isOneOf(const Directive &directive, const std::array<const char *, N> &names) {
    return std::ranges::any_of(names, [&](const char *name) { return directive.is(name); });
}

constexpr std::array aboutFiles = {"Directory", "DirectoryMatch", "Files", "FilesMatch"};
constexpr std::array perRequest = {"If", "ElseIf", "Else"};

/// <Limit GET>, <LimitExcept POST>: a handshake is a GET.
bool limitsOtherMethods(const Directive &section) {
    const bool named = std::ranges::any_of(section.args, [](const Word &word) { return word.text == "GET"; });
    return (section.is("Limit") && !named) || (section.is("LimitExcept") && named);
}

void collect(const Configuration &configuration, int begin, int end, Scoped around, std::vector<Scoped> &into) {
    for (int i = begin; i < end;) {
        const Directive &directive = configuration.at(i);
        around.directive = i;
        if (!directive.section) {
            into.push_back(around);
            ++i;
            continue;
        }
        if (!isOneOf(directive, aboutFiles) && !directive.is("VirtualHost") && !limitsOtherMethods(directive)) {
            into.push_back(around);
            Scoped inside = around;
            if (directive.is("Location") || directive.is("LocationMatch"))
                inside.location = i;
            else if (directive.is("Proxy") || directive.is("ProxyMatch"))
                inside.proxy = i;
            else if (isOneOf(directive, perRequest))
                inside.condition = i;
            else if (directive.is("IfFile"))
                inside.undecided = true;
            collect(configuration, i + 1, directive.end, inside, into);
        }
        i = std::max(directive.end, i + 1);
    }
}

} // namespace

std::vector<Scoped> scopedIn(const Configuration &configuration, int begin, int end) {
    std::vector<Scoped> result;
    collect(configuration, begin, end, {}, result);
    return result;
}

bool coversPath(const Directive &location, const QByteArray &path) {
    const bool tilde = location.arg(0) == "~";
    const QByteArray given = location.arg(tilde ? 1 : 0);
    if (tilde || location.is("LocationMatch"))
        return Pattern(given).match(path).has_value();
    if (isWild(given))
        return fitsWildcard(given, path, true);
    if (!path.startsWith(given))
        return false;
    return given.endsWith('/') || path.size() == given.size() || path[given.size()] == '/';
}

bool coversTarget(const Directive &proxy, const QByteArray &target) {
    const bool tilde = proxy.arg(0) == "~";
    const QByteArray given = proxy.arg(tilde ? 1 : 0);
    if (tilde || proxy.is("ProxyMatch"))
        return Pattern(given).match(target).has_value();
    if (given == "*")
        return true;
    if (isWild(given))
        return fitsWildcard(given, target, false);
    return target.startsWith(given);
}

void Scope::visitMerged(const QByteArray &path, const QByteArray &target,
                        const std::function<void(const Scoped &)> &visit) const {
    enum Stage { ServerWide, InProxy, InLocation, InIf };
    for (const Stage stage : {ServerWide, InProxy, InLocation, InIf}) {
        if ((stage == InProxy && target.isEmpty()) || (stage == InIf && holding.isEmpty()))
            continue;
        for (const auto *part : {&global, &own})
            for (const Scoped &one : *part) {
                const Stage its = one.condition >= 0  ? InIf
                                  : one.location >= 0 ? InLocation
                                  : one.proxy >= 0    ? InProxy
                                                      : ServerWide;
                if (its != stage || one.undecided || (its == InIf && !holding.contains(one.condition)))
                    continue;
                if (one.location >= 0 && !coversPath(configuration->at(one.location), path))
                    continue;
                if (one.proxy >= 0 && !coversTarget(configuration->at(one.proxy), target))
                    continue;
                visit(one);
            }
    }
}

const Directive *Scope::serverWide(QByteArrayView name) const {
    const Directive *found = nullptr;
    for (const auto *part : {&global, &own})
        for (const Scoped &one : *part)
            if (one.location < 0 && one.proxy < 0 && !one.isConditional() && configuration->at(one.directive).is(name))
                found = &configuration->at(one.directive);
    return found;
}

const Directive *Scope::merged(QByteArrayView name, const QByteArray &path, const QByteArray &target) const {
    const Directive *found = nullptr;
    visitMerged(path, target, [&](const Scoped &one) {
        if (configuration->at(one.directive).is(name))
            found = &configuration->at(one.directive);
    });
    return found;
}

bool Scope::isOn(const Directive *directive, bool usually) const {
    return directive ? directive->arg(0).compare("on", Qt::CaseInsensitive) == 0 : usually;
}

std::vector<ProxyPass> Scope::passesFor(const QByteArray &path) const {
    std::vector<ProxyPass> passes;
    // A Location has one ProxyPass, the last; of several Locations that cover the path, the last one's counts. It is tried first.
    std::optional<ProxyPass> ofLocation;
    for (const auto *part : {&global, &own})
        for (const Scoped &one : *part) {
            const Directive &directive = configuration->at(one.directive);
            if (one.isConditional() || one.proxy >= 0 || (!directive.is("ProxyPass") && !directive.is("ProxyPassMatch")))
                continue;
            if (one.location >= 0 && !coversPath(configuration->at(one.location), path))
                continue;
            auto pass = readProxyPass(*configuration, one.directive, one.location);
            if (!pass)
                continue;
            if (one.location >= 0)
                ofLocation = *std::move(pass);
            else
                passes.push_back(*std::move(pass));
        }
    if (ofLocation)
        passes.insert(passes.begin(), *std::move(ofLocation));
    return passes;
}

Workers Scope::workers(bool ofGlobal) const {
    Workers workers;
    for (const Scoped &one : ofGlobal ? global : own) {
        if (one.isConditional())
            continue;
        const Directive &directive = configuration->at(one.directive);
        if (directive.section) {
            if (directive.is("Proxy"))
                workers.addSection(*configuration, one.directive);
        } else if (directive.is("ProxyPass") || directive.is("ProxyPassMatch")) {
            if (const auto pass = readProxyPass(*configuration, one.directive, one.location))
                workers.add(*pass);
        } else if (directive.is("BalancerMember")) {
            workers.addMember(*configuration, one.directive, one.proxy);
        } else if (directive.is("ProxySet")) {
            workers.set(*configuration, one.directive, one.proxy);
        }
    }
    return workers;
}

} // namespace hubwart::apache
