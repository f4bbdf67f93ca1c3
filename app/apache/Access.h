// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Request.h"
#include "apache/Scope.h"

#include <QHash>

namespace hubwart::apache {

/// Who may ask for a path (mod_authz_core, mod_access_compat).
struct Access {
    enum class Kind { Granted, Denied, NeedsSignIn, DependsOnClient, CannotTell, Misconfigured };
    Kind kind = Kind::Granted;
    int directive = -1; ///< the one that says so
};

/// The innermost section that requires something decides alone (AuthMerging Off).
[[nodiscard]] Access accessTo(const Scope &scope, const QByteArray &path, const QByteArray &target, const Request &request,
                              const QHash<QByteArray, QByteArray> &environment);

} // namespace hubwart::apache
