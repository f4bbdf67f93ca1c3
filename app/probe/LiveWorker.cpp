// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LiveWorker.h"

#include <QNetworkProxy>
#include <QThread>
#include <QTimer>

namespace hubwart::probe {

namespace {

constexpr quint64 largestMessage = 16ULL * 1024 * 1024;
constexpr qsizetype mostUnread = 64LL * 1024 * 1024;
constexpr qsizetype shownOfText = 200;
constexpr std::chrono::milliseconds goodbyeTime{50};

/// Why QWebSocket gave up by itself, from the code with which it did.
Ended givenUp(QWebSocketProtocol::CloseCode code, const QString &words) {
    switch (code) {
    case QWebSocketProtocol::CloseCodeGoingAway: // five seconds without a byte in the middle of a frame
        return {Ended::Why::Stalled, 1006, words};
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return {Ended::Why::TooMuch, code, words};
    default:
        return {Ended::Why::Protocol, code, words};
    }
}

} // namespace

LiveWorker::LiveWorker(std::shared_ptr<LiveShared> shared)
    : m_shared(std::move(shared)), m_socket(QString(), QWebSocketProtocol::VersionLatest, this) {}

void LiveWorker::work() {
    std::unique_lock lock(m_shared->jobsGuard);
    const auto job = std::move(m_shared->jobs.front());
    m_shared->jobs.pop_front();
    lock.unlock();
    job(*this);
}

void LiveWorker::open(std::unique_ptr<QSslSocket> stream, const QByteArray &rest) {
    m_handover = new Handover(std::move(stream), rest, this);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
    m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
    listenTo();
    m_socket.open(m_handover->url());
}

void LiveWorker::listenTo() {
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        const std::scoped_lock lock(m_shared->guard);
        m_shared->open = true;
        m_shared->changed.notify_all();
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &LiveWorker::received);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        publish({Ended::Why::Protocol, 1003, QStringLiteral("text: ") + text.left(shownOfText)});
        m_socket.close(QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    });
    connect(&m_socket, &QWebSocket::pong, this, [this](quint64, const QByteArray &payload) {
        const std::scoped_lock lock(m_shared->guard);
        if (payload == QByteArray::number(m_shared->pings))
            m_shared->pong = std::chrono::microseconds(m_pingClock.nsecsElapsed() / 1000);
        m_shared->changed.notify_all();
    });
    connect(&m_socket, &QWebSocket::disconnected, this, &LiveWorker::lost);
    connect(&m_socket, &QWebSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) // that one comes with a disconnected, after the last data
            lost();
    });
}

void LiveWorker::ping(quint64 number) {
    m_pingClock.start();
    if (m_socket.isValid())
        m_socket.ping(QByteArray::number(number));
}

void LiveWorker::send(const QByteArray &bytes) {
    if (m_socket.isValid())
        m_socket.sendBinaryMessage(bytes);
}

void LiveWorker::goodbye() {
    if (!m_socket.isValid())
        return thread()->quit();
    m_socket.close(QWebSocketProtocol::CloseCodeNormal);
    // The close frame still has to pass the handover and TLS, all on this thread.
    QTimer::singleShot(goodbyeTime, this, [this] { thread()->quit(); });
}

void LiveWorker::received(const QByteArray &bytes) {
    {
        const std::scoped_lock lock(m_shared->guard);
        if (!m_shared->end && m_shared->inbox.size() + bytes.size() <= mostUnread) {
            m_shared->inbox += bytes;
            m_shared->changed.notify_all();
            return;
        }
    }
    publish({Ended::Why::TooMuch, 1009, QStringLiteral("more than 64 MiB that nobody asked for")});
    m_socket.close(QWebSocketProtocol::CloseCodeTooMuchData);
}

/// What the server's side did decides; if it did nothing, QWebSocket gave up by itself and says why.
void LiveWorker::lost() {
    const auto end = m_handover->end();
    const QString words = m_socket.closeReason().isEmpty() ? m_socket.errorString() : m_socket.closeReason();
    publish(end ? *end : givenUp(m_socket.closeCode(), words));
}

void LiveWorker::publish(Ended end) {
    const std::scoped_lock lock(m_shared->guard);
    if (!m_shared->end)
        m_shared->end = std::move(end);
    m_shared->changed.notify_all();
}

} // namespace hubwart::probe
