// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Version.h"

#include <libssh/libssh.h>

namespace hubwart::ssh {

QString libraryVersion() {
    return QStringLiteral("libssh %1").arg(QLatin1String(ssh_version(0)));
}

} // namespace hubwart::ssh
