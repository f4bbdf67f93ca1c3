// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/RewriteRun.h"

#include "apache/Line.h"
#include "apache/Pattern.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

/// Rules can double a path again and again; httpd takes no longer request than this (LimitRequestLine is 8190).
constexpr qsizetype longest = 65536;

Holds compared(const QByteArray &value, QByteArray pattern, bool ignoreCase, QList<QByteArray> &groups) {
    if (pattern.startsWith('=') || pattern.startsWith('<') || pattern.startsWith('>')) {
        const char op = pattern[0];
        pattern.remove(0, 1);
        if (pattern == "\"\"")
            pattern.clear();
        const int order = value.compare(pattern, ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
        return (op == '=' ? order == 0 : op == '<' ? order < 0 : order > 0) ? Holds::Yes : Holds::No;
    }
    const auto match = [&] {
        const auto found = Pattern(pattern, ignoreCase).match(value);
        if (found)
            groups = *found;
        return found ? Holds::Yes : Holds::No;
    };
    if (!pattern.startsWith('-'))
        return match();
    static const QByteArrayList numbers = {"-eq", "-ne", "-gt", "-ge", "-lt", "-le"};
    if (const qsizetype op = numbers.indexOf(pattern.first(std::min<qsizetype>(3, pattern.size())));
        op >= 0 && pattern.size() > 3) {
        const int left = value.toInt();
        const int right = pattern.sliced(3).trimmed().toInt();
        const bool holds[] = {left == right, left != right, left > right, left >= right, left < right, left <= right};
        return holds[op] ? Holds::Yes : Holds::No;
    }
    // The path of a live connection is no file and no folder. -U and -F depend on requests of their own.
    static const QByteArrayList files = {"-f", "-d", "-s", "-l", "-h", "-L", "-x"};
    if (files.contains(pattern))
        return Holds::No;
    if (pattern.size() >= 2 && !isBlank(pattern[1]))
        return Holds::Unknown;
    return match();
}

/// Does a condition hold for the handshakes of all browsers alike, though they differ in what it asks for? Then another browser
/// needs no run of its own.
bool holdsInAllBrowsers(const RewriteWords &condition, const QByteArray &pattern, bool negated, RewriteRun &run) {
    const QByteArray &test = condition.first;
    if (!test.startsWith("%{HTTP:") || test.indexOf('}') != test.size() - 1)
        return false;
    const QByteArrayList *values = run.request().inAllBrowsers(QByteArrayView(test).sliced(7).chopped(1));
    if (!values)
        return false;
    std::optional<QList<QByteArray>> groups;
    for (const QByteArray &value : *values) {
        QList<QByteArray> its = run.conditionGroups;
        const Holds plain = compared(value, pattern, condition.has({"NC", "nocase"}), its);
        if (plain != (negated ? Holds::No : Holds::Yes) || (groups && *groups != its))
            return false;
        groups = its;
    }
    if (!negated)
        run.conditionGroups = *groups;
    return true;
}

} // namespace

std::optional<QByteArray> RewriteRun::expand(const QByteArray &text) const {
    QByteArray result;
    // Often it is one variable and nothing else.
    if (text.startsWith("%{") && text.indexOf('}') == text.size() - 1)
        return variable(text.sliced(2, text.size() - 3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (result.size() > longest)
            return std::nullopt;
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (c == '\\' && next) {
            result += text[++i];
        } else if ((c == '$' || c == '%') && next >= '0' && next <= '9') {
            result += (c == '$' ? ruleGroups : conditionGroups).value(next - '0');
            ++i;
        } else if ((c == '%' || c == '$') && next == '{') {
            const qsizetype end = text.indexOf('}', i);
            if (end < 0) {
                result += c;
                continue;
            }
            const auto value = c == '%' ? variable(text.sliced(i + 2, end - i - 2)) : mapped(text.sliced(i + 2, end - i - 2));
            if (!value)
                return std::nullopt;
            result += *value;
            i = end;
        } else {
            // All that means nothing at once.
            qsizetype end = i + 1;
            while (end < text.size() && text[end] != '\\' && text[end] != '$' && text[end] != '%')
                ++end;
            result += QByteArrayView(text).sliced(i, end - i);
            i = end - 1;
        }
    }
    return result;
}

std::optional<QByteArray> RewriteRun::variable(const QByteArray &name) const {
    if (name.startsWith("HTTP:"))
        return m_request.header(name.sliced(5));
    if (name.startsWith("ENV:"))
        return m_environment.value(name.sliced(4));
    if (name == "REQUEST_FILENAME" || name == "SCRIPT_FILENAME")
        return subject;
    // A rule before may have changed it.
    if (name == "QUERY_STRING")
        return query;
    if (name == "DOCUMENT_ROOT")
        return "/var/www/html";
    if (auto known = m_request.variable(name))
        return known;
    static const QList<QByteArray> elsewhere = {
        "REMOTE_ADDR", "REMOTE_HOST", "REMOTE_USER",  "REMOTE_PORT",    "REMOTE_IDENT",          "SERVER_ADDR", "SERVER_ADMIN",
        "HTTP_ACCEPT", "HTTP_COOKIE", "HTTP_REFERER", "CONTEXT_PREFIX", "CONTEXT_DOCUMENT_ROOT", "IPV6"};
    if (elsewhere.contains(name) || name.startsWith("SSL:") || name.startsWith("LA-") || name.startsWith("TIME"))
        return std::nullopt;
    return QByteArray();
}

std::optional<QByteArray> RewriteRun::mapped(const QByteArray &call) const {
    const qsizetype colon = call.indexOf(':');
    if (colon < 0)
        return QByteArray();
    if (const auto map = maps.constFind(call.first(colon)); map != maps.constEnd()) {
        const auto key = expand(call.sliced(colon + 1));
        if (key && *map == "int:tolower")
            return key->toLower();
        if (key && *map == "int:toupper")
            return key->toUpper();
        return std::nullopt;
    }
    const qsizetype bar = call.indexOf('|', colon);
    return bar < 0 ? QByteArray() : call.sliced(bar + 1);
}

Holds holds(const RewriteWords &condition, RewriteRun &run, QByteArray &seen) {
    QByteArray pattern = condition.second;
    const bool negated = pattern.startsWith('!');
    if (negated)
        pattern.remove(0, 1);
    if (condition.first.compare("expr", Qt::CaseInsensitive) == 0) {
        const Holds plain = run.evaluated(pattern);
        return plain == Holds::Unknown ? plain : (plain == Holds::Yes) != negated ? Holds::Yes : Holds::No;
    }
    if (holdsInAllBrowsers(condition, pattern, negated, run))
        return Holds::Yes;
    const auto value = run.expand(condition.first);
    if (!value)
        return Holds::Unknown;
    seen = *value;
    QList<QByteArray> groups = run.conditionGroups;
    const Holds plain = compared(*value, pattern, condition.has({"NC", "nocase"}), groups);
    if (plain == Holds::Yes && !negated)
        run.conditionGroups = groups;
    if (plain == Holds::Unknown)
        return plain;
    return (plain == Holds::Yes) != negated ? Holds::Yes : Holds::No;
}

} // namespace hubwart::apache
