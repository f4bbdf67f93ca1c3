// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditedText.h"

#include "apache/TextDiff.h"

#include <QStringDecoder>

namespace hubwart::ui {

namespace {

bool isUtf8(const QByteArray &bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

QString decoded(const QByteArray &bytes, bool utf8) {
    return utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QByteArray encoded(const QString &text, bool utf8) {
    return utf8 ? text.toUtf8() : text.toLatin1();
}

QByteArray withFeeds(const QByteArray &bytes) {
    return QByteArray(bytes).replace("\r\n", "\n");
}

} // namespace

QString shownText(const QByteArray &bytes) {
    return decoded(withFeeds(bytes), isUtf8(bytes));
}

QByteArray editedBytes(const QByteArray &original, const QString &edited) {
    if (edited == shownText(original))
        return original;
    const bool utf8 = isUtf8(original);
    const QList<QByteArray> from = apache::wholeLines(original);
    const QList<QByteArray> to = apache::wholeLines(encoded(edited, utf8));
    const qsizetype returns = original.count("\r\n");
    const bool withReturns = 2 * returns > original.count('\n');
    // Which of the new lines is which of the old ones is what a diff knows.
    QByteArray result;
    for (const apache::LinePair &pair : apache::pairLines(withFeeds(original), encoded(edited, utf8))) {
        if (pair.after < 0)
            continue;
        if (pair.before >= 0) {
            QByteArray line = from[pair.before];
            // The last line of either may lack its line end.
            if (to[pair.after].endsWith('\n') && !line.endsWith('\n'))
                line += withReturns ? "\r\n" : "\n";
            if (!to[pair.after].endsWith('\n'))
                line = line.endsWith("\r\n") ? line.chopped(2) : line.endsWith('\n') ? line.chopped(1) : line;
            result += line;
            continue;
        }
        QByteArray line = to[pair.after];
        if (withReturns && line.endsWith('\n'))
            line.insert(line.size() - 1, '\r');
        result += line;
    }
    return result;
}

} // namespace hubwart::ui
