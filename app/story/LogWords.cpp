// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/LogWords.h"

#include "story/PastedHint.h"
#include "story/Words.h"

namespace hubwart::story {

QString sentenceOf(const LogEntry &entry) {
    return pastedHint(entry.code.isEmpty() ? entry.text : entry.code);
}

QString momentOf(const LogEntry &entry) {
    return QStringLiteral("%1, %2").arg(entry.when.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")), nameOf(entry.hop));
}

} // namespace hubwart::story
