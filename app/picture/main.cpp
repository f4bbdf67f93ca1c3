// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Confine.h"
#include "picture/Decoder.h"
#include "picture/Join.h"

#include <rfb/rfbclient.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// hubwart-picture: a VNC server's bytes on stdin, rectangles of its picture on stdout (Protocol.h). It is a program of its own
/// because the decoder it uses reads what a stranger sends: it holds no secret, can open no connection and no file (Confine.h),
/// and if it dies only a picture is lost. Ends when stdin ends, or with a status frame when the stream makes no sense.
int main(int argc, char *argv[]) {
    using namespace hubwart::picture;
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::puts("libvncclient " LIBVNCSERVER_VERSION);
        return EXIT_SUCCESS;
    }
    std::signal(SIGPIPE, SIG_IGN); // a parent that is gone shows as a failed write
    static Frames frames;          // outlives the threads of Join, which are left behind at the end
    Join join(frames);
    if (join.decoderEnd() < 0)
        return EXIT_FAILURE;
    const std::string words = confine() ? decode(join.decoderEnd(), frames, [&join] { join.end(); })
                                        : "this system does not let hubwart-picture give up its rights";
    frames.write(FrameType::Failed, std::span(reinterpret_cast<const std::uint8_t *>(words.data()), words.size()));
    std::quick_exit(EXIT_SUCCESS); // no destructors under the feet of those threads
}
