// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Outcome.h"
#include "apache/Request.h"
#include "apache/Scope.h"

#include <optional>

namespace hubwart::apache {

/// A location with the scheme and the host that were asked for, where it has none.
[[nodiscard]] QByteArray absolute(const QByteArray &location, const Request &request);

/// The Redirect that answers a path (mod_alias): those in a <Location> win over a ProxyPass, those outside lose against it.
[[nodiscard]] std::optional<Outcome> redirected(const Scope &scope, const Request &request, bool inLocation);

} // namespace hubwart::apache
