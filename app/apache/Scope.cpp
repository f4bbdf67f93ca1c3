// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Scope.h"

#include "apache/Pattern.h"
#include "apache/ProxyPass.h"
#include "apache/Wildcard.h"

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

constexpr std::array<Name, 4> aboutFiles = {"Directory", "DirectoryMatch", "Files", "FilesMatch"};
constexpr std::array<Name, 3> perRequest = {"If", "ElseIf", "Else"};

/// <Limit GET>, <LimitExcept POST>: a handshake is a GET.
bool limitsOtherMethods(const Directive &section) {
    const bool named = std::ranges::any_of(section.args, [](const Word &word) { return word.text == "GET"; });
    return (section.is("Limit") && !named) || (section.is("LimitExcept") && named);
}

} // namespace

ScopePart::ScopePart(const Configuration &configuration, int begin, int end, bool onlyLoaded) : m_onlyLoaded(onlyLoaded) {
    collect(configuration, begin, end, {});
    std::ranges::sort(m_byName);
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
    if (directive.known.isListed()) {
        m_present.set(directive.known.number());
        m_byName.emplace_back(directive.known, m_all.size());
    }
    m_all.push_back(one);
    m_rewritesInLocations =
        m_rewritesInLocations || (one.location >= 0 && (directive.is("RewriteRule") || directive.is("RewriteCond")));
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
        m_mapsFirst = m_mapsFirst || pass->mapsFirst;
        if (one.proxy < 0)
            m_passes.push_back(*std::move(pass));
    } else if (directive.is("BalancerMember")) {
        m_workers.addMember(configuration, one.directive, one.proxy);
    } else if (directive.is("ProxySet")) {
        m_workers.set(configuration, one.directive, one.proxy);
    }
}

bool ScopePart::has(Names names) const {
    return std::ranges::any_of(names, [this](Name name) { return m_present.test(name.number()); });
}

ScopePart::Indices ScopePart::named(Names names) const {
    Indices found;
    for (const Name name : names)
        if (m_present.test(name.number()))
            for (const auto &[its, index] : std::ranges::equal_range(m_byName, name, {}, &std::pair<Name, std::size_t>::first))
                found.append(index);
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
        return fitsWildcard(given, path, Wild::Path);
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
        return fitsWildcard(given, target, Wild::Text);
    return target.startsWith(given);
}

Scope::Several Scope::allMerged(Names names, const QByteArray &path, const QByteArray &target) const {
    enum Stage { ServerWide, InProxy, InLocation, InIf };
    Several named;
    for (const ScopePart *part : {global, own})
        for (const std::size_t index : part->named(names))
            named.append(&part->all()[index]);
    Several merged;
    if (named.isEmpty())
        return merged;
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
            merged.append(one);
        }
    }
    return merged;
}

const Directive *Scope::serverWide(Name name) const {
    const Directive *found = nullptr;
    for (const ScopePart *part : {global, own})
        for (const std::size_t index : part->named({name}))
            if (const Scoped &one = part->all()[index]; one.location < 0 && one.proxy < 0 && !one.isConditional())
                found = &configuration->at(one.directive);
    return found;
}

const Directive *Scope::merged(Name name, const QByteArray &path, const QByteArray &target) const {
    const Directive *found = nullptr;
    visitMerged({name}, path, target, [&](const Scoped &one) { found = &configuration->at(one.directive); });
    return found;
}

bool Scope::isOn(const Directive *directive, bool usually) const {
    return directive ? directive->arg(0).compare("on", Qt::CaseInsensitive) == 0 : usually;
}

QVarLengthArray<const ProxyPass *, 16> Scope::passesFor(const QByteArray &path) const {
    QVarLengthArray<const ProxyPass *, 16> passes;
    // A Location has one ProxyPass, the last; of several Locations that cover the path, the last one's counts. It is tried first.
    const ProxyPass *ofLocation = nullptr;
    for (const ScopePart *part : {global, own})
        for (const ProxyPass &pass : part->passes()) {
            if (pass.location < 0)
                passes.append(&pass);
            else if (coversPath(configuration->at(pass.location), path))
                ofLocation = &pass;
        }
    if (ofLocation)
        passes.insert(passes.begin(), ofLocation);
    return passes;
}

} // namespace hubwart::apache
