// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/PlainPattern.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

bool isPlain(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
           || QByteArrayView("/_-:=,;&%@~ ").contains(c);
}

bool isSame(QByteArrayView one, QByteArrayView other, bool ignoresCase) {
    return one.compare(other, ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

} // namespace

std::optional<PlainPattern> PlainPattern::of(const QByteArray &text, bool ignoreCase) {
    PlainPattern pattern;
    pattern.m_ignoresCase = ignoreCase;
    QByteArrayView rest = text;
    pattern.m_fromStart = rest.startsWith('^');
    if (pattern.m_fromStart)
        rest = rest.sliced(1);
    pattern.m_toEnd = rest.endsWith('$');
    if (pattern.m_toEnd)
        rest.chop(1);
    pattern.m_catchesRest = rest.endsWith("(.*)");
    if (pattern.m_catchesRest)
        rest.chop(4);
    if (!std::ranges::all_of(rest, isPlain))
        return std::nullopt;
    pattern.m_text = rest.toByteArray();
    return pattern;
}

/// Where the text begins that fits; -1: nowhere.
qsizetype PlainPattern::find(const QByteArray &subject) const {
    const qsizetype last = subject.size() - m_text.size();
    const qsizetype first = m_toEnd && !m_catchesRest ? std::max<qsizetype>(last, 0) : 0;
    for (qsizetype at = first; at <= (m_fromStart ? std::min<qsizetype>(last, 0) : last); ++at)
        if (isSame(QByteArrayView(subject).sliced(at, m_text.size()), m_text, m_ignoresCase))
            return at;
    return -1;
}

std::optional<QList<QByteArray>> PlainPattern::match(const QByteArray &subject) const {
    const qsizetype at = find(subject);
    if (at < 0)
        return std::nullopt;
    if (!m_catchesRest)
        return QList<QByteArray>{subject.sliced(at, m_text.size())};
    return QList<QByteArray>{subject.sliced(at), subject.sliced(at + m_text.size())};
}

} // namespace hubwart::apache
