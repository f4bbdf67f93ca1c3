// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Request.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace hubwart::apache {

/// The text of an expression, read from the left: its signs and names, and its words as what they stand for in a request. A part
/// of Expression.
class ExpressionWords {
public:
    /// A text; nothing where it is not known.
    using Text = std::optional<QByteArray>;

    /// What is given must live as long.
    ExpressionWords(const QByteArray &text, const Request &request, const QHash<QByteArray, QByteArray> &environment)
        : m_text(text), m_request(request), m_environment(environment) {}

    // Each passes over the blanks in front of it, but for here().
    [[nodiscard]] char here(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    void skip(qsizetype bytes) { m_at += bytes; }
    void skipBlanks();
    bool take(const char *sign);
    bool takeName(const char *name);
    QByteArray takeName();
    /// A string, a variable, a call of a function, or several with dots between them.
    Text word();
    /// Up to the next of these, which goes, too; nothing where there is none.
    Text upTo(char mark);

    [[nodiscard]] bool isAtEnd();
    /// It cannot be read any further, and so means nothing.
    void lose();
    [[nodiscard]] bool isLost() const { return m_isLost; }

private:
    Text part();
    Text quoted(char quote);
    Text variable();
    Text lostText();
    [[nodiscard]] Text called(const QByteArray &name, const Text &argument) const;

    const QByteArray &m_text;
    const Request &m_request;
    const QHash<QByteArray, QByteArray> &m_environment;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isLost = false;
};

/// Is it one of the letters, digits and _ of which names are made?
[[nodiscard]] constexpr bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace hubwart::apache
