// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"
#include "apache/Outcome.h"
#include "apache/Request.h"

#include <QHash>

#include <optional>
#include <vector>

namespace hubwart::apache {

/// The words of a RewriteRule or RewriteCond line, as mod_rewrite's own parseargline splits it, and its flags.
struct RewriteWords {
    QByteArray first;  ///< pattern, or test string
    QByteArray second; ///< substitution, or condition pattern
    QHash<QByteArray, QByteArray> flags;

    [[nodiscard]] bool has(std::initializer_list<const char *> names) const;
    [[nodiscard]] QByteArray value(std::initializer_list<const char *> names) const;
};
[[nodiscard]] std::optional<RewriteWords> readRewrite(const QByteArray &raw);

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
/// compared with: the path in a virtual host, and a file or "proxy:..." in a <Location>. \a environment gains what E= sets.
[[nodiscard]] Rewritten rewrite(const Configuration &configuration, const std::vector<RewriteRule> &rules,
                                const QByteArray &subject, const Request &request, QHash<QByteArray, QByteArray> &environment,
                                QList<Step> &steps);

} // namespace hubwart::apache
