// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Wait.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace hubwart::net {

/// What the system says a name means.
struct Addresses {
    QList<QHostAddress> list; ///< in the order in which they should be tried (RFC 6724); empty: the name is not known
    QString words;            ///< the resolver's own, where it failed
    bool cameInTime = true;
};

/// Asks getaddrinfo, the resolver that browsers ask, on a helper thread: the call itself cannot be stopped and takes up to half
/// a minute where a name server is silent. When the wait is over the thread is left behind; it owns what it still writes to,
/// touches nothing of Qt, and ends by itself. An address instead of a name is returned as it is.
Addresses lookUp(const QString &host, const Wait &wait);

} // namespace hubwart::net
