// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/ExpressionWords.h"

#include "apache/Line.h"

namespace hubwart::apache {

namespace {

constexpr int deepest = 64;

} // namespace

void ExpressionWords::skipBlanks() {
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

bool ExpressionWords::take(const char *sign) {
    skipBlanks();
    if (!QByteArrayView(m_text).sliced(m_at).startsWith(sign))
        return false;
    // "!" is no "!=" or "!~".
    if (qstrcmp(sign, "!") == 0 && (here(1) == '=' || here(1) == '~'))
        return false;
    m_at += static_cast<qsizetype>(qstrlen(sign));
    return true;
}

bool ExpressionWords::takeName(const char *name) {
    const qsizetype begin = m_at;
    if (takeName().compare(name, Qt::CaseInsensitive) == 0)
        return true;
    m_at = begin;
    return false;
}

QByteArray ExpressionWords::takeName() {
    skipBlanks();
    const qsizetype begin = m_at;
    while (isNameByte(here()))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

bool ExpressionWords::isAtEnd() {
    skipBlanks();
    return m_at >= m_text.size();
}

void ExpressionWords::lose() {
    m_isLost = true;
    m_at = m_text.size();
}

ExpressionWords::Text ExpressionWords::lostText() {
    lose();
    return std::nullopt;
}

ExpressionWords::Text ExpressionWords::upTo(char mark) {
    const qsizetype end = m_text.indexOf(mark, m_at);
    if (end < 0)
        return lostText();
    QByteArray text = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    return text;
}

ExpressionWords::Text ExpressionWords::word() {
    if (m_depth >= deepest)
        return lostText();
    ++m_depth;
    Text text = part();
    while (take(".")) {
        const Text more = part();
        if (text && more)
            *text += *more;
        else
            text.reset();
    }
    --m_depth;
    return text;
}

ExpressionWords::Text ExpressionWords::part() {
    skipBlanks();
    const char first = here();
    if (first == '"' || first == '\'')
        return quoted(first);
    if (first == '%' && here(1) == '{')
        return variable();
    if (first == '-' || (first >= '0' && first <= '9')) {
        const qsizetype begin = m_at++;
        while (here() >= '0' && here() <= '9')
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }
    const QByteArray name = takeName();
    if (name.isEmpty() || !take("("))
        return lostText();
    const Text argument = word();
    return take(")") ? called(name, argument) : lostText();
}

ExpressionWords::Text ExpressionWords::quoted(char quote) {
    ++m_at;
    Text text = QByteArray();
    while (m_at < m_text.size() && m_text[m_at] != quote) {
        if (here() == '%' && here(1) == '{') {
            const Text value = variable();
            if (text && value)
                *text += *value;
            else
                text.reset();
            continue;
        }
        // What a pattern before it has caught.
        if (here() == '$' && here(1) >= '0' && here(1) <= '9')
            return lostText();
        if (here() == '\\' && m_at + 1 < m_text.size()) {
            ++m_at;
            static const QByteArray named("nrtbf");
            if (named.contains(here()))
                return lostText();
        }
        if (text)
            *text += m_text[m_at];
        ++m_at;
    }
    return m_at++ < m_text.size() ? text : lostText();
}

ExpressionWords::Text ExpressionWords::variable() {
    const qsizetype end = m_text.indexOf('}', m_at);
    if (end < 0)
        return lostText();
    const QByteArray name = m_text.sliced(m_at + 2, end - m_at - 2);
    m_at = end + 1;
    if (const qsizetype colon = name.indexOf(':'); colon >= 0)
        return called(name.first(colon), name.sliced(colon + 1));
    return m_request.variable(name.toUpper());
}

ExpressionWords::Text ExpressionWords::called(const QByteArray &name, const Text &argument) const {
    if (!argument)
        return std::nullopt;
    const QByteArray function = name.toLower();
    if (function == "http" || function == "req" || function == "req_novary")
        return m_request.header(*argument);
    if (function == "reqenv" || function == "env")
        return m_environment.contains(*argument) ? Text(m_environment.value(*argument)) : std::nullopt;
    if (function == "tolower")
        return argument->toLower();
    if (function == "toupper")
        return argument->toUpper();
    return std::nullopt;
}

} // namespace hubwart::apache
