// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PathProbe.h"
#include "probe/UpgradeRequest.h"
#include "probe_RawServer.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::probe;

namespace {

/// A hub with a desktop of 2 x 1 pixels behind it, as far as one good client needs it: its answers come in the order of the
/// questions.
class FakeHub {
public:
    explicit FakeHub(QByteArray pixels, QByteArray goodbye = {}) : m_pixels(std::move(pixels)), m_goodbye(std::move(goodbye)) {}

    void operator()(const RawServer &self, QSslSocket &socket) {
        const QByteArray request = self.readUntil(socket, "\r\n\r\n");
        if (request.startsWith("GET / ")) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
            return;
        }
        // Whoever was told to stop has gone before the end of the request.
        if (!request.endsWith("\r\n\r\n"))
            return;
        const qsizetype key = request.indexOf("Sec-WebSocket-Key: ") + 19;
        socket.write(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: binary\r\n"
            "Sec-WebSocket-Accept: "
            + acceptFor(request.sliced(key, 24)) + "\r\n\r\n");
        say(socket, "RFB 003.008\n");
        expect(self, socket, 12);
        say(socket, QByteArray::fromHex("0101"));
        expect(self, socket, 1);
        say(socket, QByteArray(4, '\0'));
        expect(self, socket, 1);
        say(socket, QByteArray::fromHex("00020001 2018000100ff00ff00ff100800000000 00000004") + "tiny");
        expect(self, socket, 20 + 52 + 10); // pixel format, encodings, request
        say(socket, QByteArray::fromHex("00000001 0000000000020001 00000000") + m_pixels);
        if (!m_goodbye.isEmpty()) {
            socket.write(m_goodbye);
            socket.flush();
        }
        expect(self, socket, 1000);
    }

private:
    static void say(QSslSocket &socket, const QByteArray &bytes) {
        socket.write(QByteArray(1, '\x82') + QByteArray(1, static_cast<char>(bytes.size())) + bytes);
        socket.flush();
    }

    /// Reads so many bytes of data; answers pings on the way.
    static void expect(const RawServer &self, QSslSocket &socket, qsizetype wanted) {
        QByteArray got;
        while (wanted > 0 && !self.stopped() && socket.state() == QAbstractSocket::ConnectedState) {
            if (socket.bytesAvailable() == 0)
                socket.waitForReadyRead(10);
            got += socket.read(1);
            const qsizetype length = got.size() < 2 ? 0 : got.at(1) & 0x7f;
            if (got.size() < 6 || got.size() < 6 + length)
                continue;
            for (qsizetype i = 0; i < length; ++i)
                got[6 + i] = static_cast<char>(got.at(6 + i) ^ got.at(2 + i % 4));
            const int opcode = got.at(0) & 0x0f;
            if (opcode == 9)
                socket.write(QByteArray(1, '\x8a') + QByteArray(1, static_cast<char>(length)) + got.sliced(6));
            else if (opcode == 2)
                wanted -= length;
            got.clear();
        }
    }

    QByteArray m_pixels;
    QByteArray m_goodbye; ///< what it says behind the picture
};

WalkOptions quick() {
    WalkOptions options;
    options.pictureProgram = QStringLiteral(HUBWART_PICTURE);
    options.hold = std::chrono::milliseconds(50);
    return options;
}

Target targetOf(const RawServer &server) {
    return *Target::withUrl(QUrl(QStringLiteral("ws://localhost:%1/websockify").arg(server.port())));
}

const QByteArray blueAndRed = QByteArray::fromHex("ff000000 0000ff00");

} // namespace

class TestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As browsers do: what the page sets for this path goes along, and nothing else.
    void theCookieOfThePageGoesAlong() {
        QByteArray handshake;
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            const QByteArray request = self.readUntil(socket, "\r\n\r\n");
            if (!request.contains("Upgrade: websocket")) {
                socket.write(
                    "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nSet-Cookie: school=visitor; Path=/; HttpOnly\r\n"
                    "Set-Cookie: office=no; Path=/office\r\nSet-Cookie: half=no; Path=/web\r\nSet-Cookie: gone=no; Max-Age=0\r\n"
                    "Set-Cookie: safe=no; Secure\r\n\r\n");
                return;
            }
            handshake = request;
            socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        });
        DirectDialer dialer;
        const PathFacts facts = walk(targetOf(server), dialer, quick(), {}, Wait::upTo(std::chrono::seconds(5), {}));
        QCOMPARE(facts.status(), 403);
        QVERIFY2(handshake.contains("\r\nCookie: school=visitor\r\n"), handshake.constData());
    }

    /// Which live connection the page itself opens is told, also where the text comes in pieces; it is not dialled.
    void whatThePageNamesIsTold() {
        RawServer server([](const RawServer &self, QSslSocket &socket) {
            const QByteArray request = self.readUntil(socket, "\r\n\r\n");
            if (request.contains("Upgrade: websocket")) {
                socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "19;x=y\r\n<script>new WebSocket('ws\r\n"
                         "24\r\n://desk.school.example/rooms/1?t=2')\n\r\n0\r\n\r\n");
        });
        DirectDialer dialer;
        const PathFacts facts = walk(targetOf(server), dialer, quick(), {}, Wait::upTo(std::chrono::seconds(5), {}));
        QCOMPARE(facts.namedByPage, QList<QUrl>{QUrl(QStringLiteral("ws://desk.school.example/rooms/1?t=2"))});
        QCOMPARE(facts.status(), 404);
        QCOMPARE(server.connections(), 2);
    }

    /// The picture is there, and is given, before the rest of the watch; what ends then is told all the same.
    void aLineThatEndsBehindThePicture() {
        const RawServer server(FakeHub(blueAndRed, QByteArray::fromHex("880203f3")));
        DirectDialer dialer;
        bool given = false;
        WalkOptions options = quick();
        options.hold = std::chrono::seconds(5);
        options.picture = [&given](const QImage &) { given = true; };
        const PathFacts facts = walk(targetOf(server), dialer, options, {}, Wait::upTo(std::chrono::seconds(10), {}));
        QVERIFY(given && facts.picture);
        QCOMPARE(facts.closeCode, 1011);
        QCOMPARE(facts.step(PathStep::Id::Live)->answer, Answer::Broken);
        QCOMPARE(facts.step(PathStep::Id::Picture)->answer, Answer::Works);
    }

    void toThePicture() {
        RawServer server((FakeHub(blueAndRed)));
        DirectDialer dialer;
        QImage picture;
        WalkOptions options = quick();
        options.picture = [&picture](const QImage &image) { picture = image; };
        QList<std::pair<PathStep::Id, Answer>> told;
        const PathFacts facts = walk(
            targetOf(server), dialer, options, [&told](const PathStep &step) { told.append({step.id, step.answer}); },
            Wait::upTo(std::chrono::seconds(5), {}));
        QVERIFY2(facts.firstBad() == nullptr, facts.firstBad() == nullptr ? "" : qPrintable(facts.firstBad()->evidence));
        using Id = PathStep::Id;
        const QList<Id> order = {Id::Name, Id::Tcp, Id::Page, Id::Handshake, Id::Live, Id::Greeting, Id::SignIn, Id::Picture};
        QCOMPARE(facts.steps.size(), static_cast<std::size_t>(order.size()));
        for (qsizetype i = 0; i < order.size(); ++i) {
            const PathStep &step = facts.steps[static_cast<std::size_t>(i)];
            QCOMPARE(step.id, order.at(i));
            if (i > 0) { // one begins when the one before has ended
                const PathStep &before = facts.steps[static_cast<std::size_t>(i - 1)];
                QVERIFY(*step.began >= *before.began + *before.took);
            }
            QCOMPARE(told.at(2 * i), std::pair(order.at(i), Answer::NotAsked));
            QCOMPARE(told.at(2 * i + 1), std::pair(order.at(i), Answer::Works));
        }
        QCOMPARE(facts.roundTrips.size(), 5U);
        QCOMPARE(facts.page->status, 200);
        QCOMPARE(facts.handshake->status, 101);
        QVERIFY(!facts.closeCode);
        QCOMPARE(*facts.picture, (PictureFacts{2, 1, 2, QStringLiteral("tiny")}));
        QCOMPARE(picture.pixel(0, 0), 0xff0000ffU);
        QCOMPARE(picture.pixel(1, 0), 0xffff0000U);
        QCOMPARE(server.connections(), 2); // the page, and one for all the rest
    }

    void flat() {
        RawServer server(FakeHub(QByteArray(8, '\0')));
        DirectDialer dialer;
        const PathFacts facts = walk(targetOf(server), dialer, quick(), {}, Wait::upTo(std::chrono::seconds(5), {}));
        QCOMPARE(facts.steps.back().symptom, Symptom::PictureFlat);
        QCOMPARE(facts.steps.back().answer, Answer::Warning);
    }

    void noProgram() {
        RawServer server((FakeHub(blueAndRed)));
        DirectDialer dialer;
        WalkOptions options = quick();
        options.pictureProgram = QStringLiteral("/nowhere/hubwart-picture");
        const PathFacts facts = walk(targetOf(server), dialer, options, {}, Wait::upTo(std::chrono::seconds(5), {}));
        QCOMPARE(facts.steps.back().id, PathStep::Id::Picture);
        QCOMPARE(facts.steps.back().symptom, Symptom::PictureLost);
        QCOMPARE(facts.steps.back().hop, Hop::Laptop);
    }

    void asFarAsAsked() {
        DirectDialer dialer;
        WalkOptions options = quick();
        options.page = false;
        options.until = WalkOptions::Until::SignIn;
        const RawServer first((FakeHub(blueAndRed)));
        QCOMPARE(walk(targetOf(first), dialer, options, {}, Wait::upTo(std::chrono::seconds(5), {})).steps.back().id,
                 PathStep::Id::SignIn);
        options.until = WalkOptions::Until::Handshake;
        const RawServer second((FakeHub(blueAndRed)));
        QCOMPARE(walk(targetOf(second), dialer, options, {}, Wait::upTo(std::chrono::seconds(5), {})).steps.back().id,
                 PathStep::Id::Handshake);
    }

    /// A walk that is stopped after any time ends soon, and its last step is the one that is not known.
    void stoppedAnywhere() {
        for (int after = 0; after < 160; after += 16) {
            RawServer server([](const RawServer &self, QSslSocket &socket) {
                FakeHub hub(QByteArray{}); // never finishes its picture
                hub(self, socket);
            });
            std::stop_source stop;
            const std::jthread later([&stop, after] {
                std::this_thread::sleep_for(std::chrono::milliseconds(after));
                stop.request_stop();
            });
            DirectDialer dialer;
            QElapsedTimer clock;
            clock.start();
            const PathFacts facts =
                walk(targetOf(server), dialer, quick(), {}, Wait::upTo(std::chrono::seconds(20), stop.get_token()));
            QVERIFY2(clock.elapsed() < after + 400, qPrintable(QString::number(clock.elapsed())));
            QCOMPARE(facts.steps.back().answer, Answer::Unknown);
            for (std::size_t i = 0; i + 1 < facts.steps.size(); ++i)
                QCOMPARE(facts.steps[i].answer, Answer::Works);
        }
    }
};

QTEST_GUILESS_MAIN(TestWalk)
#include "probe_walk.moc"
