// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Stream.h"

#include <QSslSocket>

namespace hubwart::probe {

namespace {

std::unexpected<Ended> endOf(const QSslSocket &socket) {
    const bool inOrder = socket.error() == QAbstractSocket::RemoteHostClosedError;
    return ended(inOrder ? Ended::Why::Closed : Ended::Why::Lost, socket.errorString());
}

int milliseconds(const Wait &wait) {
    return static_cast<int>(wait.slice().count());
}

} // namespace

Or<QByteArray> readSome(QSslSocket &socket, qint64 most, const Wait &wait) {
    while (socket.bytesAvailable() == 0) {
        if (socket.state() != QAbstractSocket::ConnectedState)
            return endOf(socket);
        if (wait.over())
            return over(wait);
        socket.waitForReadyRead(milliseconds(wait));
    }
    return socket.read(most);
}

Or<void> writeAll(QSslSocket &socket, const QByteArray &bytes, const Wait &wait) {
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0) {
        if (socket.state() != QAbstractSocket::ConnectedState)
            return endOf(socket);
        if (wait.over())
            return over(wait);
        socket.waitForBytesWritten(milliseconds(wait));
    }
    return {};
}

} // namespace hubwart::probe
