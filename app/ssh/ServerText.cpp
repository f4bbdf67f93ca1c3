// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/ServerText.h"

namespace hubwart::ssh {

QString cleaned(QByteArrayView text) {
    constexpr qsizetype longest = 1000;
    QString result;
    // At most four bytes a character: what lies behind would be cut anyway.
    for (const QChar c : QString::fromUtf8(text.first(std::min(text.size(), 4 * longest)))) {
        if (result.size() == longest)
            break;
        // Cc: C0 and C1 controls; Cf: bidi marks, zero-width characters.
        if (c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format))
            result += c;
    }
    return result;
}

} // namespace hubwart::ssh
