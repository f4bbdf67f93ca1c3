// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Expression.h"
#include "apache/Request.h"
#include "apache/Scope.h"

#include <QHash>

namespace hubwart::apache {

/// One RequestHeader line (mod_headers).
struct HeaderEdit {
    QByteArray action; ///< in lower case
    QByteArray name;
    QByteArray value;
    QByteArray replacement;
    bool early = false;
    QByteArray onlyIf; ///< env=NAME, env=!NAME or expr=EXPRESSION
};
[[nodiscard]] HeaderEdit readHeaderEdit(const Directive &directive);
/// Is it made for this request?
[[nodiscard]] Holds isMet(const HeaderEdit &edit, const Request &request, const QHash<QByteArray, QByteArray> &environment);

/// Makes the header edits that apply to a path and a target; \a early: those that come before everything else.
void editHeaders(const Scope &scope, const QByteArray &path, const QByteArray &target, bool early,
                 const QHash<QByteArray, QByteArray> &environment, Request &request);

/// The variables that SetEnvIf (before the path is mapped) or SetEnv (after) give a request.
void setEnvironment(const Scope &scope, const QByteArray &path, const QByteArray &target, const Request &request, bool late,
                    QHash<QByteArray, QByteArray> &environment);

} // namespace hubwart::apache
