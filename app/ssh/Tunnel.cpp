// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Tunnel.h"

#include "ssh/Link.h"

#include <libssh/callbacks.h>

#include <poll.h>
#include <sys/socket.h>

#include <array>

namespace hubwart::ssh {

namespace {

constexpr qsizetype largestPiece = 32'768;
constexpr qsizetype mostWaiting = 4 * 1024 * 1024; ///< for a near end that does not read; beyond it the tunnel ends

} // namespace

/// What the thread works with: the session, its one channel, and our end of the pair.
class Tunnel::Carrier {
public:
    explicit Carrier(std::shared_ptr<Link> link) : m_link(std::move(link)) {}
    ~Carrier() { ssh_channel_free(m_channel); }
    Carrier(const Carrier &) = delete;
    Carrier &operator=(const Carrier &) = delete;

    Result<Fd> open(const QString &host, quint16 port, const Wait &wait);
    void carry(const std::stop_token &leave);

private:
    static int data(ssh_session, ssh_channel, void *bytes, uint32_t size, int isErr, void *self);
    static void end(ssh_session, ssh_channel, void *self) { static_cast<Carrier *>(self)->m_ended = true; }
    void waitForEither() const;
    void out();
    void in();

    std::shared_ptr<Link> m_link;
    ssh_channel m_channel = nullptr;
    ssh_channel_callbacks_struct m_callbacks{};
    Fd m_ours;
    QByteArray m_toUs;
    QByteArray m_toThem;
    bool m_ended = false;  ///< nothing more comes from there
    bool m_hungUp = false; ///< nothing more comes from here
    bool m_saidBye = false;
};

int Tunnel::Carrier::data(ssh_session, ssh_channel, void *bytes, uint32_t size, int isErr, void *self) {
    auto &carrier = *static_cast<Carrier *>(self);
    if (isErr == 0)
        carrier.m_toUs.append(static_cast<const char *>(bytes), size);
    return static_cast<int>(size);
}

Result<Fd> Tunnel::Carrier::open(const QString &host, quint16 port, const Wait &wait) {
    std::array<int, 2> ends{-1, -1};
    m_channel = ssh_channel_new(m_link->session());
    if (m_channel == nullptr || ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return trouble(Trouble::Kind::Internal, Hop::Laptop, {}, m_link->lastWords());
    m_ours = Fd(ends[0]);
    Fd theirs(ends[1]);
    makeNonBlocking(m_ours.get());
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = data;
    m_callbacks.channel_eof_function = end;
    m_callbacks.channel_close_function = end;
    m_callbacks.size = sizeof m_callbacks;
    ssh_set_channel_callbacks(m_channel, &m_callbacks);
    const QByteArray name = host.toLatin1();
    const auto step = [&] { return ssh_channel_open_forward(m_channel, name.constData(), port, "localhost", 0); };
    const Result<int> result = m_link->drive(step, SSH_AGAIN, wait, host);
    if (!result)
        return std::unexpected(result.error());
    if (!m_link->isUp())
        return std::unexpected(m_link->lost());
    if (*result != SSH_OK)
        return trouble(Trouble::Kind::TunnelRefused, Hop::Server, {m_link->host(), host, QString::number(port)},
                       m_link->lastWords());
    return theirs;
}

void Tunnel::Carrier::waitForEither() const {
    const bool unsent = (ssh_get_status(m_link->session()) & SSH_WRITE_PENDING) != 0;
    short ours = 0;
    if (m_toThem.isEmpty() && !m_hungUp)
        ours |= POLLIN;
    if (!m_toUs.isEmpty())
        ours |= POLLOUT;
    std::array<pollfd, 2> ends{pollfd{ssh_get_fd(m_link->session()), static_cast<short>(unsent ? POLLIN | POLLOUT : POLLIN), 0},
                               pollfd{ours == 0 ? -1 : m_ours.get(), ours, 0}};
    ::poll(ends.data(), ends.size(), 50);
}

/// From here to there, one piece at a time: what there has no room for waits in the pair of sockets.
void Tunnel::Carrier::out() {
    if (m_toThem.isEmpty() && !m_hungUp) {
        QByteArray piece(largestPiece, Qt::Uninitialized);
        const ssize_t count = ::recv(m_ours.get(), piece.data(), static_cast<std::size_t>(piece.size()), MSG_DONTWAIT);
        m_hungUp = count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
        if (count > 0)
            m_toThem = piece.first(count);
    }
    const bool unsent = (ssh_get_status(m_link->session()) & SSH_WRITE_PENDING) != 0;
    if (!m_toThem.isEmpty() && !unsent && ssh_channel_window_size(m_channel) > 0) {
        const int count = ssh_channel_write(m_channel, m_toThem.constData(), static_cast<uint32_t>(m_toThem.size()));
        if (count > 0)
            m_toThem.remove(0, count);
    }
    if (m_hungUp && m_toThem.isEmpty() && !m_saidBye) {
        ssh_channel_send_eof(m_channel);
        m_saidBye = true;
    }
}

void Tunnel::Carrier::in() {
    while (!m_toUs.isEmpty()) {
        const ssize_t count =
            ::send(m_ours.get(), m_toUs.constData(), static_cast<std::size_t>(m_toUs.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count <= 0)
            break;
        m_toUs.remove(0, count);
    }
}

void Tunnel::Carrier::carry(const std::stop_token &leave) {
    const Wait atOnce{QDeadlineTimer(0), {}};
    while (!leave.stop_requested() && m_link->isUp() && !(m_ended && m_toUs.isEmpty()) && m_toUs.size() < mostWaiting) {
        waitForEither();
        m_link->pump(atOnce);
        in();
        out();
    }
    // Whoever is at the near end learns it from here.
    ::shutdown(m_ours.get(), SHUT_RDWR);
}

Tunnel::Tunnel(std::unique_ptr<Carrier> carrier) : m_carrier(std::move(carrier)) {}

Tunnel::~Tunnel() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join(); // before the carrier goes
}

Result<std::unique_ptr<Tunnel>> Tunnel::open(Session session, const QString &host, quint16 port, const Wait &wait) {
    return over(std::move(session.m_link), host, port, wait);
}

Result<std::unique_ptr<Tunnel>> Tunnel::through(const Session &lent, const QString &host, quint16 port, const Wait &wait) {
    return over(lent.m_link, host, port, wait);
}

bool Tunnel::isForbidden(const Trouble &refused) {
    // RFC 4254 section 5.1: 1 is "administratively prohibited", 2 is "connect failed". libssh tells the number in its words only.
    return refused.kind == Trouble::Kind::TunnelRefused && refused.detail.contains(QStringLiteral("error (1)"));
}

Result<std::unique_ptr<Tunnel>> Tunnel::over(std::shared_ptr<Link> link, const QString &host, quint16 port, const Wait &wait) {
    auto carrier = std::make_unique<Carrier>(std::move(link));
    Result<Fd> end = carrier->open(host, port, wait);
    if (!end)
        return std::unexpected(end.error());
    std::unique_ptr<Tunnel> tunnel(new Tunnel(std::move(carrier)));
    tunnel->m_theirs = std::move(*end);
    tunnel->m_thread = std::jthread([carried = tunnel->m_carrier.get()](const std::stop_token &leave) { carried->carry(leave); });
    return tunnel;
}

} // namespace hubwart::ssh
