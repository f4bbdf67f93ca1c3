// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/SiteText.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

bool isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// A logical line: its text after continuation lines were joined, and where each byte of it stands in the file.
struct LogicalLine {
    QByteArray text;
    std::vector<qsizetype> offsets;
    int firstLine = 0;
    int lastLine = 0;

    void append(const QByteArray &bytes, qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            text.append(bytes[i]);
            offsets.push_back(i);
        }
    }

    void trim() {
        // httpd ends the line's text at a NUL, silently.
        if (const auto nul = text.indexOf('\0'); nul >= 0)
            text.truncate(nul);
        qsizetype begin = 0;
        while (begin < text.size() && isBlank(text[begin]))
            ++begin;
        qsizetype end = text.size();
        while (end > begin && isBlank(text[end - 1]))
            --end;
        text = text.mid(begin, end - begin);
        offsets.assign(offsets.begin() + begin, offsets.begin() + end);
    }
};

/// Reads from \a pos to the end of the logical line, and moves \a pos behind it.
LogicalLine readLine(const QByteArray &bytes, qsizetype &pos, int &lineNumber) {
    LogicalLine line;
    line.firstLine = lineNumber + 1;
    for (;;) {
        const qsizetype feed = bytes.indexOf('\n', pos);
        qsizetype end = feed < 0 ? bytes.size() : feed;
        ++lineNumber;
        qsizetype backslash = end;
        if (feed >= 0) {
            backslash = end - 1;
            if (backslash >= pos && bytes[backslash] == '\r')
                --backslash;
        }
        const bool continues = feed >= 0 && backslash >= pos && bytes[backslash] == '\\'
                               && !QByteArrayView(bytes).sliced(pos, backslash - pos).contains('\0');
        if (continues)
            end = backslash;
        line.append(bytes, pos, end);
        pos = feed < 0 ? bytes.size() : feed + 1;
        if (!continues || pos >= bytes.size())
            break;
    }
    line.lastLine = lineNumber;
    line.trim();
    return line;
}

/// The next word as ap_getword_conf reads it, or nothing at the end of the line.
bool readWord(const LogicalLine &line, qsizetype &pos, qsizetype end, Word &word) {
    const QByteArray &text = line.text;
    while (pos < end && isBlank(text[pos]))
        ++pos;
    if (pos >= end)
        return false;
    const qsizetype begin = pos;
    word.text.clear();
    const char quote = text[pos];
    if (quote == '"' || quote == '\'') {
        ++pos;
        while (pos < end && text[pos] != quote) {
            if (text[pos] == '\\' && pos + 1 < end && (text[pos + 1] == quote || text[pos + 1] == '\\'))
                ++pos;
            word.text.append(text[pos++]);
        }
        if (pos < end)
            ++pos;
    } else {
        while (pos < end && !isBlank(text[pos])) {
            if (text[pos] == '\\' && pos + 1 < end && text[pos + 1] == '\\')
                ++pos;
            word.text.append(text[pos++]);
        }
    }
    const auto at = [&line](qsizetype i) { return line.offsets[static_cast<std::size_t>(i)]; };
    word.span = {at(begin), at(pos - 1) + 1};
    return true;
}

/// The name and the words of a line that is neither empty nor a comment.
Directive readDirective(const LogicalLine &line) {
    Directive directive;
    directive.line = line.lastLine;
    directive.lineBegin = line.firstLine;
    qsizetype pos = 0;
    qsizetype end = line.text.size();
    if (line.text.startsWith("</")) {
        directive.kind = Directive::Kind::Close;
        pos = 2;
    } else if (line.text.startsWith('<')) {
        directive.kind = Directive::Kind::Open;
        pos = 1;
    }
    if (directive.kind != Directive::Kind::Plain) {
        // Everything behind the last > of a section line is dropped by httpd, silently.
        if (const auto closing = line.text.lastIndexOf('>'); closing > 0)
            end = closing;
    }
    Word name;
    if (readWord(line, pos, end, name))
        directive.name = name.text;
    Word word;
    while (readWord(line, pos, end, word))
        directive.args.append(word);
    directive.span = {line.offsets.front(), line.offsets.back() + 1};
    return directive;
}

} // namespace

SiteText::SiteText(QByteArray bytes) : m_bytes(std::move(bytes)) {
    qsizetype pos = 0;
    int lineNumber = 0;
    std::vector<int> open;
    while (pos < m_bytes.size()) {
        const LogicalLine line = readLine(m_bytes, pos, lineNumber);
        if (line.text.isEmpty() || line.text.startsWith('#'))
            continue;
        Directive directive = readDirective(line);
        if (directive.kind == Directive::Kind::Close) {
            // A closing line that does not fit is Apache's to complain about; here it closes what it can.
            const auto match = std::ranges::find_if(open.rbegin(), open.rend(), [&](int section) {
                return m_directives[static_cast<std::size_t>(section)].is(directive.name);
            });
            if (match != open.rend())
                open.erase(match.base() - 1, open.end());
        }
        directive.parent = open.empty() ? -1 : open.back();
        if (directive.kind == Directive::Kind::Open)
            open.push_back(static_cast<int>(m_directives.size()));
        m_directives.push_back(std::move(directive));
    }
}

bool SiteText::isInside(int index, QByteArrayView section) const {
    for (int i = m_directives[static_cast<std::size_t>(index)].parent; i >= 0;
         i = m_directives[static_cast<std::size_t>(i)].parent)
        if (m_directives[static_cast<std::size_t>(i)].is(section))
            return true;
    return false;
}

int SiteText::columnOf(qsizetype offset) const {
    const qsizetype feed = offset > 0 ? m_bytes.lastIndexOf('\n', offset - 1) : -1;
    return static_cast<int>(offset - feed);
}

QByteArray SiteText::edited(std::vector<Edit> edits) const {
    std::ranges::sort(edits, std::ranges::greater(), &Edit::offset);
    QByteArray result = m_bytes;
    for (const Edit &edit : edits)
        result.replace(edit.offset, edit.length, edit.text);
    return result;
}

} // namespace hubwart::apache
