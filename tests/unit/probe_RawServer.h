// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <atomic>
#include <functional>
#include <memory>
#include <semaphore>
#include <thread>

/// A server on loopback that behaves exactly as badly as a test wants: one connection after the other is given to a function that
/// reads and writes raw bytes, blocking, on the server's own thread. Its destructor ends it; behave() must come back when
/// stopped().
class RawServer {
public:
    using Behave = std::function<void(const RawServer &, QSslSocket &)>;

    explicit RawServer(Behave behave, QSslConfiguration tls = {}) : m_behave(std::move(behave)), m_tls(std::move(tls)) {
        m_thread = std::thread([this] { serve(); });
        m_listening.acquire();
    }
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;
    ~RawServer() {
        m_stopped = true;
        m_thread.join();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// Reads until \a marker has come; what came is returned, also if it never does.
    QByteArray readUntil(QSslSocket &socket, const QByteArray &marker) const {
        QByteArray got;
        while (!m_stopped && !got.contains(marker) && socket.state() == QAbstractSocket::ConnectedState) {
            if (socket.bytesAvailable() == 0)
                socket.waitForReadyRead(10);
            got += socket.read(1);
        }
        return got;
    }

    /// Holds the connection open and silent until the other side closes it or the test is over.
    void waitForEnd(QSslSocket &socket) const {
        while (!m_stopped && socket.state() == QAbstractSocket::ConnectedState) {
            socket.waitForReadyRead(10);
            socket.readAll();
        }
    }

private:
    class Listener final : public QTcpServer {
    public:
        std::unique_ptr<QSslSocket> accepted;

    protected:
        void incomingConnection(qintptr descriptor) override {
            accepted = std::make_unique<QSslSocket>();
            accepted->setSocketDescriptor(descriptor);
        }
    };

    void serve() {
        Listener listener;
        listener.listen(QHostAddress::LocalHost);
        m_port = listener.serverPort();
        m_listening.release();
        while (!m_stopped) {
            listener.waitForNewConnection(10);
            const auto socket = std::move(listener.accepted);
            if (socket == nullptr)
                continue;
            ++m_connections;
            if (!m_tls.isNull()) {
                socket->setSslConfiguration(m_tls);
                socket->startServerEncryption();
                if (!socket->waitForEncrypted(2000))
                    continue;
            }
            m_behave(*this, *socket);
            while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() > 0 && !m_stopped)
                socket->waitForBytesWritten(10);
            socket->disconnectFromHost();
        }
    }

    Behave m_behave;
    QSslConfiguration m_tls;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stopped = false;
    std::atomic<int> m_connections = 0;
    std::binary_semaphore m_listening{0};
    std::thread m_thread;
};
