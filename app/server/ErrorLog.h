// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/InsideFacts.h"
#include "server/Host.h"

namespace hubwart::server {

/// What Apache and the hub's service have written since \a since (UTC, this computer's clock), in one trip (errorlog.sh), in the
/// order of time; at most 60, the newest. \a logs as Apache's files name them; \a unit may be empty. The server's clock may be
/// wrong, and in another zone: each moment is told by how long ago it was. Changes nothing. Errors: those of Host::run.
[[nodiscard]] Result<std::vector<LogEntry>> wordsSince(Host &host, const QStringList &logs, const QString &unit,
                                                       const QDateTime &since, const Wait &wait);

} // namespace hubwart::server
