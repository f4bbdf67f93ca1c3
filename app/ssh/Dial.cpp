// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Dial.h"

#include "net/Lookup.h"
#include "net/TcpConnect.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

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
#ifdef SO_NOSIGPIPE
    set(fd, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

Trouble failure(const net::NotConnected &failed, const QString &host, quint16 port, const Wait &wait) {
    const QStringList about{host, QString::number(port)};
    switch (failed.why) {
    case net::NotConnected::Why::Refused:
        return {Trouble::Kind::PortClosed, Hop::Server, about, failed.words};
    case net::NotConnected::Why::NoRoute:
        return {Trouble::Kind::NoRoute, Hop::Server, about, failed.words};
    case net::NotConnected::Why::TimedOut:
    case net::NotConnected::Why::Cancelled:
        break;
    }
    Trouble trouble = ended(wait, host, u"a connection"_s);
    trouble.detail = failed.words;
    return trouble;
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
    const net::Addresses addresses = net::lookUp(host, wait);
    if (!addresses.cameInTime)
        return std::unexpected(ended(wait, host, u"its address"_s));
    if (addresses.list.isEmpty())
        return trouble(Trouble::Kind::HostUnknown, Hop::Server, {host, QString::number(port)}, addresses.words);
    const auto connected = net::connectFirst(addresses.list, port, wait);
    if (!connected)
        return std::unexpected(failure(connected.error(), host, port, wait));
    Fd fd(static_cast<int>(connected->descriptor));
    noticeSilence(fd.get());
    return fd;
}

} // namespace hubwart::ssh
