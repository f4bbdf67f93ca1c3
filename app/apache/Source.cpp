// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Source.h"

namespace hubwart::apache {

Source::Source(std::size_t file, const QString &path, const std::vector<Line> &lines) {
    m_parts.push_back({.file = file, .name = path, .own = {}, .lines = &lines, .next = 0});
}

const Line *Source::next() {
    while (isMacro() && m_parts.back().next >= m_parts.back().own.size())
        m_parts.pop_back();
    Part &part = m_parts.back();
    const std::vector<Line> &lines = isMacro() ? part.own : *part.lines;
    if (part.next >= lines.size())
        return nullptr;
    const Line *line = &lines[part.next++];
    // In a macro a backslash from an argument joins lines as well.
    if (!isMacro() || !line->text().endsWith('\\'))
        return line;
    m_joined = *line;
    while (m_joined.text().endsWith('\\') && part.next < lines.size())
        m_joined.join(lines[part.next++]);
    return &m_joined;
}

void Source::insert(std::size_t file, const QString &name, std::vector<Line> lines) {
    m_parts.push_back({.file = file, .name = name, .own = std::move(lines), .lines = nullptr, .next = 0});
}

} // namespace hubwart::apache
