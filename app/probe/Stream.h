// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Ended.h"

#include <QByteArray>

class QSslSocket;

namespace hubwart::probe {

// Blocking reads and writes on a connected socket, encrypted or not, on the thread that made it; no event loop is needed.
// Each looks at its Wait every 50 ms. A stream that ends gives Closed (it was closed in order) or Lost (reset, or broken TLS).

/// What has arrived: at least one byte, at most \a most.
Or<QByteArray> readSome(QSslSocket &socket, qint64 most, const Wait &wait);

/// Hands all of it to the system.
Or<void> writeAll(QSslSocket &socket, const QByteArray &bytes, const Wait &wait);

} // namespace hubwart::probe
