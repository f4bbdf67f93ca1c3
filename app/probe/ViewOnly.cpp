// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ViewOnly.h"

#include "probe/Bytes.h"

#include <algorithm>
#include <optional>

namespace hubwart::probe {

namespace {

constexpr char setPixelFormat = 0;
constexpr char setEncodings = 2;
constexpr char updateRequest = 3;

/// Of the whole message that begins so; 0: more of it must be seen first; nothing: it must not be sent.
std::optional<qsizetype> lengthOf(QByteArrayView head) {
    switch (head.front()) {
    case setPixelFormat:
        return 20;
    case updateRequest:
        return 10;
    case setEncodings:
        return head.size() < 4 ? 0 : 4 + 4 * qsizetype(u16At(head.toByteArray(), 2));
    default:
        return std::nullopt;
    }
}

} // namespace

bool ViewOnly::takes(QByteArrayView bytes) {
    while (!m_spoiled && !bytes.isEmpty()) {
        if (m_toPass == 0) {
            m_head += bytes.front();
            bytes = bytes.sliced(1);
            const auto length = lengthOf(m_head);
            m_spoiled = !length;
            if (!length || *length == 0)
                continue;
            m_toPass = *length - m_head.size();
            m_head.clear();
        }
        const qsizetype passed = std::min(m_toPass, bytes.size());
        m_toPass -= passed;
        bytes = bytes.sliced(passed);
    }
    return !m_spoiled;
}

} // namespace hubwart::probe
