// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"

#include <QString>

#include <sys/socket.h>

#include <vector>

namespace hubwart::ssh {

struct Endpoint {
    sockaddr_storage address{};
    socklen_t size = 0;
};

/// The addresses of a host in the order in which they should be tried; never an empty list.
/// Trouble: HostUnknown, about = {host, port}; TimedOut, Cancelled (the look-up itself goes on, on a thread that is left behind).
Result<std::vector<Endpoint>> resolve(const QString &host, quint16 port, const Wait &wait);

} // namespace hubwart::ssh
