// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/RewriteWords.h"

#include "apache/Line.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

/// The next word of mod_rewrite's tokenizer: in quotes, or up to a blank that no backslash protects.
QByteArray nextWord(const QByteArray &raw, qsizetype &pos) {
    while (pos < raw.size() && isBlank(raw[pos]))
        ++pos;
    if (pos >= raw.size())
        return {};
    const char quote = raw[pos] == '"' || raw[pos] == '\'' ? raw[pos++] : '\0';
    const qsizetype begin = pos;
    while (pos < raw.size() && (quote ? raw[pos] != quote : !isBlank(raw[pos]))) {
        if (raw[pos] == '\\' && pos + 1 < raw.size() && isBlank(raw[pos + 1]))
            ++pos;
        ++pos;
    }
    const QByteArray word = raw.sliced(begin, std::min(pos, raw.size()) - begin);
    if (quote && pos < raw.size())
        ++pos;
    return word;
}

} // namespace

bool RewriteWords::has(std::initializer_list<const char *> names) const {
    return std::ranges::any_of(names, [this](const char *name) { return flags.contains(QByteArray(name).toUpper()); });
}

QByteArray RewriteWords::value(std::initializer_list<const char *> names) const {
    for (const char *name : names)
        if (const auto found = flags.constFind(QByteArray(name).toUpper()); found != flags.constEnd())
            return *found;
    return {};
}

std::optional<RewriteWords> readRewrite(const QByteArray &raw) {
    RewriteWords words;
    qsizetype pos = 0;
    words.first = nextWord(raw, pos);
    words.second = nextWord(raw, pos);
    if (words.second.isEmpty())
        return std::nullopt;
    const QByteArray flags = nextWord(raw, pos);
    if (flags.isEmpty())
        return words;
    if (!flags.startsWith('[') || !flags.endsWith(']'))
        return std::nullopt;
    for (const QByteArray &flag : flags.sliced(1, flags.size() - 2).split(',')) {
        const qsizetype equals = flag.indexOf('=');
        const QByteArray name = (equals < 0 ? flag : flag.first(equals)).trimmed().toUpper();
        const QByteArray value = equals < 0 ? QByteArray() : flag.sliced(equals + 1);
        // Several E= are all done.
        words.flags[name] = words.flags.contains(name) ? words.flags[name] + '\n' + value : value;
    }
    return words;
}

} // namespace hubwart::apache
