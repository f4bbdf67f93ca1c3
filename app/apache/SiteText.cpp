// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/SiteText.h"

#include <algorithm>

namespace hubwart::apache {

SiteText::SiteText(QByteArray bytes) : m_bytes(std::move(bytes)) {}

std::vector<Line> SiteText::lines() const {
    std::vector<Line> lines;
    lines.reserve(static_cast<std::size_t>(m_bytes.count('\n')) + 1);
    int number = 0;
    for (qsizetype pos = 0; pos < m_bytes.size();)
        lines.push_back(Line::read(m_bytes, pos, number));
    return lines;
}

int SiteText::columnOf(qsizetype offset) const {
    return static_cast<int>(offset - wholeLine(offset).begin) + 1;
}

QByteArray SiteText::lineEnd() const {
    const qsizetype feed = m_bytes.indexOf('\n');
    return feed > 0 && m_bytes[feed - 1] == '\r' ? "\r\n" : "\n";
}

Span SiteText::wholeLine(qsizetype offset) const {
    const qsizetype before = offset > 0 ? m_bytes.lastIndexOf('\n', offset - 1) : -1;
    const qsizetype after = m_bytes.indexOf('\n', offset);
    return {before + 1, after < 0 ? m_bytes.size() : after + 1};
}

QByteArray SiteText::indentAt(qsizetype offset) const {
    const Span line = wholeLine(offset);
    qsizetype end = line.begin;
    while (end < line.end && (m_bytes[end] == ' ' || m_bytes[end] == '\t'))
        ++end;
    return m_bytes.sliced(line.begin, end - line.begin);
}

QByteArray SiteText::edited(std::vector<Edit> edits) const {
    std::ranges::stable_sort(edits, {}, &Edit::offset);
    QByteArray result;
    result.reserve(m_bytes.size());
    qsizetype done = 0;
    const Edit *last = nullptr;
    for (const Edit &edit : edits) {
        if (edit.offset < done || (last && *last == edit))
            continue;
        result += QByteArrayView(m_bytes).sliced(done, edit.offset - done);
        result += edit.text;
        done = edit.offset + edit.length;
        last = &edit;
    }
    result += QByteArrayView(m_bytes).sliced(done);
    // A file whose last line has no end stays so, also when that line goes.
    if (!m_bytes.isEmpty() && !m_bytes.endsWith('\n') && result.endsWith('\n'))
        result.chop(result.endsWith("\r\n") ? 2 : 1);
    return result;
}

} // namespace hubwart::apache
