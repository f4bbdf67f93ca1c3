// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Frames.h"

#include <array>
#include <cstdio>

namespace hubwart::picture {

namespace {

bool readAll(std::span<std::uint8_t> into) {
    return std::fread(into.data(), 1, into.size(), stdin) == into.size();
}

bool writeAll(std::span<const std::uint8_t> bytes) {
    return bytes.empty() || std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
}

} // namespace

std::optional<Frames::Frame> Frames::read() {
    std::array<std::uint8_t, frameHeader> header{};
    if (!readAll(header))
        return std::nullopt;
    std::uint32_t length = 0;
    for (std::size_t i = 1; i < frameHeader; ++i)
        length = (length << 8U) | header[i];
    if (length > longestFrame)
        return std::nullopt;
    Frame frame{static_cast<FrameType>(header[0]), std::vector<std::uint8_t>(length)};
    if (!readAll(frame.body))
        return std::nullopt;
    return frame;
}

bool Frames::write(FrameType type, std::span<const std::uint8_t> body) {
    const auto length = static_cast<std::uint32_t>(body.size());
    const std::array<std::uint8_t, frameHeader> header{
        static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(length >> 24U), static_cast<std::uint8_t>(length >> 16U),
        static_cast<std::uint8_t>(length >> 8U), static_cast<std::uint8_t>(length)};
    const std::scoped_lock lock(m_writing);
    return writeAll(header) && writeAll(body) && std::fflush(stdout) == 0;
}

} // namespace hubwart::picture
