// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Target.h"

namespace hubwart::probe {

// The bytes of our requests, and what an answer must hold to belong to one. Pure, but for newKey().

/// 16 random bytes in base 64 (RFC 6455 section 4.1).
QByteArray newKey();

/// What Sec-WebSocket-Accept must be for \a key (RFC 6455 section 4.2.2).
QByteArray acceptFor(const QByteArray &key);

/// A WebSocket upgrade in the order and spelling of Chrome 131 (or of another browser, if the target says so), so that what
/// Apache and the hub see is what a browser sends. One thing is left out: permessage-deflate is not offered, because QWebSocket,
/// which goes on from there, cannot read it.
QByteArray upgradeRequest(const Target &target, const QByteArray &key);

/// The header Cookie that a browser would send to \a target once it has that page (RFC 6265); empty: none.
QByteArray cookiesFor(const Target &target, const HttpAnswer &page);

/// A GET of a page, likewise; the connection is not kept.
QByteArray pageRequest(const Target &target, const QByteArray &path);

} // namespace hubwart::probe
