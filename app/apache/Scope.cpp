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

} // namespace

ScopePart::ScopePart(const Configuration &configuration, int begin, int end, bool onlyLoaded) : m_onlyLoaded(onlyLoaded) {
    collect(configuration, begin, end, {});
}

void ScopePart::collect(const Configuration &configuration, int begin, int end, Scoped around) {
    for (int i = begin; i < end;) {
        const Directive &directive = configuration.at(i);
        around.directive = i;
        if (!directive.section) {
            add(configuration, around);
            ++i;
            continue;
        }
        if (!isOneOf(directive, aboutFiles) && !directive.is("VirtualHost") && !limitsOtherMethods(directive)) {
            add(configuration, around);
            Scoped inside = around;
            if (directive.is("Location") || directive.is("LocationMatch"))
                inside.location = i;
            else if (directive.is("Proxy") || directive.is("ProxyMatch"))
                inside.proxy = i;
            else if (isOneOf(directive, perRequest))
                inside.condition = i;
            else if (directive.is("IfFile"))
                inside.undecided = true;
            collect(configuration, i + 1, directive.end, inside);
        }
        i = std::max(directive.end, i + 1);
    }
}

void ScopePart::add(const Configuration &configuration, Scoped one) {
    const Directive &directive = configuration.at(one.directive);
    if (m_onlyLoaded && !configuration.isLoaded(directive.file))
        return;
    m_byName[directive.name.toLower()].push_back(m_all.size());
    m_all.push_back(one);
    // A header may have a condition of its own.
    if (one.isConditional() || directive.is("RequestHeader"))
        m_open.push_back(one);
    if (one.isConditional())
        return;
    if (directive.section) {
        if (directive.is("Proxy"))
            m_workers.addSection(configuration, one.directive);
    } else if (directive.is("ProxyPass") || directive.is("ProxyPassMatch")) {
        auto pass = readProxyPass(configuration, one.directive, one.location);
        if (!pass)
            return;
        m_workers.add(*pass);
        if (one.proxy < 0)
            m_passes.push_back(*std::move(pass));
    } else if (directive.is("BalancerMember")) {
        m_workers.addMember(configuration, one.directive, one.proxy);
    } else if (directive.is("ProxySet")) {
        m_workers.set(configuration, one.directive, one.proxy);
    }
}

std::vector<std::size_t> ScopePart::named(std::initializer_list<QByteArrayView> names) const {
    std::vector<std::size_t> found;
    for (const QByteArrayView name : names)
        if (const auto those = m_byName.constFind(name.toByteArray().toLower()); those != m_byName.constEnd())
            found.insert(found.end(), those->begin(), those->end());
    if (names.size() > 1)
        std::ranges::sort(found);
    return found;
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

void Scope::visitMerged(std::initializer_list<QByteArrayView> names, const QByteArray &path, const QByteArray &target,
                        const std::function<void(const Scoped &)> &visit) const {
    enum Stage { ServerWide, InProxy, InLocation, InIf };
    std::vector<const Scoped *> named;
    for (const ScopePart *part : {global, own})
        for (const std::size_t index : part->named(names))
            named.push_back(&part->all()[index]);
    for (const Stage stage : {ServerWide, InProxy, InLocation, InIf}) {
        if ((stage == InProxy && target.isEmpty()) || (stage == InIf && holding.isEmpty()))
            continue;
        for (const Scoped *one : named) {
            const Stage its = one->condition >= 0  ? InIf
                              : one->location >= 0 ? InLocation
                              : one->proxy >= 0    ? InProxy
                                                   : ServerWide;
            if (its != stage || one->undecided || (its == InIf && !holding.contains(one->condition)))
                continue;
            if (one->location >= 0 && !coversPath(configuration->at(one->location), path))
                continue;
            if (one->proxy >= 0 && !coversTarget(configuration->at(one->proxy), target))
                continue;
            visit(*one);
        }
    }
}

const Directive *Scope::serverWide(QByteArrayView name) const {
    const Directive *found = nullptr;
    for (const ScopePart *part : {global, own})
        for (const std::size_t index : part->named({name}))
            if (const Scoped &one = part->all()[index]; one.location < 0 && one.proxy < 0 && !one.isConditional())
                found = &configuration->at(one.directive);
    return found;
}

const Directive *Scope::merged(QByteArrayView name, const QByteArray &path, const QByteArray &target) const {
    const Directive *found = nullptr;
    visitMerged({name}, path, target, [&](const Scoped &one) { found = &configuration->at(one.directive); });
    return found;
}

bool Scope::isOn(const Directive *directive, bool usually) const {
    return directive ? directive->arg(0).compare("on", Qt::CaseInsensitive) == 0 : usually;
}

std::vector<const ProxyPass *> Scope::passesFor(const QByteArray &path) const {
    std::vector<const ProxyPass *> passes;
    // A Location has one ProxyPass, the last; of several Locations that cover the path, the last one's counts. It is tried first.
    const ProxyPass *ofLocation = nullptr;
    for (const ScopePart *part : {global, own})
        for (const ProxyPass &pass : part->passes()) {
            if (pass.location < 0)
                passes.push_back(&pass);
            else if (coversPath(configuration->at(pass.location), path))
                ofLocation = &pass;
        }
    if (ofLocation)
        passes.insert(passes.begin(), ofLocation);
    return passes;
}

} // namespace hubwart::apache
