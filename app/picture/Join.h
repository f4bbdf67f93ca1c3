// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Frames.h"

#include <thread>

namespace hubwart::picture {

/// Joins the frames on stdin and stdout to the one socket that libvncclient wants: two threads carry bytes between it and the
/// other end of a socket pair. When stdin ends the socket ends too, which is how the decoder learns that it should stop. The only
/// file with the system's socket calls.
class Join {
public:
    /// \a frames must outlive it.
    explicit Join(Frames &frames);
    Join(const Join &) = delete;
    Join &operator=(const Join &) = delete;
    /// The program is about to end: both threads may be blocked in a read that nothing can end, so they are left to it.
    ~Join();

    /// The decoder's end, which the decoder closes; -1 if there is none.
    [[nodiscard]] int decoderEnd() const { return m_decoderEnd; }

    /// Whatever the decoder reads from now on is the end. Callable on any thread.
    void end();

private:
    void carryIn();
    void carryOut();

    Frames &m_frames;
    int m_ourEnd = -1;
    int m_decoderEnd = -1;
    std::thread m_in;
    std::thread m_out;
};

} // namespace hubwart::picture
