// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hubwart::server {

// What runs on a server, as it was built in.

/// Looks, and changes nothing (survey.sh).
[[nodiscard]] QByteArray surveyScript();
/// Looks, and changes nothing (rehearsal.sh).
[[nodiscard]] QByteArray rehearsalScript();
/// Looks at the program behind a port (hub.sh).
[[nodiscard]] QByteArray hubScript();
/// Reads the newest lines of the logs (errorlog.sh).
[[nodiscard]] QByteArray errorLogScript();
/// Asks for a page and a live connection on the server itself (ask.sh).
[[nodiscard]] QByteArray askScript();
/// The only thing that changes a server: the parts in change/, one after the other.
[[nodiscard]] QByteArray changeScript();

} // namespace hubwart::server
