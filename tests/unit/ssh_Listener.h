// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/Dial.h"

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>

namespace hubwart::ssh {

/// A port of its own on loopback, for a server that a test has in itself. accept() on it does not wait.
struct Listener {
    Listener() : socket(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(socket.get(), reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(socket.get(), 5) != 0
            || ::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no socket");
        port = ntohs(address.sin_port);
        makeNonBlocking(socket.get());
    }
    Fd socket;
    quint16 port = 0;
};

} // namespace hubwart::ssh
