// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What hubwart and hubwart-picture say to each other on the child's stdin and stdout: frames of {type: u8, length: u32, big
/// endian} and that many bytes. Constants only; the one header of this room that another room (probe) includes.
namespace hubwart::picture {

enum class FrameType : std::uint8_t {
    FromServer = 'S', ///< to the child: bytes of the VNC server, beginning with its greeting
    ForServer = 'C',  ///< from the child: bytes for the VNC server
    Size = 'Z',       ///< from the child: u16 width, u16 height, big endian: a new framebuffer, black
    Rectangle = 'R',  ///< from the child: u16 x, y, width, height, big endian; then pixels, 0x00RRGGBB in this machine's order
    UpdateDone = 'U', ///< from the child: an update of the server is complete, no body
    TooLarge = 'L',   ///< from the child: u16 width, u16 height that it refuses; it ends after that
    Foreign = 'F',    ///< from the child: u8 number of a message of the server that it does not know; it ends after that
    Failed = 'E',     ///< from the child: the decoder's last words in UTF-8; it ends after that
};

constexpr std::size_t frameHeader = 5;
constexpr std::uint32_t longestFrame = 1U << 20; ///< in both directions; a longer one is a fault
constexpr int widest = 8192;                     ///< a framebuffer's width and height
constexpr std::size_t bytesPerPixel = 4;

} // namespace hubwart::picture
