// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hubwart::apache {

[[nodiscard]] constexpr char inLowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The same but for the case of letters (ASCII, as httpd has it)? Most are told apart by their lengths.
[[nodiscard]] constexpr bool isSameWord(QByteArrayView one, QByteArrayView other) {
    if (one.size() != other.size())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i)
        if (inLowerCase(one[i]) != inLowerCase(other[i]))
            return false;
    return true;
}

} // namespace hubwart::apache
