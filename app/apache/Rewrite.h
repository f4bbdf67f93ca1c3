// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"
#include "apache/Outcome.h"
#include "apache/Request.h"
#include "apache/RewriteWords.h"

#include <QHash>

#include <vector>

namespace hubwart::apache {

/// One RewriteRule with the conditions above it.
struct RewriteRule {
    int directive = -1;
    std::vector<int> conditions;
};

/// The rules among these directives, in their order.
[[nodiscard]] std::vector<RewriteRule> rulesOf(const Configuration &configuration, const std::vector<int> &directives);

/// What a set of rules makes of a request.
struct Rewritten {
    enum class Kind { Unchanged, Proxied, Redirected, Status, Local, PassedOn, Unknown };
    Kind kind = Kind::Unchanged;
    int directive = -1;
    QByteArray target; ///< a URL or a path
    QByteArray query;
    bool hasQuery = false;
    int status = 0;
};

/// mod_rewrite's run over a list of rules (modules/mappers/mod_rewrite.c: apply_rewrite_list). \a subject is what patterns are
/// compared with: the path in a virtual host, and a file or "proxy:..." in a <Location>. \a maps: name and source of each
/// RewriteMap.
/// \a environment gains what E= sets.
[[nodiscard]] Rewritten rewrite(const Configuration &configuration, const std::vector<RewriteRule> &rules,
                                const QHash<QByteArray, QByteArray> &maps, const QByteArray &subject, const Request &request,
                                QHash<QByteArray, QByteArray> &environment, QList<Step> &steps);

} // namespace hubwart::apache
