// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Line.h"

#include <algorithm>

namespace hubwart::apache {

bool isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

void Line::append(const QByteArray &bytes, qsizetype from, qsizetype to) {
    if (to > from)
        m_pieces.push_back({m_text.size(), {from, to}, true});
    m_text.append(bytes.sliced(from, to - from));
}

void Line::trim() {
    // httpd ends the line's text at a NUL, silently.
    if (const auto nul = m_text.indexOf('\0'); nul >= 0)
        m_text.truncate(nul);
    qsizetype begin = 0;
    while (begin < m_text.size() && isBlank(m_text[begin]))
        ++begin;
    qsizetype end = m_text.size();
    while (end > begin && isBlank(m_text[end - 1]))
        --end;
    m_text.truncate(end);
    if (begin == 0)
        return;
    m_text.remove(0, begin);
    const std::size_t first = splitAt(begin);
    m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<qsizetype>(first));
    for (Piece &piece : m_pieces)
        piece.at -= begin;
}

Line Line::read(const QByteArray &bytes, qsizetype &pos, int &number) {
    Line line;
    line.m_first = number + 1;
    for (;;) {
        const qsizetype feed = bytes.indexOf('\n', pos);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        ++number;
        qsizetype backslash = end;
        if (feed >= 0) {
            backslash = end - 1;
            if (backslash >= pos && bytes[backslash] == '\r')
                --backslash;
        }
        const bool continues = feed >= 0 && backslash >= pos && bytes[backslash] == '\\'
                               && !QByteArrayView(bytes).sliced(pos, backslash - pos).contains('\0');
        line.append(bytes, pos, continues ? backslash : end);
        pos = feed < 0 ? bytes.size() : feed + 1;
        if (!continues || pos >= bytes.size())
            break;
    }
    line.m_last = number;
    line.trim();
    return line;
}

std::size_t Line::pieceAt(qsizetype at) const {
    const auto after = std::ranges::upper_bound(m_pieces, at, {}, &Piece::at);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_pieces.begin() - 1, 0));
}

/// Makes \a at the beginning of a piece, and says which.
std::size_t Line::splitAt(qsizetype at) {
    if (m_pieces.empty())
        return 0;
    const std::size_t index = pieceAt(at);
    const Piece piece = m_pieces[index];
    if (piece.at == at)
        return index;
    const qsizetype into = piece.at + (piece.literal ? piece.source.end - piece.source.begin : 0);
    if (piece.literal && at >= into)
        return index + 1;
    const qsizetype cut = piece.literal ? piece.source.begin + (at - piece.at) : piece.source.begin;
    m_pieces.insert(m_pieces.begin() + static_cast<qsizetype>(index) + 1, {at, {cut, piece.source.end}, piece.literal});
    if (piece.literal)
        m_pieces[index].source.end = cut;
    return index + 1;
}

Span Line::spanOf(qsizetype begin, qsizetype end) const {
    if (m_pieces.empty())
        return {};
    const Piece &first = m_pieces[pieceAt(begin)];
    const Piece &last = m_pieces[pieceAt(std::max(begin, end - 1))];
    const qsizetype from = first.literal ? first.source.begin + (begin - first.at) : first.source.begin;
    const qsizetype to = last.literal ? last.source.begin + (end - last.at) : last.source.end;
    return {from, std::max(from, to)};
}

void Line::replace(qsizetype at, qsizetype length, const QByteArray &text) {
    const Span source = spanOf(at, at + length);
    const std::size_t first = splitAt(at);
    const std::size_t last = splitAt(at + length);
    const qsizetype grown = text.size() - length;
    m_pieces.erase(m_pieces.begin() + static_cast<qsizetype>(first), m_pieces.begin() + static_cast<qsizetype>(last));
    for (std::size_t i = first; i < m_pieces.size(); ++i)
        m_pieces[i].at += grown;
    if (!text.isEmpty() || m_pieces.empty())
        m_pieces.insert(m_pieces.begin() + static_cast<qsizetype>(first), {at, source, false});
    m_text.replace(at, length, text);
}

bool readWord(const Line &line, qsizetype &pos, qsizetype end, Word &word) {
    const QByteArray &text = line.text();
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
    word.span = line.spanOf(begin, pos);
    return true;
}

} // namespace hubwart::apache
