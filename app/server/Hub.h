// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/InsideFacts.h"
#include "server/Host.h"

namespace hubwart::server {

/// Which program listens on \a port of the server and which lines of its source name \a path, in one trip (hub.sh). Nothing where
/// none listens there, or where the server would not say. Changes nothing. Errors: those of Host::run.
[[nodiscard]] Result<std::optional<HubProgram>> lookAtHub(Host &host, quint16 port, const QString &path, const Wait &wait);

/// What is asked on the server where no tunnel may be used.
struct Question {
    QString address;
    quint16 port = 0;
    bool encrypted = false;
    QByteArray name; ///< for SNI
    QByteArray host;
    QByteArray origin;
    QByteArray target; ///< path and query of the live connection
    QByteArray page = "/";
};

/// Asks it there, with what the server has (ask.sh), in one trip. Each line of the answer: what was asked, and the first line of
/// what came; no lines: nothing answered. Errors: those of Host::run, ToolMissing.
[[nodiscard]] Result<QStringList> askThere(Host &host, const Question &question, const Wait &wait);

} // namespace hubwart::server
