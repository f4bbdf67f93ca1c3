// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Join.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace hubwart::picture {

namespace {

bool sendAll(int socket, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        // Not SIGPIPE but an error, when the decoder has closed its end.
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace

Join::Join(Frames &frames) : m_frames(frames) {
    std::array<int, 2> pair{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return;
    m_ourEnd = pair[0];
    m_decoderEnd = pair[1];
    m_in = std::thread(&Join::carryIn, this);
    m_out = std::thread(&Join::carryOut, this);
}

Join::~Join() {
    if (m_in.joinable())
        m_in.detach();
    if (m_out.joinable())
        m_out.detach();
}

void Join::carryIn() {
    while (const auto frame = m_frames.read()) {
        if (frame->type != FrameType::FromServer || !sendAll(m_ourEnd, frame->body))
            break;
    }
    end();
}

void Join::end() {
    ::shutdown(m_ourEnd, SHUT_RDWR);
}

void Join::carryOut() {
    std::array<std::uint8_t, 4096> buffer{};
    while (true) {
        const ssize_t got = ::recv(m_ourEnd, buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || !m_frames.write(FrameType::ForServer, std::span(buffer).first(static_cast<std::size_t>(got))))
            return;
    }
}

} // namespace hubwart::picture
