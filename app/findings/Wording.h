// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hubwart::findings {

/// The text with %1 ... %9 replaced in one pass, so that a "%1" inside a value stays what it is; a missing value gives "?".
/// Values come from servers: control characters in them (terminal codes, bidirectional marks) are dropped.
[[nodiscard]] QString filledIn(const QString &pattern, const QStringList &values);

/// Text from a server made inert for display: no control, format or private-use characters; line feeds and tabs stay.
[[nodiscard]] QString inert(const QString &text);

} // namespace hubwart::findings
