// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TcpConnect.h"

#include <QStringList>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace hubwart::net {

namespace {

constexpr std::chrono::milliseconds headStart{250};

struct Native {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

Native nativeOf(const QHostAddress &address, quint16 port) {
    Native native;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&native.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        native.size = sizeof *v4;
        return native;
    }
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&native.storage);
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&v6->sin6_addr, &bytes, sizeof bytes);
    v6->sin6_scope_id = address.scopeId().toUInt();
    native.size = sizeof *v6;
    return native;
}

/// The attempts of one call; whatever is still under way is closed with it.
class Attempts {
public:
    explicit Attempts(quint16 port) : m_port(port) {}
    Attempts(const Attempts &) = delete;
    Attempts &operator=(const Attempts &) = delete;
    ~Attempts() {
        for (const pollfd &each : m_polled)
            ::close(each.fd);
    }

    void start(const QHostAddress &address) {
        const Native native = nativeOf(address, m_port);
        const int fd = ::socket(native.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (fd < 0)
            return failed(address, errno);
        const int yes = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (::connect(fd, reinterpret_cast<const sockaddr *>(&native.storage), native.size) != 0 && errno != EINPROGRESS) {
            const int why = errno;
            ::close(fd);
            return failed(address, why);
        }
        m_polled.push_back({fd, POLLOUT, 0});
        m_addresses.append(address);
    }

    /// Waits for \a slice; true and \a winner is set when one is through.
    bool look(std::chrono::milliseconds slice, Connected &winner) {
        if (::poll(m_polled.data(), m_polled.size(), static_cast<int>(slice.count())) <= 0)
            return false;
        for (std::size_t i = m_polled.size(); i-- > 0;) {
            if (m_polled[i].revents == 0)
                continue;
            const int fd = m_polled[i].fd;
            const QHostAddress address = m_addresses.takeAt(static_cast<qsizetype>(i));
            m_polled.erase(m_polled.begin() + static_cast<std::ptrdiff_t>(i));
            int why = 0;
            socklen_t size = sizeof why;
            if (::getsockopt(fd, SOL_SOCKET, SO_ERROR, &why, &size) == 0 && why == 0) {
                m_words.append(address.toString() + QStringLiteral(": connected"));
                winner = {fd, address, words()};
                return true;
            }
            ::close(fd);
            failed(address, why);
        }
        return false;
    }

    [[nodiscard]] bool underWay() const { return !m_polled.empty(); }
    [[nodiscard]] QString words() const { return m_words.join(QStringLiteral("; ")); }
    /// One refusal says more than ten silences: a machine is there.
    [[nodiscard]] NotConnected verdict(NotConnected::Why otherwise) const {
        const auto why = m_refused                  ? NotConnected::Why::Refused
                         : m_noRoute && !underWay() ? NotConnected::Why::NoRoute
                                                    : otherwise;
        QStringList all = m_words;
        for (const QHostAddress &silent : m_addresses)
            all.append(silent.toString() + QStringLiteral(": no answer"));
        return {why, all.join(QStringLiteral("; "))};
    }

private:
    void failed(const QHostAddress &address, int why) {
        m_refused = m_refused || why == ECONNREFUSED || why == ECONNRESET;
        m_noRoute = m_noRoute || (why != ETIMEDOUT && why != ECONNREFUSED);
        m_words.append(address.toString() + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(why)));
    }

    quint16 m_port;
    std::vector<pollfd> m_polled;
    QList<QHostAddress> m_addresses; ///< of m_polled, in the same order
    QStringList m_words;
    bool m_refused = false;
    bool m_noRoute = false;
};

} // namespace

std::expected<Connected, NotConnected> connectFirst(const QList<QHostAddress> &addresses, quint16 port, const Wait &wait) {
    Attempts attempts(port);
    Connected winner;
    qsizetype next = 0;
    QDeadlineTimer nextStart(0);
    while (next < addresses.size() || attempts.underWay()) {
        if (wait.stop.stop_requested())
            return std::unexpected(NotConnected{NotConnected::Why::Cancelled, attempts.words()});
        if (wait.deadline.hasExpired())
            return std::unexpected(attempts.verdict(NotConnected::Why::TimedOut));
        if (next < addresses.size() && (nextStart.hasExpired() || !attempts.underWay())) {
            attempts.start(addresses.at(next++));
            nextStart.setRemainingTime(headStart);
        }
        if (attempts.look(wait.slice(), winner))
            return winner;
    }
    return std::unexpected(attempts.verdict(NotConnected::Why::TimedOut));
}

} // namespace hubwart::net
