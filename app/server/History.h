// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Change.h"
#include "facts/Trouble.h"
#include "server/Host.h"

#include <vector>

namespace hubwart::server {

/// The changes of which the server keeps the files, the newest first (change/history.sh); without their versions. Changes
/// nothing. Blocking.
[[nodiscard]] Result<std::vector<PastChange>> history(Host &host, const Wait &wait);
/// One of them, with the versions of its files and what it switched on or off. Errors: NoSuchChange, OtherFormat.
[[nodiscard]] Result<PastChange> pastChange(Host &host, const QString &id, const Wait &wait);

} // namespace hubwart::server
