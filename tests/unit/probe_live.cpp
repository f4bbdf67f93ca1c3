// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Dialer.h"
#include "probe/Handshake.h"
#include "probe/LiveProbe.h"
#include "probe/UpgradeRequest.h"
#include "probe_RawServer.h"

#include <QFile>
#include <QTest>

#include <poll.h>
#include <sys/socket.h>

using namespace hubwart;
using namespace hubwart::probe;

namespace {

void upgrade(const RawServer &self, QSslSocket &socket) {
    const QByteArray request = self.readUntil(socket, "\r\n\r\n");
    const qsizetype key = request.indexOf("Sec-WebSocket-Key: ") + 19;
    socket.write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: binary\r\n"
        "Sec-WebSocket-Accept: "
        + acceptFor(request.sliced(key, 24)) + "\r\n\r\n");
    socket.flush();
}

/// One frame of a client, unmasked; empty when it is gone. Short ones only.
QByteArray clientFrame(const RawServer &self, QSslSocket &socket, int &opcode) {
    QByteArray got;
    while (!self.stopped() && socket.state() == QAbstractSocket::ConnectedState) {
        if (socket.bytesAvailable() == 0)
            socket.waitForReadyRead(10);
        got += socket.read(1);
        const qsizetype length = got.size() < 2 ? 0 : got.at(1) & 0x7f;
        if (got.size() < 6 || got.size() < 6 + length)
            continue;
        opcode = got.at(0) & 0x0f;
        QByteArray body = got.sliced(6);
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = static_cast<char>(body.at(i) ^ got.at(2 + i % 4));
        return body;
    }
    opcode = -1;
    return {};
}

QByteArray frame(int opcode, const QByteArray &body) {
    return QByteArray(1, static_cast<char>(0x80 | opcode)) + QByteArray(1, static_cast<char>(body.size())) + body;
}

/// Echoes data, answers pings, until the other side is gone.
void echo(const RawServer &self, QSslSocket &socket, QByteArray &goodbye) {
    int opcode = 0;
    while (opcode >= 0) {
        const QByteArray body = clientFrame(self, socket, opcode);
        if (opcode == 2)
            socket.write(frame(2, body));
        else if (opcode == 9)
            socket.write(frame(10, body));
        else if (opcode == 8)
            goodbye = body;
        socket.flush();
    }
}

/// Of this process, in bytes.
qint64 memoryInUse() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

Wait seconds(int count) {
    return Wait::upTo(std::chrono::seconds(count), {});
}

/// Handshake and open line to a server.
Or<void> open(LiveProbe &line, quint16 port) {
    const auto target = Target::withUrl(QUrl(QStringLiteral("ws://127.0.0.1:%1/w").arg(port)));
    PathFacts facts;
    StepLog log(facts, {});
    DirectDialer dialer;
    auto socket = dialer.dial(*target, log, seconds(2));
    auto agreed = shakeHands(**socket, *target, log, std::chrono::milliseconds(0), seconds(2));
    return agreed ? line.open(*std::move(socket), agreed->rest, seconds(2)) : ended(Ended::Why::Lost);
}

} // namespace

