// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hubwart::ssh {

/// Words of a server that a person may be shown as plain text: UTF-8 (what is not becomes U+FFFD), without control characters
/// (but line ends), escape sequences' ESC and marks that turn the direction of writing, at most 1000 characters. Pure.
QString cleaned(QByteArrayView text);

} // namespace hubwart::ssh
