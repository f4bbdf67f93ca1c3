// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Wait.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <expected>

namespace hubwart::net {

/// Why no address could be reached.
struct NotConnected {
    enum class Why { Refused, NoRoute, TimedOut, Cancelled };
    Why why = Why::TimedOut;
    QString words; ///< each address and what became of it
};

struct Connected {
    qintptr descriptor = -1; ///< the caller's to close; non-blocking
    QHostAddress address;
    QString words; ///< each address that was tried and what became of it
};

/// Opens one TCP connection to the first address that takes it, a new attempt every 250 ms beside those under way
/// (RFC 8305 section 5), so that a dead IPv6 route costs a quarter of a second.
/// Native, because QAbstractSocket::waitForConnected() gives the attempt up whenever a slice of the wait ends.
/// Blocks for at most \a wait. Where the connection goes on, its options are the caller's to set (TCP_NODELAY is).
std::expected<Connected, NotConnected> connectFirst(const QList<QHostAddress> &addresses, quint16 port, const Wait &wait);

} // namespace hubwart::net
