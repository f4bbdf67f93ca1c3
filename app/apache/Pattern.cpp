// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Pattern.h"

#include <QHash>

namespace hubwart::apache {

namespace {

/// Compiling takes much longer than matching, and each request asks for the same patterns again.
QRegularExpression compiled(const QByteArray &text, bool ignoreCase) {
    constexpr qsizetype most = 16384;
    thread_local QHash<std::pair<QByteArray, bool>, QRegularExpression> known;
    if (const auto found = known.constFind({text, ignoreCase}); found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert({text, ignoreCase},
                         QRegularExpression(QString::fromLatin1(text), ignoreCase ? QRegularExpression::CaseInsensitiveOption
                                                                                  : QRegularExpression::NoPatternOption));
}

} // namespace

Pattern::Pattern(const QByteArray &text, bool ignoreCase)
    : m_text(text), m_ignoresCase(ignoreCase), m_plain(PlainPattern::of(text, ignoreCase)) {}

QRegularExpression Pattern::compiled() const {
    return hubwart::apache::compiled(m_text, m_ignoresCase);
}

std::optional<QList<QByteArray>> Pattern::match(const QByteArray &subject) const {
    if (m_plain && PlainPattern::canTake(subject))
        return m_plain->match(subject);
    const QRegularExpression expression = compiled();
    if (!expression.isValid())
        return std::nullopt;
    const auto match = expression.match(QString::fromLatin1(subject));
    if (!match.hasMatch())
        return std::nullopt;
    QList<QByteArray> groups;
    for (int i = 0; i <= expression.captureCount(); ++i)
        groups.append(match.captured(i).toLatin1());
    return groups;
}

QByteArray withGroups(const QByteArray &text, const QList<QByteArray> &groups) {
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == '\\' && (next == '$' || next == '\\')) {
            result += next;
            ++i;
        } else if (text[i] == '$' && next >= '0' && next <= '9') {
            result += groups.value(next - '0');
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace hubwart::apache
