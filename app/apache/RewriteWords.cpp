// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/RewriteWords.h"

#include "apache/Letters.h"
#include "apache/Line.h"
#include "apache/Slice.h"

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
    const QByteArray word = sliceOf(raw, begin, std::min(pos, raw.size()));
    if (quote && pos < raw.size())
        ++pos;
    return word;
}

/// One of the words in the brackets, "NAME" or "NAME=VALUE".
void addFlag(QList<RewriteWords::Flag> &flags, const QByteArray &text, qsizetype begin, qsizetype end) {
    const qsizetype equals = text.indexOf('=', begin);
    const bool hasValue = equals >= 0 && equals < end;
    const QByteArray value = hasValue ? sliceOf(text, equals + 1, end) : QByteArray();
    qsizetype nameEnd = hasValue ? equals : end;
    while (begin < nameEnd && isBlank(text[begin]))
        ++begin;
    while (nameEnd > begin && isBlank(text[nameEnd - 1]))
        --nameEnd;
    const QByteArray name = sliceOf(text, begin, nameEnd);
    const auto known = std::ranges::find_if(flags, [&](const RewriteWords::Flag &one) { return isSameWord(one.name, name); });
    // Several E= are all done.
    if (known == flags.end())
        flags.append({name, value});
    else
        known->value = known->value + '\n' + value;
}

} // namespace

const RewriteWords::Flag *RewriteWords::flag(QByteArrayView name) const {
    const auto found = std::ranges::find_if(flags, [name](const Flag &one) { return isSameWord(one.name, name); });
    return found == flags.end() ? nullptr : &*found;
}

bool RewriteWords::has(std::initializer_list<const char *> names) const {
    return !flags.isEmpty() && std::ranges::any_of(names, [this](const char *name) { return flag(name) != nullptr; });
}

QByteArray RewriteWords::value(std::initializer_list<const char *> names) const {
    for (const char *name : names)
        if (const Flag *found = flag(name))
            return found->value;
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
    for (qsizetype begin = 1; begin < flags.size();) {
        const qsizetype comma = flags.indexOf(',', begin);
        const qsizetype end = comma < 0 ? flags.size() - 1 : comma;
        addFlag(words.flags, flags, begin, end);
        begin = end + 1;
    }
    return words;
}

} // namespace hubwart::apache
