// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"
#include "apache/ProxyPass.h"
#include "apache/Workers.h"

#include <QSet>
#include <QVarLengthArray>

#include <bitset>
#include <initializer_list>
#include <vector>

namespace hubwart::apache {

/// A directive that can play a part for requests that go to a backend, and the sections that it stands in. What stands in
/// <Directory> and <Files> plays none (server/request.c).
struct Scoped {
    int directive = -1;
    int location = -1;      ///< the <Location> or <LocationMatch> around it
    int proxy = -1;         ///< the <Proxy> or <ProxyMatch> around it
    int condition = -1;     ///< the innermost <If>, <ElseIf> or <Else> around it
    bool undecided = false; ///< in an <IfFile> of which nothing is known

    [[nodiscard]] bool isConditional() const { return condition >= 0 || undecided; }
    /// The section whose directives it is merged with.
    [[nodiscard]] int container() const { return condition >= 0 ? condition : location >= 0 ? location : proxy; }
};

using Names = std::initializer_list<Name>;

/// What can play a part of the main server, or of one virtual host, read once for all requests.
class ScopePart {
public:
    ScopePart() = default;
    /// All between two directives, in the order of the files; virtual hosts are left out. \a onlyLoaded: without what is only
    /// available.
    ScopePart(const Configuration &configuration, int begin, int end, bool onlyLoaded);

    [[nodiscard]] const std::vector<Scoped> &all() const { return m_all; }
    /// Is there one with one of the names?
    [[nodiscard]] bool has(Names names) const;
    using Indices = QVarLengthArray<std::size_t, 16>;
    /// Those with one of the names, in the order of the files.
    [[nodiscard]] Indices named(Names names) const;
    /// Those that act or not as the request is, in the order of the files.
    [[nodiscard]] const std::vector<Scoped> &open() const { return m_open; }
    /// The ProxyPass and ProxyPassMatch lines, but for conditional ones.
    [[nodiscard]] const std::vector<ProxyPass> &passes() const { return m_passes; }
    /// Is one of them tried before any RewriteRule?
    [[nodiscard]] bool mapsFirst() const { return m_mapsFirst; }
    /// Does a <Location> have rules of its own?
    [[nodiscard]] bool rewritesInLocations() const { return m_rewritesInLocations; }
    [[nodiscard]] const Workers &workers() const { return m_workers; }

private:
    void collect(const Configuration &configuration, int begin, int end, Scoped around);
    void add(const Configuration &configuration, Scoped one);

    std::vector<Scoped> m_all;
    std::vector<Scoped> m_open;
    std::bitset<names::listed.size()> m_present;
    std::vector<std::pair<Name, std::size_t>> m_byName; ///< in the order of the names, and then of the files
    std::vector<ProxyPass> m_passes;
    Workers m_workers;
    bool m_mapsFirst = false;
    bool m_rewritesInLocations = false;
    bool m_onlyLoaded = false;
};

/// Does a <Location> cover a path? (server/request.c: ap_location_walk.)
[[nodiscard]] bool coversPath(const Directive &location, const QByteArray &path);
/// Does a <Proxy> cover a target? (mod_proxy.c: proxy_walk.)
[[nodiscard]] bool coversTarget(const Directive &proxy, const QByteArray &target);

/// What can play a part in one virtual host.
struct Scope {
    const Configuration *configuration = nullptr;
    const ScopePart *global = nullptr; ///< of the main server
    const ScopePart *own = nullptr;    ///< of the virtual host
    QSet<int> holding;                 ///< the <If> sections and their like that hold for the request; none before that is known

    using Several = QVarLengthArray<const Scoped *, 16>;
    /// The directives with one of the names that apply to a path (and, once it is known, a target), the most general first:
    /// what comes later wins. What stands in an <If> that does not hold is left out.
    [[nodiscard]] Several allMerged(Names names, const QByteArray &path, const QByteArray &target) const;
    /// Visits them in this order.
    template <typename Visit>
    void visitMerged(Names names, const QByteArray &path, const QByteArray &target, Visit visit) const {
        for (const Scoped *one : allMerged(names, path, target))
            visit(*one);
    }
    /// The last value of a directive outside of sections, the virtual host's before the main server's; nullptr: not set.
    [[nodiscard]] const Directive *serverWide(Name name) const;
    /// The value that counts for a path and a target.
    [[nodiscard]] const Directive *merged(Name name, const QByteArray &path, const QByteArray &target) const;
    [[nodiscard]] bool isOn(const Directive *directive, bool usually) const;

    /// The ProxyPass lines in the order in which Apache tries them for a path, as the <Location> sections see it.
    [[nodiscard]] QVarLengthArray<const ProxyPass *, 16> passesFor(const QByteArray &path) const;
};

} // namespace hubwart::apache
