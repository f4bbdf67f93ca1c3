// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/NameList.h"

#include <QByteArrayView>

namespace hubwart::apache {

/// The name of a directive or section as a number: each line's is looked up once, in any case of letters, and all that is asked
/// afterwards compares numbers. A name in the code that is not in NameList.h does not compile.
class Name {
public:
    /// One that is not in the list.
    constexpr Name() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): is("ProxyPass") reads best.
    consteval Name(const char *text) : m_number(names::numberOf(text)) {
        if (m_number == 0)
            throw "not in NameList.h";
    }
    /// As it stands in a file.
    [[nodiscard]] static Name of(QByteArrayView text) {
        Name name;
        name.m_number = names::numberOf({text.data(), static_cast<std::size_t>(text.size())});
        return name;
    }

    [[nodiscard]] constexpr std::size_t number() const { return m_number; }
    [[nodiscard]] constexpr bool isListed() const { return m_number != 0; }
    friend constexpr bool operator==(Name, Name) = default;
    friend constexpr auto operator<=>(Name, Name) = default;

private:
    unsigned char m_number = 0;
};

} // namespace hubwart::apache
