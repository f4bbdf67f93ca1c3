// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Evidence.h"

#include <functional>
#include <initializer_list>
#include <optional>

namespace hubwart::findings {

// What several findings ask about the way of a handshake.

/// Is a target that of a live connection by its scheme?
[[nodiscard]] bool isSocketTarget(const QByteArray &target);
/// The directive itself, or the outermost section of the virtual host in which it stands.
[[nodiscard]] int topmost(const Evidence &evidence, int directive);
/// Does a line say that it hands on live connections?
[[nodiscard]] bool opensSockets(const apache::ProxyPass &pass);
/// Host and port of a target.
[[nodiscard]] QString hubOf(const QByteArray &target);
/// A ProxyPass below the line that answers, which would have handed the handshake on; \a directive of it.
[[nodiscard]] std::optional<int> laterLineThatWorks(const Evidence &evidence);
/// Is the path of another ProxyPass the one of the line that answers?
[[nodiscard]] bool hasSamePath(const Evidence &evidence, int directive);
/// Does a ProxyPass hand the handshake on as an ordinary page for want of upgrade=, and for no other reason?
[[nodiscard]] bool lacksUpgrade(const Evidence &evidence);
/// Is it an upgrade= that keeps live connections out? How many of them the worker has: the last one counts. 0: it is not.
[[nodiscard]] qsizetype upgradesThatRefuse(const Evidence &evidence);
/// Does a condition ask for ${...} where %{...} is meant?
[[nodiscard]] bool hasDollarForPercent(const apache::Directive &directive);
/// Is there a rule that was meant to hand on live connections, and a slip that keeps it from acting? Others say which.
[[nodiscard]] bool isRuleKeptFromActing(const Evidence &evidence);
/// What plays a part for the handshake: with the sections that hold for it.
[[nodiscard]] apache::Scope scopeThatAnswers(const Evidence &evidence);
/// The last RequestHeader for a header that applies to the path.
[[nodiscard]] std::optional<int> headerEditOf(const Evidence &evidence, const QByteArray &header);
/// The directive of that name that counts for the path: the last one on the way from the main server to the <Location>.
[[nodiscard]] std::optional<int> lineThatCounts(const Evidence &evidence, apache::Name name);
/// The same, if it stands in the virtual host that is asked and in the file of the line that answers: another one counts for
/// other sites, too.
[[nodiscard]] std::optional<int> ownLineThatCounts(const Evidence &evidence, apache::Name name);
/// The first directive with one of the names in the virtual host, or in the main server, that fits.
template <typename Fits>
[[nodiscard]] std::optional<int> firstIn(const Evidence &evidence, apache::Names names, Fits fits) {
    if (!evidence.host)
        return std::nullopt;
    const apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    for (const apache::ScopePart *part : {scope.own, scope.global})
        for (const std::size_t index : part->named(names))
            if (const apache::Scoped &one = part->all()[index]; fits(one, evidence.site->configuration().at(one.directive)))
                return one.directive;
    return std::nullopt;
}
/// A slip that may be there several times: the first place, and the words %1 = its line, %2 = its first word, %3 = all the lines.
[[nodiscard]] std::optional<struct Problem> problemAtEach(const Evidence &evidence, apache::Name name,
                                                          const std::function<bool(const apache::Directive &)> &fits);
/// A place and the words %1 = line, %2, %3 ... = the first words of the directive.
[[nodiscard]] struct Problem problemAt(const Evidence &evidence, int directive);

} // namespace hubwart::findings
