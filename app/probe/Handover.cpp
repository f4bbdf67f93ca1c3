// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Handover.h"

#include "probe/UpgradeRequest.h"

#include <QNetworkProxy>

namespace hubwart::probe {

namespace {

constexpr qint64 mostInFlight = 1024LL * 1024;
constexpr qint64 longestRequest = 8LL * 1024;

QByteArray keyIn(const QByteArray &request) {
    constexpr QByteArrayView name = "\r\nSec-WebSocket-Key: ";
    const qsizetype at = request.indexOf(name);
    return at < 0 ? QByteArray() : request.sliced(at + name.size(), request.indexOf('\r', at + name.size()) - at - name.size());
}

} // namespace

Handover::Handover(std::unique_ptr<QSslSocket> stream, const QByteArray &rest, QObject *parent)
    : QObject(parent), m_server(this), m_path('/' + newKey().toHex()), m_stream(std::move(stream)), m_rest(rest) {
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &Handover::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_stream->setReadBufferSize(mostInFlight);
    connect(m_stream.get(), &QSslSocket::readyRead, this, &Handover::pumpDown);
    connect(m_stream.get(), &QSslSocket::bytesWritten, this, [this] {
        pumpUp();
        pumpDown();
    });
    connect(m_stream.get(), &QSslSocket::disconnected, this, &Handover::serverGone);
}

Handover::~Handover() {
    // A socket that is destroyed says that it is disconnected, to members of ours that are gone by then.
    m_stream->disconnect(this);
    if (m_client != nullptr)
        m_client->disconnect(this);
}

QUrl Handover::url() const {
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(QString::fromLatin1(m_path));
    return url;
}

std::optional<Ended> Handover::end() const {
    return m_watch.end() ? m_watch.end() : m_lost;
}

void Handover::accept() {
    // Whoever comes later replaces whoever has not proven that it is ours: a stranger who is quicker cannot shut QWebSocket out.
    if (m_client != nullptr)
        m_client->deleteLater();
    m_client = m_server.nextPendingConnection();
    m_client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, &Handover::readClient);
}

void Handover::readClient() {
    if (sender() != m_client)
        return;
    if (m_open)
        return pumpUp();
    const QByteArray request = m_client->peek(longestRequest);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() == longestRequest)
            m_client->abort();
        return;
    }
    if (!request.startsWith("GET " + m_path + " HTTP/1.1\r\n"))
        return m_client->abort();
    m_client->skip(request.indexOf("\r\n\r\n") + 4);
    answer(keyIn(request));
}

void Handover::answer(const QByteArray &key) {
    m_server.close();
    m_open = true;
    m_client->setReadBufferSize(mostInFlight);
    connect(m_client, &QTcpSocket::bytesWritten, this, &Handover::pumpDown);
    connect(m_client, &QTcpSocket::disconnected, this, [this] {
        pumpUp(); // a goodbye may be among it
        m_stream->disconnectFromHost();
    });
    m_client->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                    + acceptFor(key) + "\r\n\r\n");
    passDown(std::exchange(m_rest, {}));
    pumpDown();
    pumpUp();
    if (m_stream->state() != QAbstractSocket::ConnectedState)
        serverGone(); // between the 101 and now
}

void Handover::pumpUp() {
    const bool bothOpen = m_open && m_client->isOpen() && m_stream->isOpen();
    if (bothOpen && m_client->bytesAvailable() > 0 && m_stream->bytesToWrite() < mostInFlight)
        m_stream->write(m_client->read(mostInFlight));
}

void Handover::pumpDown() {
    // QWebSocket answers each ping; whoever sends them without reading the answers is not listened to until he does.
    const bool readsToo =
        m_stream->bytesToWrite() < mostInFlight && m_client != nullptr && m_client->bytesAvailable() < mostInFlight;
    if (m_open && readsToo && m_stream->bytesAvailable() > 0 && m_client->bytesToWrite() < mostInFlight)
        passDown(m_stream->read(mostInFlight));
}

void Handover::passDown(const QByteArray &bytes) {
    m_watch.feed(bytes);
    // QWebSocket is more patient than a browser; what a browser would not take is not shown to it.
    if (m_watch.end() && m_watch.end()->why == Ended::Why::Protocol)
        m_client->disconnectFromHost();
    else if (m_client->isOpen())
        m_client->write(bytes);
}

void Handover::serverGone() {
    m_lost = Ended{Ended::Why::Lost, 1006, m_stream->errorString()};
    if (!m_open)
        return;
    if (m_stream->bytesAvailable() > 0)
        passDown(m_stream->readAll());
    m_client->disconnectFromHost();
}

} // namespace hubwart::probe
