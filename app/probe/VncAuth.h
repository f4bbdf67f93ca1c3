// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"

#include <QByteArray>

#include <optional>

namespace hubwart::probe {

/// The answer to a VNC server's challenge of 16 bytes (RFC 6143 section 7.2.2): DES with the password's first eight bytes as key,
/// each with its bits mirrored (RFC Errata 4951). Nothing if the challenge is no such thing or OpenSSL refuses.
/// DES alone is in OpenSSL's legacy provider, which may be absent; three times the same key in DES-EDE3 is the same, and is not.
std::optional<QByteArray> vncResponse(const Secret &password, const QByteArray &challenge);

} // namespace hubwart::probe
