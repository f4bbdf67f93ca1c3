// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Rehearsal.h"
#include "facts/Secret.h"
#include "probe/Dialer.h"

#include <functional>

namespace hubwart::probe {

/// How a class comes in.
struct RehearsalWish {
    int sockets = 0;                     ///< 1 to 200
    std::chrono::milliseconds over{0};   ///< opened evenly over this time; 0: one behind the other
    std::chrono::milliseconds hold{0};   ///< how long all are held once the last is open
    QByteArray pagePath = "/";           ///< of the page whose time tells how the others fare
    const Secret *vncPassword = nullptr; ///< null: there is none
};

/// Opens that many live connections as pupils' browsers would, up to the finished sign-in at the desktop, holds them with pings,
/// and watches how long a page takes meanwhile. It begins with one alone; the others follow four at a time at most, because a VNC
/// server counts those that have not signed in yet, and shuts everybody out at about the fifth.
///
/// It ends by itself as soon as one cannot be opened, or pages do not come within five seconds or twice take more than two and
/// more than five times as long as before; and closes everything before it returns. Fills \a facts, of which \a progress is told
/// about once a second, and of every pending moment. All connections are this program's own, so they end with it.
/// \a dialer is used by several threads at once. Blocks for at most \a wait.
void rehearse(const Target &target, Dialer &dialer, const RehearsalWish &wish, RehearsalFacts &facts,
              const std::function<void(const RehearsalFacts &)> &progress, const Wait &wait);

} // namespace hubwart::probe