class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void echoPingGoodbye() {
        QByteArray goodbye;
        {
            RawServer server([&](const RawServer &self, QSslSocket &socket) {
                upgrade(self, socket);
                echo(self, socket, goodbye);
            });
            {
                LiveProbe line;
                QVERIFY(open(line, server.port()));
                for (const QByteArray &words : {QByteArray("one"), QByteArray("two\0three", 9), QByteArray(125, 'x')}) {
                    QVERIFY(line.write(words));
                    QByteArray back;
                    while (back.size() < words.size()) {
                        const auto more = line.read(seconds(2));
                        QVERIFY(more);
                        back += *more;
                    }
                    QCOMPARE(back, words);
                }
                const auto trip = line.ping(seconds(2));
                QVERIFY(trip);
                QVERIFY(trip->count() > 0);
                QVERIFY(!line.end());
            }
            QTest::qWait(100);
        }
        QCOMPARE(goodbye, QByteArray::fromHex("03e8"));
    }

    void ends_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<Ended::Why>("why");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("before");
        using W = Ended::Why;
        QTest::newRow("empty close") << frame(8, {}) << false << W::Closed << 1005 << QByteArray();
        QTest::newRow("1000") << frame(8, QByteArray::fromHex("03e8")) << false << W::Closed << 1000 << QByteArray();
        QTest::newRow("1011 with words") << frame(8, QByteArray::fromHex("03f3") + "oops") << false << W::Closed << 1011
                                         << QByteArray();
        QTest::newRow("data, then close") << frame(2, "last words") + frame(8, {}) << false << W::Closed << 1005
                                          << QByteArray("last words");
        QTest::newRow("end of stream") << QByteArray() << false << W::Lost << 1006 << QByteArray();
        QTest::newRow("data, then end") << frame(2, "last words") << false << W::Lost << 1006 << QByteArray("last words");
        QTest::newRow("reset") << QByteArray() << true << W::Lost << 1006 << QByteArray();
        QTest::newRow("cut in a frame") << QByteArray::fromHex("8205") + "las" << false << W::Lost << 1006 << QByteArray();
        QTest::newRow("1006 on the wire") << frame(8, QByteArray::fromHex("03ee")) << false << W::Protocol << 1006
                                          << QByteArray();
        QTest::newRow("text") << frame(1, "hello") << false << W::Protocol << 1003 << QByteArray();
        QTest::newRow("masked") << QByteArray::fromHex("828100000000ff") << false << W::Protocol << 1002 << QByteArray();
        QTest::newRow("a giant frame") << QByteArray::fromHex("827f0000000100000000") << false << W::TooMuch << 1009
                                       << QByteArray();
    }
    void ends() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reset);
        QFETCH(QByteArray, before);
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            upgrade(self, socket);
            // only now, so that it is the live line that sees it
            int opcode = 0;
            clientFrame(self, socket, opcode);
            socket.write(bytes);
            socket.flush();
            if (reset)
                socket.abort();
            else if (bytes.startsWith("\x82\x7f") || bytes.startsWith("\x81"))
                self.waitForEnd(socket);
        });
        LiveProbe line;
        QVERIFY(open(line, server.port()));
        QVERIFY(line.write("go"));
        QByteArray got;
        auto more = line.read(seconds(3));
        for (; more; more = line.read(seconds(3)))
            got += *more;
        QCOMPARE(got, before);
        QTEST(more.error().why, "why");
        QTEST(more.error().closeCode, "code");
        QVERIFY(!line.write("into the void"));
    }

    void stalledInAFrame() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            upgrade(self, socket);
            socket.write(QByteArray::fromHex("8205") + "las");
            socket.flush();
            self.waitForEnd(socket);
        });
        LiveProbe line;
        QVERIFY(open(line, server.port()));
        const auto more = line.read(seconds(9));
        QVERIFY(!more);
        QCOMPARE(more.error().why, Ended::Why::Stalled);
        QCOMPARE(more.error().closeCode, 1006);
    }

    void endlessFragments() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            upgrade(self, socket);
            // a message that begins and never ends, 64 KiB at a time
            const QByteArray part = QByteArray::fromHex("007f0000000000010000") + QByteArray(65536, 'x');
            socket.write(QByteArray::fromHex("020178"));
            while (!self.stopped() && socket.state() == QAbstractSocket::ConnectedState) {
                socket.write(part);
                socket.waitForBytesWritten(10);
                socket.readAll();
            }
        });
        LiveProbe line;
        QVERIFY(open(line, server.port()));
        const auto more = line.read(seconds(8));
        QVERIFY(!more);
        QCOMPARE(more.error().why, Ended::Why::TooMuch);
        QCOMPARE(more.error().closeCode, 1009);
    }

    /// Whoever sends pings and reads no answer is not answered without end: what waits for him would fill the memory.
    void floodOfPings() {
        std::atomic<qint64> sent = 0;
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            upgrade(self, socket);
            const QByteArray pings = frame(9, QByteArray(125, 'p')).repeated(512);
            // Past the socket's own buffers, which would take the answers in.
            const int descriptor = static_cast<int>(socket.socketDescriptor());
            while (!self.stopped()) {
                const qint64 at = sent % pings.size();
                const ssize_t took = ::send(descriptor, pings.constData() + at, static_cast<std::size_t>(pings.size() - at),
                                            MSG_DONTWAIT | MSG_NOSIGNAL);
                if (took > 0)
                    sent += took;
                else if (pollfd full{descriptor, POLLOUT, 0};
                         ::poll(&full, 1, 50) > 0 && (full.revents & (POLLERR | POLLHUP)) != 0)
                    break;
            }
        });
        LiveProbe line;
        QVERIFY(open(line, server.port()));
        const qint64 memory = memoryInUse();
        // The system's own buffers take tens of megabytes; once they are full he is not listened to any more.
        qint64 before = -1;
        for (int i = 0; i < 20 && before != sent; ++i) {
            before = sent;
            QVERIFY(!line.read(seconds(1)));
        }
        QCOMPARE(sent, before);
        // About 125 MB are taken until the buffers on both sides are full, and nothing behind that.
        const qint64 more = memoryInUse() - memory;
        QVERIFY2(more < 256LL * 1024 * 1024, qPrintable(QString::number(more)));
        QVERIFY(!line.end());
    }

    void noPong() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            upgrade(self, socket);
            self.waitForEnd(socket);
        });
        LiveProbe line;
        QVERIFY(open(line, server.port()));
        const auto trip = line.ping(Wait::upTo(std::chrono::milliseconds(200), {}));
        QVERIFY(!trip);
        QCOMPARE(trip.error().why, Ended::Why::TimedOut);
        QVERIFY(!line.end());
    }

    void cancel() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            upgrade(self, socket);
            self.waitForEnd(socket);
        });
        LiveProbe line;
        QVERIFY(open(line, server.port()));
        std::stop_source stop;
        const std::jthread later([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const auto nothing = line.read(Wait::upTo(std::chrono::seconds(20), stop.get_token()));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().why, Ended::Why::Cancelled);
        QVERIFY(clock.elapsed() < 600);
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "probe_live.moc"
