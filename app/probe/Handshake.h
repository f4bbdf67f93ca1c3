// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/StepLog.h"
#include "probe/Target.h"

#include <optional>

class QSslSocket;

namespace hubwart::probe {

/// What is known after the server took our upgrade.
struct Agreed {
    QByteArray rest; ///< what came behind the 101, still to be read by whoever goes on
    /// How the server ended it within the time of the look, without a byte from us. In the field: 101, and then 1005 or 1006.
    std::optional<Ended> endedAtOnce;
};

/// A WebSocket handshake (RFC 6455 section 4.1) over \a socket with every byte of the request ours. Records the step Handshake
/// and PathFacts::handshake. After a 101 it looks for up to \a look at what comes, and says nothing itself; the stream stays
/// open.
///
/// Whoever calls it goes on to a sign-in or hangs up: the hub has by then called the VNC server, and a VNC server counts such a
/// call as a failed sign-in until somebody signs in (TigerVNC: five in a row shut everybody behind the hub out for ten seconds).
/// Refuses nothing; blocks for at most \a wait.
Walked<Agreed> shakeHands(QSslSocket &socket, const Target &target, StepLog &log, std::chrono::milliseconds look,
                          const Wait &wait);

/// Says goodbye (1000) as a browser does, so that the hub has no broken connection to write into its log, and closes.
void hangUp(QSslSocket &socket);

} // namespace hubwart::probe
