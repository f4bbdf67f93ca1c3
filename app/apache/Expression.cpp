// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Expression.h"

#include "apache/Line.h"
#include "apache/Pattern.h"
#include "apache/Wildcard.h"

#include <algorithm>
#include <optional>

namespace hubwart::apache {

namespace {

/// A text; nothing where it is not known.
using Text = std::optional<QByteArray>;

constexpr int deepest = 64;

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

Holds fromBool(bool holds) {
    return holds ? Holds::Yes : Holds::No;
}

/// Reads and evaluates in one go. What cannot be read makes all of it unknown.
class Evaluation {
public:
    Evaluation(const QByteArray &text, const Request &request, const QHash<QByteArray, QByteArray> &environment)
        : m_text(text), m_request(request), m_environment(environment) {}

    Holds all() {
        const Holds holds = alternatives();
        skipBlanks();
        return m_isLost || m_at < m_text.size() ? Holds::Unknown : holds;
    }

private:
    // The grammar, from the weakest operator to the strongest.

    Holds alternatives() {
        Holds holds = requirements();
        while (take("||"))
            holds = either(holds, requirements());
        return holds;
    }

    Holds requirements() {
        Holds holds = one();
        while (take("&&"))
            holds = both(holds, one());
        return holds;
    }

    Holds one() {
        if (m_depth >= deepest)
            return lost();
        ++m_depth;
        const Holds holds = take("!") ? inverse(one()) : take("(") ? inBrackets() : comparison();
        --m_depth;
        return holds;
    }

    Holds inBrackets() {
        const Holds holds = alternatives();
        return take(")") ? holds : lost();
    }

    Holds comparison() {
        skipBlanks();
        if (here() == '-' && isNameByte(here(1)) && !isNameByte(here(2)))
            return ofOneWord();
        if (takeName("true"))
            return Holds::Yes;
        if (takeName("false"))
            return Holds::No;
        const Text left = word();
        skipBlanks();
        for (const char *op : {"=~", "!~"})
            if (take(op)) {
                const Holds holds = fitsPattern(left);
                return op[0] == '!' ? inverse(holds) : holds;
            }
        for (const char *op : {"==", "!=", "<=", ">=", "=", "<", ">"})
            if (take(op))
                return compared(op, left, word());
        if (here() == '-')
            ++m_at;
        const QByteArray name = takeName();
        if (name == "in")
            return isAmong(left);
        return name.isEmpty() ? lost() : compared(name, left, word());
    }

    /// -n, -z and -T; others ask for files and addresses.
    Holds ofOneWord() {
        const char op = here(1);
        m_at += 2;
        const Text text = word();
        if (!text)
            return Holds::Unknown;
        if (op == 'n' || op == 'z')
            return fromBool(text->isEmpty() == (op == 'z'));
        if (op != 'T')
            return Holds::Unknown;
        static const QByteArrayList no = {"", "0", "off", "false", "no"};
        return fromBool(!no.contains(text->toLower()));
    }

    Holds isAmong(const Text &left) {
        if (!take("{"))
            return lost();
        Holds holds = Holds::No;
        do
            holds = either(holds, compared("==", left, word()));
        while (take(","));
        return take("}") ? holds : lost();
    }

    Holds compared(const QByteArray &op, const Text &left, const Text &right) {
        if (!left || !right)
            return Holds::Unknown;
        const int order = left->compare(*right);
        const int numbers = left->toInt() - right->toInt();
        if (op == "==" || op == "=")
            return fromBool(order == 0);
        if (op == "!=")
            return fromBool(order != 0);
        if (op == "<" || op == "lt")
            return fromBool(op == "<" ? order < 0 : numbers < 0);
        if (op == ">" || op == "gt")
            return fromBool(op == ">" ? order > 0 : numbers > 0);
        if (op == "<=" || op == "le")
            return fromBool(op == "<=" ? order <= 0 : numbers <= 0);
        if (op == ">=" || op == "ge")
            return fromBool(op == ">=" ? order >= 0 : numbers >= 0);
        if (op == "eq" || op == "ne")
            return fromBool((numbers == 0) == (op == "eq"));
        if (op == "strmatch" || op == "fnmatch")
            return fromBool(fitsWildcard(*right, *left, op == "fnmatch"));
        if (op == "strcmatch")
            return fromBool(fitsWildcard(right->toLower(), left->toLower(), false));
        return Holds::Unknown;
    }

    /// /.../ or m#...#, with flags behind.
    Holds fitsPattern(const Text &left) {
        skipBlanks();
        if (here() == 'm')
            ++m_at;
        const char mark = here();
        if (mark == '\0' || isNameByte(mark) || isBlank(mark))
            return lost();
        ++m_at;
        // No backslash keeps the mark from ending it.
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != mark)
            ++m_at;
        const QByteArray pattern = m_text.sliced(begin, m_at - begin);
        if (m_at++ >= m_text.size())
            return lost();
        bool ignoresCase = false;
        for (; isNameByte(here()); ++m_at) {
            if (here() != 'i')
                return lost();
            ignoresCase = true;
        }
        const Pattern expression(pattern, ignoresCase);
        if (!left || !expression.isValid())
            return Holds::Unknown;
        return fromBool(expression.match(*left).has_value());
    }

    // Words.

    Text word() {
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

    Text part() {
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

    Text quoted(char quote) {
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

    Text variable() {
        const qsizetype end = m_text.indexOf('}', m_at);
        if (end < 0)
            return lostText();
        const QByteArray name = m_text.sliced(m_at + 2, end - m_at - 2);
        m_at = end + 1;
        if (const qsizetype colon = name.indexOf(':'); colon >= 0)
            return called(name.first(colon), name.sliced(colon + 1));
        return m_request.variable(name.toUpper());
    }

    Text called(const QByteArray &name, const Text &argument) const {
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

    // The text.

    [[nodiscard]] char here(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void skipBlanks() {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool take(const char *token) {
        skipBlanks();
        if (!QByteArrayView(m_text).sliced(m_at).startsWith(token))
            return false;
        // "!" is no "!=" or "!~".
        if (qstrcmp(token, "!") == 0 && (here(1) == '=' || here(1) == '~'))
            return false;
        m_at += static_cast<qsizetype>(qstrlen(token));
        return true;
    }

    bool takeName(const char *name) {
        const qsizetype begin = m_at;
        if (takeName().compare(name, Qt::CaseInsensitive) == 0)
            return true;
        m_at = begin;
        return false;
    }

    QByteArray takeName() {
        skipBlanks();
        const qsizetype begin = m_at;
        while (isNameByte(here()))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    Holds lost() {
        m_isLost = true;
        m_at = m_text.size();
        return Holds::Unknown;
    }

    Text lostText() {
        lost();
        return std::nullopt;
    }

    const QByteArray &m_text;
    const Request &m_request;
    const QHash<QByteArray, QByteArray> &m_environment;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isLost = false;
};

} // namespace

Holds evaluate(const QByteArray &expression, const Request &request, const QHash<QByteArray, QByteArray> &environment) {
    return Evaluation(expression, request, environment).all();
}

} // namespace hubwart::apache
