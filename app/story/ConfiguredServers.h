// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QStringList>

namespace hubwart::story {

/// The servers that a person's SSH settings name, to choose from. \a file as in Visit::sshConfigFile. Blocking file I/O; any
/// thread. Trouble: SshConfigUnreadable.
[[nodiscard]] Result<QStringList> configuredServers(const QString &file = {});

} // namespace hubwart::story
