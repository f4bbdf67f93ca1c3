// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QString>

namespace hubwart::ssh {

/// Where a server is signed in to, as a person writes it: "[user@]host[:port]", an IPv6 address with a port in brackets, and
/// "ssh://..." as copied from elsewhere. Refuses all that could mean something to a shell, an option parser or a look-alike:
/// a leading '-', control characters, letters beyond ASCII, numbers that only look like an IPv4 address. Pure; any thread.
/// Trouble: Usage, about = {what is wrong}.
struct Address {
    QString user; ///< empty: the local user's name, found when connecting
    QString host; ///< lower case; an IPv6 address in its shortest form and without brackets
    quint16 port = 22;
    bool hasPort = false; ///< it was said; else 22 is only usual

    static Result<Address> parse(const QString &text);

    /// As a person would write it: without the port when it is 22.
    [[nodiscard]] QString display() const;

    friend bool operator==(const Address &a, const Address &b) {
        return a.user == b.user && a.host == b.host && a.port == b.port;
    }
};

} // namespace hubwart::ssh
