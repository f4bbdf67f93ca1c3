// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"

#include <optional>

namespace hubwart::apache {

/// One key=value of a ProxyPass, BalancerMember, ProxySet or <Proxy>.
struct Parameter {
    QByteArray key; ///< in lower case
    QByteArray value;
    int directive = -1;
    qsizetype word = -1; ///< which of its words
};

/// One ProxyPass or ProxyPassMatch line, read (mod_proxy.c: add_pass).
struct ProxyPass {
    int directive = -1;
    int location = -1; ///< the <Location> that it stands in, or -1
    QByteArray path;
    QByteArray target;
    qsizetype targetWord = 0;
    bool regex = false;
    bool mapsFirst = false;      ///< mapping=: before any RewriteRule
    QList<Parameter> parameters; ///< in the order of the line; of equal keys the last one counts

    [[nodiscard]] bool excludes() const { return target == "!"; }
};

/// Nothing where Apache would refuse the line.
[[nodiscard]] std::optional<ProxyPass> readProxyPass(const Configuration &configuration, int directive, int location);

/// Does a path hold * ? or [, which makes a pattern of it?
[[nodiscard]] bool isWild(const QByteArray &path);

/// Is the word key=value?
[[nodiscard]] std::optional<Parameter> parameterOf(const QByteArray &word);

/// The last value of a key.
[[nodiscard]] const Parameter *lastOf(const QList<Parameter> &parameters, QByteArrayView key);

/// Where the path leads: the target with the rest of the path, without a query; nothing where the line does not match.
/// (mod_proxy.c: ap_proxy_trans_match.)
[[nodiscard]] std::optional<QByteArray> mapped(const ProxyPass &line, const QByteArray &path);

/// How many bytes of \a path a ProxyPass path covers, or -1: mod_proxy's alias_match (case counts, runs of / are one).
[[nodiscard]] qsizetype aliasMatch(const QByteArray &path, const QByteArray &alias);

} // namespace hubwart::apache
