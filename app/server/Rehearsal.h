// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Host.h"

namespace hubwart::server {

// One trip each (rehearsal.sh). Both change nothing. Errors: those of Host::run, BadReply. Blocking; on the Conductor's thread.

/// Connections that are open at Apache's ports now; nothing where the server does not say (it takes root, and ss).
[[nodiscard]] Result<std::optional<int>> openConnections(Host &host, const Wait &wait);

/// The access log in which \a words stand, empty where they stand in none: proof that a request which carried them came to this
/// server. \a logs: those that the configuration names, beside the usual ones. Needs root.
[[nodiscard]] Result<QString> logWith(Host &host, const QByteArray &words, const QStringList &logs, const Wait &wait);

} // namespace hubwart::server
