// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Directive.h"

#include "apache/Slice.h"

namespace hubwart::apache {

Directive DirectiveReader::read(const Line &line) {
    Directive directive;
    directive.line = line.last();
    directive.lineBegin = line.first();
    directive.span = line.spanOf(0, line.text().size());
    qsizetype pos = 0;
    Word name;
    const QByteArray &text = line.text();
    if (!readWord(line, pos, text.size(), name))
        return directive;
    while (pos < text.size() && isBlank(text[pos]))
        ++pos;
    directive.name = std::move(name.text);
    const bool closes = directive.name.startsWith("</");
    const bool opens = !closes && directive.name.startsWith('<');
    directive.raw = sliceOf(text, pos, text.size());
    // One > at the end of the name goes, of any directive.
    if (!closes && directive.name.size() > 1 && directive.name.endsWith('>')) {
        directive.name.chop(1);
        if (opens && directive.raw.isEmpty())
            directive.raw = ">";
    }
    qsizetype end = text.size();
    if (opens) {
        directive.section = true;
        directive.name = sliceOf(directive.name, 1, directive.name.size());
        if (const qsizetype closing = text.lastIndexOf('>'); closing >= pos)
            end = closing;
        else if (closing >= 0)
            end = pos;
    }
    directive.known = Name::of(directive.name);
    for (Word word; readWord(line, pos, end, word);)
        m_words.push_back(std::move(word));
    directive.args = m_store.keep(m_words);
    return directive;
}

} // namespace hubwart::apache
