// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Request.h"

#include <QByteArray>
#include <QHash>

namespace hubwart::apache {

enum class Holds { Yes, No, Unknown };

[[nodiscard]] constexpr Holds inverse(Holds one) {
    return one == Holds::Unknown ? one : one == Holds::Yes ? Holds::No : Holds::Yes;
}
[[nodiscard]] constexpr Holds both(Holds one, Holds other) {
    return one == Holds::No || other == Holds::No             ? Holds::No
           : one == Holds::Unknown || other == Holds::Unknown ? Holds::Unknown
                                                              : Holds::Yes;
}
[[nodiscard]] constexpr Holds either(Holds one, Holds other) {
    return inverse(both(inverse(one), inverse(other)));
}

/// Does an expression of <If>, Require expr, RewriteCond expr or expr= hold for a request? Unknown where it asks for what is not
/// known here, or in a way that is not understood. (https://httpd.apache.org/docs/2.4/expr.html; httpd server/util_expr_*.)
[[nodiscard]] Holds evaluate(const QByteArray &expression, const Request &request,
                             const QHash<QByteArray, QByteArray> &environment);

} // namespace hubwart::apache
