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
        if (!continues)
            break;
        // httpd counts the line that it then looks for in vain.
        if (pos >= bytes.size()) {
            ++number;
            break;
        }
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

void Line::replace(const std::vector<Replacement> &replacements) {
    QByteArray text;
    std::vector<Piece> pieces;
    qsizetype done = 0;
    std::size_t index = 0;
    const auto keep = [&](qsizetype until) {
        while (done < until) {
            while (index + 1 < m_pieces.size() && m_pieces[index + 1].at <= done)
                ++index;
            const qsizetype end = index + 1 < m_pieces.size() ? std::min(until, m_pieces[index + 1].at) : until;
            Piece piece = m_pieces[index];
            if (piece.literal)
                piece.source = {piece.source.begin + (done - piece.at), piece.source.begin + (end - piece.at)};
            piece.at = text.size();
            pieces.push_back(piece);
            text += QByteArrayView(m_text).sliced(done, end - done);
            done = end;
        }
    };
    for (const Replacement &one : replacements) {
        keep(one.at);
        // Also where nothing comes in and nothing else is left: a line without a place would have none in the file.
        if (!one.text.isEmpty() || m_text.size() == one.length)
            pieces.push_back({text.size(), spanOf(one.at, one.at + one.length), false});
        text += one.text;
        done = one.at + one.length;
    }
    keep(m_text.size());
    m_text = std::move(text);
    m_pieces = std::move(pieces);
}

void Line::join(const Line &next) {
    m_text.chop(1);
    while (!m_pieces.empty() && m_pieces.back().at >= m_text.size() && m_pieces.size() > 1)
        m_pieces.pop_back();
    for (Piece piece : next.m_pieces) {
        piece.at += m_text.size();
        m_pieces.push_back(piece);
    }
    m_text += next.m_text;
    m_last = next.m_last;
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
