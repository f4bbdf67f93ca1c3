// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Dial.h"

#include "ssh/Resolve.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

void set(int fd, int level, int option, int value) {
    setsockopt(fd, level, option, &value, sizeof value);
}

/// A silent path is given up after 30 s with unacknowledged data, and after about 40 s without any traffic.
void noticeSilence(int fd) {
    set(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
#ifdef TCP_KEEPIDLE
    set(fd, IPPROTO_TCP, TCP_KEEPIDLE, 10);
    set(fd, IPPROTO_TCP, TCP_KEEPINTVL, 10);
    set(fd, IPPROTO_TCP, TCP_KEEPCNT, 3);
#endif
#ifdef TCP_USER_TIMEOUT
    set(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 30'000);
#endif
    set(fd, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef SO_NOSIGPIPE
    set(fd, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

/// 0 when connected, else the errno. \a wait that is over counts as ETIMEDOUT.
int connectTo(const Endpoint &endpoint, Fd &fd, const Wait &wait) {
    fd = Fd(::socket(endpoint.address.ss_family, SOCK_STREAM, 0));
    if (!fd.isOpen())
        return errno;
    fcntl(fd.get(), F_SETFD, FD_CLOEXEC);
    makeNonBlocking(fd.get());
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&endpoint.address), endpoint.size) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    while (!wait.over()) {
        pollfd state{fd.get(), POLLOUT, 0};
        if (::poll(&state, 1, static_cast<int>(wait.slice().count())) <= 0)
            continue;
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &error, &size);
        return error;
    }
    return ETIMEDOUT;
}

/// Of several failures the one that says most: somebody refused, nobody answered, there is no way.
int moreTelling(int one, int other) {
    for (const int error : {ECONNREFUSED, ETIMEDOUT})
        if (one == error || other == error)
            return error;
    return other;
}

Trouble failure(int error, const QString &host, quint16 port, const Wait &wait) {
    const QStringList about{host, QString::number(port)};
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ECONNREFUSED:
        return {Trouble::Kind::PortClosed, Hop::Server, about, detail};
    case ETIMEDOUT:
        return ended(wait, host, u"a connection"_s);
    default:
        return {Trouble::Kind::NoRoute, Hop::Server, about, detail};
    }
}

} // namespace

Fd::~Fd() {
    if (m_fd >= 0)
        ::close(m_fd);
}

void makeNonBlocking(int fd) {
    if (const int flags = fcntl(fd, F_GETFL); flags >= 0 && (flags & O_NONBLOCK) == 0)
        fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

void waitFor(int fd, bool forWriting, std::chrono::milliseconds time) {
    pollfd state{fd, static_cast<short>(forWriting ? POLLIN | POLLOUT : POLLIN), 0};
    ::poll(&state, 1, static_cast<int>(time.count()));
}

QByteArray peek(int fd) {
    std::array<char, 512> bytes{};
    const ssize_t count = ::recv(fd, bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT);
    return count > 0 ? QByteArray(bytes.data(), count) : QByteArray();
}

Trouble ended(const Wait &wait, const QString &host, const QString &what) {
    if (wait.stop.stop_requested())
        return {Trouble::Kind::Cancelled, Hop::Server, {}, {}};
    return {Trouble::Kind::TimedOut, Hop::Server, {host, what}, {}};
}

Result<Fd> dial(const QString &host, quint16 port, const Wait &wait) {
    const Result<std::vector<Endpoint>> endpoints = resolve(host, port, wait);
    if (!endpoints)
        return std::unexpected(endpoints.error());
    int error = 0;
    std::size_t left = endpoints->size();
    for (const Endpoint &endpoint : *endpoints) {
        // An address that swallows everything must leave time for the next one.
        const auto share = std::chrono::duration_cast<std::chrono::milliseconds>(wait.deadline.remainingTimeAsDuration())
                           / static_cast<int>(left--);
        Fd fd;
        const int result = connectTo(endpoint, fd, wait.deadline.isForever() ? wait : wait.atMost(share));
        if (result == 0) {
            noticeSilence(fd.get());
            return fd;
        }
        if (wait.stop.stop_requested())
            return std::unexpected(ended(wait, host, {}));
        error = error == 0 ? result : moreTelling(error, result);
    }
    return std::unexpected(failure(error, host, port, wait));
}

} // namespace hubwart::ssh
