// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace hubwart::apache {

/// A run of bytes in the file.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// One word of a directive: what Apache makes of it, and where it stands.
struct Word {
    QByteArray text; ///< without quotes and escapes, as httpd's ap_getword_conf gives it
    Span span;       ///< in the file, with its quotes; of the whole ${VAR} where a variable gave some of it
};

/// A logical line of a configuration file: continuation lines joined, blanks at both ends gone, cut at a NUL (httpd
/// server/util.c: ap_cfg_getline). Knows for each of its bytes where in the file it comes from, also after parts of it were
/// replaced. Shares the bytes of the file where it stands there in one piece, as nearly all do. Pure; any thread.
class Line {
public:
    /// Reads the logical line that begins at \a pos and moves \a pos behind it; \a number counts physical lines.
    static Line read(const QByteArray &bytes, qsizetype &pos, int &number);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] int first() const { return m_first; } ///< number of its first physical line
    [[nodiscard]] int last() const { return m_last; }   ///< of its last, which is what Apache reports
    [[nodiscard]] bool isIdle() const { return m_text.isEmpty() || m_text.startsWith('#'); }
    /// Where the bytes from \a begin to \a end of the text come from.
    [[nodiscard]] Span spanOf(qsizetype begin, qsizetype end) const;
    /// Other text for some bytes; it keeps their place in the file.
    struct Replacement {
        qsizetype at = 0;
        qsizetype length = 0;
        QByteArray text;
    };
    /// \a replacements: in the order of the line, none into another.
    void replace(const std::vector<Replacement> &replacements);
    /// Takes \a next in the place of its own backslash, as it stands.
    void join(const Line &next);

private:
    /// A run of text that comes from one run of bytes; byte for byte, or as a whole when it was replaced.
    struct Piece {
        qsizetype at = 0; ///< where it begins in the text
        Span source;
        bool literal = true;
    };

    void shareWith(const QByteArray &bytes, qsizetype begin, qsizetype end);
    void append(const QByteArray &bytes, qsizetype from, qsizetype to);
    void trim();
    [[nodiscard]] std::vector<Piece> pieces() const;
    [[nodiscard]] std::size_t pieceAt(qsizetype at) const;
    std::size_t splitAt(qsizetype at);

    QByteArray m_text;
    qsizetype m_begin = 0;       ///< where the text stands in the file, if that is in one piece
    std::vector<Piece> m_pieces; ///< where its parts stand; none: it is in one piece
    int m_first = 0;
    int m_last = 0;
};

[[nodiscard]] constexpr bool isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The next word from \a pos, as ap_getword_conf reads it; false at the end of the line. Shares the bytes of the line where the
/// word stands there as it is meant.
[[nodiscard]] bool readWord(const Line &line, qsizetype &pos, qsizetype end, Word &word);

} // namespace hubwart::apache
