// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Protocol.h"

#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace hubwart::picture {

/// Frames on this program's stdin and stdout. Reading is for one thread; writing for any, a frame at a time. Both block.
class Frames {
public:
    struct Frame {
        FrameType type{};
        std::vector<std::uint8_t> body;
    };

    /// Nothing at the end of stdin, and for a frame that is too long.
    std::optional<Frame> read();
    /// False when nobody reads any more.
    bool write(FrameType type, std::span<const std::uint8_t> body);

private:
    std::mutex m_writing;
};

} // namespace hubwart::picture
