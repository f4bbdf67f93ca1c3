// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QString>
#include <QUrl>

namespace hubwart::story {

/// What a person pasted as "where desktops open".
struct PastedAddress {
    QUrl socket;      ///< of the live connection, ws or wss; never with a user or a password
    QString pagePath; ///< of the page that belongs to it
};

/// Understands an address of a page or of a live connection, with or without its scheme, also in the middle of a longer line (a
/// browser's message). A page's live connection is the one that noVNC would dial: its "path" where the address names one, else
/// /websockify. Usage: there is no address in it. Nothing of it is ever run. Pure; any thread.
[[nodiscard]] Result<PastedAddress> pastedAddress(const QString &text);

} // namespace hubwart::story
