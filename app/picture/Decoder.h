// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Frames.h"

#include <functional>
#include <string>

namespace hubwart::picture {

/// Runs libvncclient on a socket that speaks RFB until the socket ends or says something that it does not understand, and
/// tells every rectangle to \a frames, and what it did not know. View only: it sends no key, no pointer, no clipboard, asks for
/// no size, and takes none above 8192 x 8192. Lossless encodings only; the pointer is drawn into the picture by the server.
/// Blocks. Closes \a socket. Returns the library's last complaint, or what it mentioned last.
/// \a endSocket must end \a socket's reads: the library reads on for 256 bytes behind a message that it does not know, which
/// never come.
std::string decode(int socket, Frames &frames, std::function<void()> endSocket);

} // namespace hubwart::picture
