// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Line.h"

#include "apache/Slice.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace hubwart::apache {

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
        const qsizetype begin = std::exchange(pos, feed < 0 ? bytes.size() : feed + 1);
        if (!continues && line.m_first == number) {
            line.m_last = number;
            line.shareWith(bytes, begin, end);
            return line;
        }
        line.append(bytes, begin, continues ? backslash : end);
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

/// Takes what stands in one piece, without blanks at both ends.
void Line::shareWith(const QByteArray &bytes, qsizetype begin, qsizetype end) {
    const char *text = bytes.constData();
    // httpd ends the line's text at a NUL, silently.
    if (const void *nul = std::memchr(text + begin, '\0', static_cast<std::size_t>(end - begin)))
        end = static_cast<const char *>(nul) - text;
    while (begin < end && isBlank(text[begin]))
        ++begin;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    m_begin = begin;
    if (end > begin)
        m_text = sliceOf(bytes, begin, end);
}

/// Where its parts stand, also where it is in one piece.
std::vector<Line::Piece> Line::pieces() const {
    if (!m_pieces.empty() || m_text.isEmpty())
        return m_pieces;
    return {{0, {m_begin, m_begin + m_text.size()}, true}};
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
        return m_text.isEmpty() ? Span{} : Span{m_begin + begin, m_begin + std::max(begin, end)};
    const Piece &first = m_pieces[pieceAt(begin)];
    const Piece &last = m_pieces[pieceAt(std::max(begin, end - 1))];
    const qsizetype from = first.literal ? first.source.begin + (begin - first.at) : first.source.begin;
    const qsizetype to = last.literal ? last.source.begin + (end - last.at) : last.source.end;
    return {from, std::max(from, to)};
}

void Line::replace(const std::vector<Replacement> &replacements) {
    QByteArray text;
    std::vector<Piece> pieces;
    m_pieces = this->pieces();
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
    m_pieces = pieces();
    m_text.chop(1);
    while (!m_pieces.empty() && m_pieces.back().at >= m_text.size() && m_pieces.size() > 1)
        m_pieces.pop_back();
    for (Piece piece : next.pieces()) {
        piece.at += m_text.size();
        m_pieces.push_back(piece);
    }
    m_text += next.m_text;
    m_last = next.m_last;
}

namespace {

/// What neither ends a word nor begins an escape, whatever is around it.
constexpr auto isInside = [] {
    std::array<bool, 256> inside{};
    for (int c = 0; c < 256; ++c)
        inside[static_cast<std::size_t>(c)] = !isBlank(static_cast<char>(c)) && c != '\\' && c != '"' && c != '\'';
    return inside;
}();

} // namespace

bool readWord(const Line &line, qsizetype &pos, qsizetype end, Word &word) {
    const QByteArray &whole = line.text();
    const char *text = whole.constData();
    while (pos < end && isBlank(text[pos]))
        ++pos;
    if (pos >= end)
        return false;
    const qsizetype begin = pos;
    const char quote = text[pos] == '"' || text[pos] == '\'' ? text[pos++] : '\0';
    const auto ends = [&](char c) { return quote ? c == quote : isBlank(c); };
    const auto escapes = [&](qsizetype at) { return at + 1 < end && (text[at + 1] == '\\' || (quote && text[at + 1] == quote)); };
    // Up to the end of the word, or to what is not meant as it stands.
    const auto plainEnd = [&](qsizetype at) {
        for (;; ++at) {
            while (at < end && isInside[static_cast<unsigned char>(text[at])])
                ++at;
            if (at >= end || ends(text[at]) || (text[at] == '\\' && escapes(at)))
                return at;
        }
    };
    qsizetype from = pos;
    pos = plainEnd(pos);
    word.text = sliceOf(whole, from, pos);
    while (pos < end && !ends(text[pos])) {
        from = pos + 1;
        pos = plainEnd(from + 1);
        word.text.append(QByteArrayView(text + from, pos - from));
    }
    if (quote && pos < end)
        ++pos;
    word.span = line.spanOf(begin, pos);
    return true;
}

} // namespace hubwart::apache
