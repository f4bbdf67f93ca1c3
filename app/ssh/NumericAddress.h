// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hubwart::ssh {

/// Whether \a text is an IPv4 address in its one usual form, four numbers up to 255. Pure; any thread.
bool isIpv4(const QString &text);

/// The shortest form of an IPv6 address (RFC 5952, which known_hosts files hold too), or nothing. No zone ("%eth0").
std::optional<QString> ipv6(const QString &text);

} // namespace hubwart::ssh
