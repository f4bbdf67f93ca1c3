// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Exec.h"

#include "ssh/Link.h"
#include "ssh/Session.h"

#include <libssh/callbacks.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

constexpr qint64 mostOutput = 4LL * 1024 * 1024; ///< of either stream

} // namespace

/// What the channel's callbacks fill while libssh is pumped. The exit status comes this way too: the getter may wait for ever.
struct Exec::State {
    explicit State(std::shared_ptr<Link> ofLink) : link(std::move(ofLink)) {}
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { ssh_channel_free(channel); } // takes the callbacks off, too

    static int data(ssh_session, ssh_channel, void *bytes, uint32_t size, int isErr, void *self);
    static void end(ssh_session, ssh_channel, void *self) { static_cast<State *>(self)->closed = true; }
    static void status(ssh_session, ssh_channel, int value, void *self) { static_cast<State *>(self)->exit = value; }
    static void killed(ssh_session, ssh_channel, const char *name, int, const char *, const char *, void *self) {
        static_cast<State *>(self)->signal = name;
    }
    void listen();
    /// What stands in the way of going on, if anything does.
    [[nodiscard]] std::optional<Trouble> obstacle(const Wait &wait, const QString &what) const;
    [[nodiscard]] bool hasUnsent() const { return (ssh_get_status(link->session()) & SSH_WRITE_PENDING) != 0; }

    std::shared_ptr<Link> link;
    ssh_channel channel = nullptr;
    ssh_channel_callbacks_struct callbacks{};
    Output pending;
    qint64 outBytes = 0;
    qint64 errBytes = 0;
    bool closed = false;
    std::optional<int> exit;
    QByteArray signal;
};

int Exec::State::data(ssh_session, ssh_channel, void *bytes, uint32_t size, int isErr, void *self) {
    auto &state = *static_cast<State *>(self);
    qint64 &total = isErr != 0 ? state.errBytes : state.outBytes;
    total += size;
    if (total <= mostOutput)
        (isErr != 0 ? state.pending.err : state.pending.out).append(static_cast<const char *>(bytes), size);
    return static_cast<int>(size);
}

void Exec::State::listen() {
    callbacks.userdata = this;
    callbacks.channel_data_function = data;
    callbacks.channel_close_function = end;
    callbacks.channel_exit_status_function = status;
    callbacks.channel_exit_signal_function = killed;
    callbacks.size = sizeof callbacks; // what the macro ssh_callbacks_init does, with a cast of the old style
    ssh_set_channel_callbacks(channel, &callbacks);
}

std::optional<Trouble> Exec::State::obstacle(const Wait &wait, const QString &what) const {
    if (outBytes > mostOutput || errBytes > mostOutput)
        return Trouble{Trouble::Kind::BadReply, Hop::Server, {}, u"more than 4 MiB"_s};
    if (!link->isUp())
        return link->lost();
    if (wait.over())
        return ended(wait, link->host(), what);
    return std::nullopt;
}

Exec::Exec(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Exec::Exec(Exec &&) noexcept = default;
Exec &Exec::operator=(Exec &&) noexcept = default;
Exec::~Exec() = default;

Result<Exec> Exec::start(Session &session, const QByteArray &constantCommand, const Wait &wait) {
    Link &link = *session.m_link;
    if (!link.isUp())
        return std::unexpected(link.lost());
    auto state = std::make_unique<State>(session.m_link);
    state->channel = ssh_channel_new(link.session());
    if (state->channel == nullptr)
        return trouble(Trouble::Kind::Internal, Hop::Server, {}, link.lastWords());
    state->listen();
    for (const std::function<int()> &step :
         {std::function<int()>([&] { return ssh_channel_open_session(state->channel); }),
          std::function<int()>([&] { return ssh_channel_request_exec(state->channel, constantCommand.constData()); })}) {
        const Result<int> result = link.drive(step, SSH_AGAIN, wait, u"the start of a command"_s);
        if (!result)
            return std::unexpected(result.error());
        if (!link.isUp())
            return std::unexpected(link.lost());
        if (*result != SSH_OK)
            return trouble(Trouble::Kind::BadReply, Hop::Server, {}, link.lastWords());
    }
    return Exec(std::move(state));
}

Result<void> Exec::write(QByteArrayView bytes, const Wait &wait) {
    constexpr qsizetype largestPiece = 32'768; // what a packet holds
    while ((!bytes.isEmpty() || m_state->hasUnsent()) && !m_state->closed) {
        if (const auto obstacle = m_state->obstacle(wait, u"sending to a command"_s))
            return std::unexpected(*obstacle);
        // One piece at a time: libssh would take the whole window (2 MiB) into its own buffer.
        if (!bytes.isEmpty() && !m_state->hasUnsent() && ssh_channel_window_size(m_state->channel) > 0) {
            const int count =
                ssh_channel_write(m_state->channel, bytes.data(), static_cast<uint32_t>(std::min(bytes.size(), largestPiece)));
            if (count > 0) {
                bytes = bytes.sliced(count);
                continue;
            }
        }
        m_state->link->pump(wait);
    }
    return {};
}

Result<void> Exec::closeInput() {
    if (m_state->closed)
        return {};
    if (ssh_channel_send_eof(m_state->channel) == SSH_ERROR && !m_state->closed)
        return std::unexpected(m_state->link->lost());
    return {};
}

Result<Exec::Output> Exec::read(const Wait &wait) {
    while (true) {
        const bool isOver = m_state->closed || (m_state->exit && !m_state->link->isUp());
        const bool tooMuch = m_state->outBytes > mostOutput || m_state->errBytes > mostOutput;
        if (!tooMuch && (isOver || !m_state->pending.out.isEmpty() || !m_state->pending.err.isEmpty())) {
            Output output = std::exchange(m_state->pending, {});
            output.ended = isOver;
            return output;
        }
        if (const auto obstacle = m_state->obstacle(wait, u"a command"_s))
            return std::unexpected(*obstacle);
        m_state->link->pump(wait);
    }
}

std::optional<int> Exec::exitStatus() const {
    return m_state->exit;
}

QByteArray Exec::exitSignal() const {
    return m_state->signal;
}

} // namespace hubwart::ssh
