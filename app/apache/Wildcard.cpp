// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Wildcard.h"

namespace hubwart::apache {

namespace {

/// One character of the pattern against one of the text; moves \a p behind it.
bool fitsOne(QByteArrayView pattern, qsizetype &p, char c, Wild wild) {
    const bool isSlash = wild == Wild::Path && c == '/';
    const char here = pattern[p++];
    if (here == '?')
        return !isSlash;
    if (wild == Wild::Name)
        return here == c;
    if (here == '\\' && p < pattern.size())
        return pattern[p++] == c;
    if (here != '[')
        return here == c;
    qsizetype at = p;
    const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    if (negated)
        ++at;
    bool found = false;
    for (bool first = true; at < pattern.size() && (first || pattern[at] != ']'); first = false) {
        const auto next = [&] {
            if (pattern[at] == '\\' && at + 1 < pattern.size())
                ++at;
            return static_cast<unsigned char>(pattern[at++]);
        };
        const unsigned char low = next();
        unsigned char high = low;
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            ++at;
            high = next();
        }
        found = found || (low <= static_cast<unsigned char>(c) && static_cast<unsigned char>(c) <= high);
    }
    // Without its end, [ stands for itself.
    if (at >= pattern.size())
        return c == '[';
    p = at + 1;
    return !isSlash && found != negated;
}

} // namespace

bool fitsWildcard(QByteArrayView pattern, QByteArrayView text, Wild wild) {
    qsizetype p = 0;
    qsizetype t = 0;
    // Where the last * stands, and up to where it reaches.
    qsizetype star = -1;
    qsizetype reach = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            reach = t;
            continue;
        }
        if (p < pattern.size() && fitsOne(pattern, p, text[t], wild)) {
            ++t;
            continue;
        }
        if (star < 0 || (wild == Wild::Path && text[reach] == '/'))
            return false;
        p = star;
        t = ++reach;
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace hubwart::apache
