// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Source.h"

namespace hubwart::apache {

const Line *Source::next() {
    while (isMacro() && m_macros.back().next >= m_macros.back().lines.size())
        m_macros.pop_back();
    if (isMacro())
        return nextOfMacro();
    if (m_pos >= m_bytes.size())
        return nullptr;
    m_line = Line::read(m_bytes, m_pos, m_number);
    return &m_line;
}

const Line *Source::nextOfMacro() {
    Part &part = m_macros.back();
    const Line *line = &part.lines[part.next++];
    // In a macro a backslash from an argument joins lines as well.
    if (!line->text().endsWith('\\'))
        return line;
    m_line = *line;
    while (m_line.text().endsWith('\\') && part.next < part.lines.size())
        m_line.join(part.lines[part.next++]);
    return &m_line;
}

void Source::insert(std::size_t file, const QString &name, std::vector<Line> lines) {
    m_macros.push_back({.file = file, .name = name, .lines = std::move(lines), .next = 0});
}

} // namespace hubwart::apache
