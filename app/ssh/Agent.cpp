// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Agent.h"

#include "ssh/AgentRelay.h"

#include <QDataStream>
#include <QtEndian>

#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

constexpr quint32 longestMessage = 256 * 1024; // as libssh and OpenSSH have it

auto nonsense(const QString &what) {
    return trouble(Trouble::Kind::Internal, Hop::Laptop, {}, u"key agent: "_s + what);
}

/// Reads or writes \a size bytes; false if the other side hung up.
template <typename Move>
Result<bool> moveAll(int fd, qsizetype size, bool writing, const Wait &wait, Move &&move) {
    qsizetype done = 0;
    while (done < size) {
        const ssize_t count = move(done);
        if (count > 0) {
            done += count;
            continue;
        }
        if (count == 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR))
            return false;
        if (wait.over())
            return std::unexpected(ended(wait, {}, u"the key agent"_s));
        if (writing)
            waitFor(fd, true, std::min(wait.slice(), std::chrono::milliseconds(5)));
        else
            waitFor(fd, false, wait.slice());
    }
    return true;
}

Result<bool> readAll(int fd, char *bytes, qsizetype size, const Wait &wait) {
    return moveAll(fd, size, false, wait,
                   [=](qsizetype done) { return ::recv(fd, bytes + done, static_cast<std::size_t>(size - done), MSG_DONTWAIT); });
}

} // namespace

QByteArray withLength(const QByteArray &bytes) {
    QByteArray length(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
    return length + bytes;
}

Result<std::optional<QByteArray>> readAgentMessage(int fd, const Wait &wait) {
    quint32 length = 0;
    Result<bool> whole = readAll(fd, reinterpret_cast<char *>(&length), sizeof length, wait);
    if (!whole)
        return std::unexpected(whole.error());
    length = qFromBigEndian(length);
    if (!*whole || length == 0 || length > longestMessage)
        return std::nullopt;
    QByteArray message(length, Qt::Uninitialized);
    whole = readAll(fd, message.data(), message.size(), wait);
    if (!whole)
        return std::unexpected(whole.error());
    return *whole ? std::optional(message) : std::nullopt;
}

Result<bool> writeAgentMessage(int fd, const QByteArray &message, const Wait &wait) {
    const QByteArray bytes = withLength(message);
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
    constexpr int flags = MSG_DONTWAIT;
#endif
    return moveAll(fd, bytes.size(), true, wait, [&](qsizetype done) {
        return ::send(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done), flags);
    });
}

std::optional<Agent> Agent::find() {
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    Fd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!fd.isOpen())
        return std::nullopt;
    makeNonBlocking(fd.get()); // an agent whose queue is full is as good as none
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return std::nullopt;
    return Agent(std::move(fd));
}

Result<QByteArray> Agent::ask(const QByteArray &request, const Wait &wait) {
    const Result<bool> sent = writeAgentMessage(m_fd.get(), request, wait);
    if (!sent)
        return std::unexpected(sent.error());
    Result<std::optional<QByteArray>> answer = readAgentMessage(m_fd.get(), wait);
    if (!answer)
        return std::unexpected(answer.error());
    if (!*sent || !*answer)
        return nonsense(u"no answer"_s);
    return **answer;
}

Result<QList<AgentKey>> Agent::keys(const Wait &wait) {
    const Result<QByteArray> answer = ask(QByteArray(1, agentRequestIdentities), wait);
    if (!answer)
        return std::unexpected(answer.error());
    QDataStream stream(*answer);
    quint8 type = 0;
    quint32 count = 0;
    stream >> type >> count;
    if (type != agentIdentitiesAnswer || count > 1024)
        return nonsense(u"an unexpected answer"_s);
    QList<AgentKey> keys;
    while (count-- > 0) {
        AgentKey key;
        stream >> key.blob >> key.comment;
        if (stream.status() != QDataStream::Ok)
            return nonsense(u"a torn answer"_s);
        keys << key;
    }
    return keys;
}

} // namespace hubwart::ssh
