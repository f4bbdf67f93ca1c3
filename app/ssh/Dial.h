// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"

#include <QString>

#include <utility>

namespace hubwart::ssh {

/// A socket that closes itself.
class Fd {
public:
    Fd() = default;
    explicit Fd(int fd) : m_fd(fd) {}
    Fd(Fd &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Fd &operator=(Fd &&other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Fd(const Fd &) = delete;
    Fd &operator=(const Fd &) = delete;
    ~Fd();

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    /// For a library that takes the socket over.
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd = -1;
};

/// A TCP connection to a host: its name is looked up, then every address is tried in turn. The socket does not block, and notices
/// within 45 s that nobody answers any more. Waits on the calling thread; the look-up runs on a thread of its own, which is left
/// behind when the caller stops waiting (getaddrinfo cannot be stopped).
/// Trouble, about = {host, port}: HostUnknown, PortClosed, NoRoute; TimedOut, Cancelled.
Result<Fd> dial(const QString &host, quint16 port, const Wait &wait);

/// Puts a socket (back) into the mode in which no call on it waits.
void makeNonBlocking(int fd);

/// Waits until something can be read from (or, if asked for, written to) \a fd, at most \a time.
void waitFor(int fd, bool forWriting, std::chrono::milliseconds time);

/// What could be read next, left where it is.
QByteArray peek(int fd);

/// Why a wait ended: Cancelled if it was told to stop, else TimedOut, about = {host, what was waited for}.
Trouble ended(const Wait &wait, const QString &host, const QString &what);

} // namespace hubwart::ssh
