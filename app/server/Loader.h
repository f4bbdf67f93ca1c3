// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Host.h"

#include <QByteArray>

namespace hubwart::server {

/// How the command tries to become root.
enum class Way {
    Ask,   ///< sudo may ask for a password, which somebody can give
    Quiet, ///< sudo only if it needs no password
    Su,    ///< su, with the password of root
    User,  ///< not at all
};

/// The one command line that is ever executed on a server (server/README.md). Fits any login shell: one line, single quotes only.
[[nodiscard]] QByteArray loaderCommand();
/// The lines that the command reads first.
[[nodiscard]] QByteArray loaderHeader(const QByteArray &nonce, Way way, Need need);
/// The request itself, to be sent after "ready".
[[nodiscard]] QByteArray loaderBody(const QByteArray &nonce, const Request &request);
/// A nonce that nobody on the server can guess: 128 random bits in hexadecimal.
[[nodiscard]] QByteArray newNonce();

} // namespace hubwart::server
