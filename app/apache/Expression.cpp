// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Expression.h"

#include "apache/ExpressionWords.h"
#include "apache/Line.h"
#include "apache/Pattern.h"
#include "apache/Wildcard.h"

#include <algorithm>
#include <optional>

namespace hubwart::apache {

namespace {

using Text = ExpressionWords::Text;

constexpr int deepest = 64;

Holds fromBool(bool holds) {
    return holds ? Holds::Yes : Holds::No;
}

/// Reads and evaluates in one go. What cannot be read makes all of it unknown.
class Evaluation {
public:
    Evaluation(const QByteArray &text, const Request &request, const QHash<QByteArray, QByteArray> &environment)
        : m_words(text, request, environment) {}

    Holds all() {
        const Holds holds = alternatives();
        return !m_words.isAtEnd() || m_words.isLost() ? Holds::Unknown : holds;
    }

private:
    // The grammar, from the weakest operator to the strongest.

    Holds alternatives() {
        Holds holds = requirements();
        while (m_words.take("||"))
            holds = either(holds, requirements());
        return holds;
    }

    Holds requirements() {
        Holds holds = one();
        while (m_words.take("&&"))
            holds = both(holds, one());
        return holds;
    }

    Holds one() {
        if (m_depth >= deepest)
            return lost();
        ++m_depth;
        const Holds holds = m_words.take("!") ? inverse(one()) : m_words.take("(") ? inBrackets() : comparison();
        --m_depth;
        return holds;
    }

    Holds inBrackets() {
        const Holds holds = alternatives();
        return m_words.take(")") ? holds : lost();
    }

    Holds comparison() {
        m_words.skipBlanks();
        if (m_words.here() == '-' && isNameByte(m_words.here(1)) && !isNameByte(m_words.here(2)))
            return ofOneWord();
        if (m_words.takeName("true"))
            return Holds::Yes;
        if (m_words.takeName("false"))
            return Holds::No;
        const Text left = m_words.word();
        m_words.skipBlanks();
        for (const char *op : {"=~", "!~"})
            if (m_words.take(op)) {
                const Holds holds = fitsPattern(left);
                return op[0] == '!' ? inverse(holds) : holds;
            }
        for (const char *op : {"==", "!=", "<=", ">=", "=", "<", ">"})
            if (m_words.take(op))
                return compared(op, left, m_words.word());
        if (m_words.here() == '-')
            m_words.skip(1);
        const QByteArray name = m_words.takeName();
        if (name == "in")
            return isAmong(left);
        return name.isEmpty() ? lost() : compared(name, left, m_words.word());
    }

    /// -n, -z and -T; others ask for files and addresses.
    Holds ofOneWord() {
        const char op = m_words.here(1);
        m_words.skip(2);
        const Text text = m_words.word();
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
        if (!m_words.take("{"))
            return lost();
        Holds holds = Holds::No;
        do
            holds = either(holds, compared("==", left, m_words.word()));
        while (m_words.take(","));
        return m_words.take("}") ? holds : lost();
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
            return fromBool(fitsWildcard(*right, *left, op == "fnmatch" ? Wild::Path : Wild::Text));
        if (op == "strcmatch")
            return fromBool(fitsWildcard(right->toLower(), left->toLower(), Wild::Text));
        return Holds::Unknown;
    }

    /// /.../ or m#...#, with flags behind.
    Holds fitsPattern(const Text &left) {
        m_words.skipBlanks();
        if (m_words.here() == 'm')
            m_words.skip(1);
        const char mark = m_words.here();
        if (mark == '\0' || isNameByte(mark) || isBlank(mark))
            return lost();
        m_words.skip(1);
        // No backslash keeps the mark from ending it.
        const Text pattern = m_words.upTo(mark);
        if (!pattern)
            return lost();
        bool ignoresCase = false;
        for (; isNameByte(m_words.here()); m_words.skip(1)) {
            if (m_words.here() != 'i')
                return lost();
            ignoresCase = true;
        }
        const Pattern expression(*pattern, ignoresCase);
        if (!left || !expression.isValid())
            return Holds::Unknown;
        return fromBool(expression.match(*left).has_value());
    }

    Holds lost() {
        m_words.lose();
        return Holds::Unknown;
    }

    ExpressionWords m_words;
    int m_depth = 0;
};

} // namespace

Holds evaluate(const QByteArray &expression, const Request &request, const QHash<QByteArray, QByteArray> &environment) {
    return Evaluation(expression, request, environment).all();
}

} // namespace hubwart::apache
