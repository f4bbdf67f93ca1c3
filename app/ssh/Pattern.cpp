// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Pattern.h"

namespace hubwart::ssh {

bool fitsPattern(QStringView pattern, QStringView text) {
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1; // the last "*" that was met
    qsizetype from = 0;  // up to where it stands for text
    while (t < text.size()) {
        const bool inPattern = p < pattern.size();
        if (inPattern && pattern[p] == u'*') {
            star = p++;
            from = t;
        } else if (inPattern && (pattern[p] == u'?' || pattern[p].toCaseFolded() == text[t].toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace hubwart::ssh
