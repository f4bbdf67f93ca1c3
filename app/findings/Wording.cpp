// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Wording.h"

namespace hubwart::findings {

QString filledIn(const QString &pattern, const QStringList &values) {
    QString text;
    text.reserve(pattern.size() + 64);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!isPlace) {
            text += pattern[i];
            continue;
        }
        const qsizetype number = pattern[++i].unicode() - u'1';
        text += number < values.size() ? inert(values[number]) : QStringLiteral("?");
    }
    return text;
}

QString inert(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t') {
            result += c;
            continue;
        }
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_PrivateUse:
            break;
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result += u'\n';
            break;
        default:
            result += c;
        }
    }
    return result;
}

} // namespace hubwart::findings
