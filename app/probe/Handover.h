// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/FrameWatch.h"

#include <QObject>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace hubwart::probe {

/// Hands a stream on which Handshake got its 101 to a QWebSocket, which can only dial for itself: it listens on loopback for ONE
/// connection, answers QWebSocket's own handshake, and from then on carries the frames of both sides unchanged.
///
/// Why not let QWebSocket dial the server again: that would be a second connection of the hub to the VNC server, and TigerVNC
/// counts each one until somebody signs in (measured: two failed walks then shut everybody out, instead of four). It also keeps
/// what QWebSocket would spoil: the request is ours, TLS is checked against the URL's name whatever address was dialled, and
/// close codes are seen as they came. A strange local user gets nothing: the path that must be asked for is random, and good for
/// once.
///
/// Lives on a thread with an event loop and never blocks it; at most 1 MiB waits in each direction.
class Handover final : public QObject {
public:
    /// \a stream must live on this thread already; \a rest is what was read from it behind the 101.
    Handover(std::unique_ptr<QSslSocket> stream, const QByteArray &rest, QObject *parent);
    Handover(const Handover &) = delete;
    Handover &operator=(const Handover &) = delete;
    ~Handover() override;

    /// What QWebSocket must open; it has no port if loopback could not be listened on.
    [[nodiscard]] QUrl url() const;
    /// How the server's side ended, if it did.
    [[nodiscard]] std::optional<Ended> end() const;

private:
    void accept();
    void readClient();
    void answer(const QByteArray &key);
    void pumpUp();
    void pumpDown();
    void passDown(const QByteArray &bytes);
    void serverGone();

    QTcpServer m_server;
    QByteArray m_path;
    std::unique_ptr<QSslSocket> m_stream;
    QByteArray m_rest;
    QTcpSocket *m_client = nullptr; ///< a child
    bool m_open = false;
    FrameWatch m_watch;
    std::optional<Ended> m_lost;
};

} // namespace hubwart::probe
