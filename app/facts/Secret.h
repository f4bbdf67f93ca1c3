// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <utility>

namespace hubwart {

/// A password or passphrase: wiped when it goes, moved but never copied, and with no way to print it.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over and wipes \a bytes.
    explicit Secret(QByteArray &&bytes) : m_bytes(bytes.constData(), static_cast<std::size_t>(bytes.size())) {
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
        bytes.clear();
    }
    Secret(Secret &&other) noexcept { swap(other); }
    Secret &operator=(Secret &&other) noexcept {
        clear();
        swap(other);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { clear(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// For the library call that needs it, and for nothing else. Ends with a NUL.
    [[nodiscard]] const std::string &reveal() const { return m_bytes; }
    /// Another wiped copy, asked for by name so that none is made by mistake.
    [[nodiscard]] Secret duplicate() const {
        Secret twin;
        twin.m_bytes = m_bytes;
        return twin;
    }
    void clear() {
        wipe(m_bytes.data(), m_bytes.capacity());
        m_bytes.clear();
    }

private:
    // Short strings live inside the object, so moving must wipe the source, which a plain move would not.
    void swap(Secret &other) noexcept {
        m_bytes.assign(other.m_bytes);
        other.clear();
    }
    static void wipe(char *bytes, std::size_t size) {
        volatile char *p = bytes;
        while (size-- > 0)
            *p++ = 0;
    }

    std::string m_bytes;
};

} // namespace hubwart
