// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/StepLog.h"
#include "probe/Target.h"

class QSslSocket;

namespace hubwart::probe {

/// One GET of a page over \a socket, which is used up by it. Records the step Page and PathFacts::page: 2xx and 3xx work (a
/// redirect is shown, not followed), 5xx is broken, any other status a warning: pages that need a sign-in are no fault of the
/// path. Gives what came of the body with the headers. Blocks for at most \a wait.
Walked<QByteArray> probePage(QSslSocket &socket, const Target &target, const QByteArray &path, StepLog &log, const Wait &wait);

/// Goes on where probePage() has ended: reads the first 256 KiB of a page's text, for at most 2 s, and records
/// PathFacts::namedByPage. What does not come is left out.
void readPage(QSslSocket &socket, const Target &target, const QByteArray &path, const QByteArray &begun, PathFacts &facts,
              const Wait &wait);

} // namespace hubwart::probe
