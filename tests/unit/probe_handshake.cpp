// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PathProbe.h"
#include "probe/UpgradeRequest.h"
#include "probe_RawServer.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::probe;

namespace {

QByteArray keyOf(const QByteArray &request) {
    const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
    return request.sliced(at, 24);
}

const QByteArray upgraded =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: @\r\n";
const QByteArray agreed = upgraded + "Sec-WebSocket-Protocol: binary\r\n\r\n";

QByteArray plain(const QByteArray &status) {
    return "HTTP/1.1 " + status + "\r\nServer: Apache\r\nContent-Length: 2\r\n\r\nno";
}

PathFacts walkTo(quint16 port, std::chrono::milliseconds time = std::chrono::seconds(3), std::stop_token stop = {}) {
    auto target = Target::withUrl(QUrl(QStringLiteral("ws://127.0.0.1:%1/websockify").arg(port)));
    DirectDialer dialer;
    WalkOptions options;
    options.until = WalkOptions::Until::Handshake;
    options.page = false;
    return walk(*target, dialer, options, {}, Wait::upTo(time, std::move(stop)));
}

} // namespace

class TestHandshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Symptom>("symptom");
        QTest::addColumn<Hop>("hop");
        using S = Symptom;
        const auto row = [](const char *name, const QByteArray &reply, Symptom symptom, Hop hop = Hop::Apache,
                            Answer answer = Answer::Broken) { QTest::newRow(name) << reply << answer << symptom << hop; };
        row("right", agreed, S::None, Hop::Apache, Answer::Works);
        row("right after an early hint", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + agreed, S::None, Hop::Apache,
            Answer::Works);
        row("keep-alive, Upgrade", QByteArray(agreed).replace("n: Upgrade", "n: keep-alive, Upgrade"), S::None, Hop::Apache,
            Answer::Works);
        row("no subprotocol", upgraded + "\r\n", S::SubprotocolMismatch, Hop::Hub, Answer::Warning);
        row("other subprotocol", upgraded + "Sec-WebSocket-Protocol: base64\r\n\r\n", S::SubprotocolMismatch, Hop::Hub);
        row("wrong accept", QByteArray(agreed).replace("@", "AAAA"), S::AcceptMismatch);
        row("no accept", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
            S::AcceptMismatch);
        row("another protocol", QByteArray(agreed).replace("e: websocket", "e: h2c"), S::AcceptMismatch);
        row("200", plain("200 OK"), S::HttpOk);
        row("302", plain("302 Found"), S::HttpRedirect);
        row("400", plain("400 Bad Request"), S::HttpBadRequest);
        row("401", plain("401 Unauthorized"), S::HttpUnauthorized);
        row("403", plain("403 Forbidden"), S::HttpForbidden);
        row("404", plain("404 Not Found"), S::HttpNotFound);
        row("407", plain("407 Proxy Authentication Required"), S::HttpProxyAuthentication, Hop::Laptop);
        row("418", plain("418 I'm a teapot"), S::HttpOther);
        row("426", plain("426 Upgrade Required"), S::HttpUpgradeRequired);
        row("500", plain("500 Internal Server Error"), S::HttpServerError);
        row("502", plain("502 Bad Gateway"), S::HttpBadGateway, Hop::Hub);
        row("503", plain("503 Service Unavailable"), S::HttpUnavailable, Hop::Hub);
        row("504", plain("504 Gateway Timeout"), S::HttpGatewayTimeout, Hop::Hub);
        row("garbage", QByteArray("\x00\x01\xff garbage", 11), S::NotHttp);
        row("SSH", "SSH-2.0-OpenSSH_10.0\r\n", S::NotHttp);
        row("900 KiB of headers", "HTTP/1.1 200 OK\r\n" + QByteArray("X: 12345678901234567890\r\n").repeated(36000),
            S::HeadersTooLong);
        row("closes at once", QByteArray(), S::ConnectionLost);
        row("closes in the head", "HTTP/1.1 101 Swi", S::ConnectionLost);
    }
    void answers() {
        QFETCH(QByteArray, reply);
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            const QByteArray request = self.readUntil(socket, "\r\n\r\n");
            socket.write(QByteArray(reply).replace("@", acceptFor(keyOf(request))));
            if (reply.startsWith("HTTP/1.1 101 ") && reply.endsWith("\r\n\r\n"))
                self.waitForEnd(socket);
        });
        const PathFacts facts = walkTo(server.port());
        const PathStep *step = facts.step(PathStep::Id::Handshake);
        QVERIFY(step != nullptr);
        QTEST(step->answer, "answer");
        QTEST(step->symptom, "symptom");
        QTEST(step->hop, "hop");
        QVERIFY(step->took.has_value());
        QCOMPARE(server.connections(), 1);
    }

    void says() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            self.readUntil(socket, "\r\n\r\n");
            socket.write("HTTP/1.1 302 FOUND\r\nServer: Apache/2.4.71\r\nLocation: /login\r\nSet-Cookie: session=secret\r\n\r\n");
        });
        const PathFacts facts = walkTo(server.port());
        const QStringList expected = {QStringLiteral("302"), QStringLiteral("FOUND"), QStringLiteral("Apache/2.4.71"),
                                      QStringLiteral("/login")};
        QCOMPARE(facts.steps.back().about, expected);
        QVERIFY(!facts.steps.back().evidence.contains(QStringLiteral("secret")));
        QCOMPARE(facts.handshake->status, 302);
    }

    void closedAtOnce_data() {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<Symptom>("symptom");
        QTest::addColumn<int>("code");
        QTest::newRow("empty close frame") << QByteArray::fromHex("8800") << false << Symptom::ClosedWithoutCode << 1005;
        QTest::newRow("1011") << QByteArray::fromHex("880203f3") << false << Symptom::ClosedByPeer << 1011;
        QTest::newRow("a reason without a code")
            << QByteArray::fromHex("880f") + "the hub says so" << false << Symptom::ProtocolError << 29800;
        QTest::newRow("end of stream") << QByteArray() << false << Symptom::ConnectionLost << 1006;
        QTest::newRow("reset") << QByteArray() << true << Symptom::ConnectionLost << 1006;
        QTest::newRow("no frame") << QByteArray("HTTP/1.1 500") << false << Symptom::ProtocolError << 1002;
    }
    void closedAtOnce() {
        QFETCH(QByteArray, frame);
        QFETCH(bool, reset);
        RawServer server([&](const RawServer &self, QSslSocket &socket) {
            const QByteArray request = self.readUntil(socket, "\r\n\r\n");
            socket.write(QByteArray(agreed).replace("@", acceptFor(keyOf(request))) + frame);
            socket.flush();
            if (reset)
                socket.abort();
        });
        const PathFacts facts = walkTo(server.port());
        QCOMPARE(facts.step(PathStep::Id::Handshake)->answer, Answer::Works);
        QCOMPARE(facts.steps.back().id, PathStep::Id::Live);
        QTEST(facts.steps.back().symptom, "symptom");
        QFETCH(int, code);
        QCOMPARE(facts.steps.back().about.first(), QString::number(code));
    }

    void deadline() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) { self.waitForEnd(socket); });
        QElapsedTimer clock;
        clock.start();
        const PathFacts facts = walkTo(server.port(), std::chrono::milliseconds(300));
        QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(facts.steps.back().symptom, Symptom::TimedOut);
        QVERIFY(!facts.steps.back().took);
    }

    void cancel() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) { self.waitForEnd(socket); });
        std::stop_source stop;
        const std::jthread later([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            stop.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const PathFacts facts = walkTo(server.port(), std::chrono::seconds(20), stop.get_token());
        QVERIFY2(clock.elapsed() < 600, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(facts.steps.back().id, PathStep::Id::Handshake);
        QCOMPARE(facts.steps.back().answer, Answer::Unknown);
    }

    void nobodyListens() {
        QTcpServer once;
        QVERIFY(once.listen(QHostAddress::LocalHost));
        const quint16 port = once.serverPort();
        once.close();
        const PathFacts facts = walkTo(port);
        QCOMPARE(facts.steps.back().id, PathStep::Id::Tcp);
        QCOMPARE(facts.steps.back().symptom, Symptom::PortClosed);
        const QStringList expected = {QStringLiteral("127.0.0.1"), QString::number(port)};
        QCOMPARE(facts.steps.back().about, expected);
    }

    void proxyIsSet_data() {
        QTest::addColumn<QByteArray>("exempt");
        QTest::addColumn<bool>("named");
        QTest::newRow("for all") << QByteArray() << true;
        QTest::newRow("not for this name") << QByteArray("localhost, .invalid") << false;
        QTest::newRow("for none") << QByteArray("*") << false;
    }
    /// No proxy is used; but where a server is not reached, that there is one is said, without its password.
    void proxyIsSet() {
        QFETCH(QByteArray, exempt);
        QFETCH(bool, named);
        const auto clear = qScopeGuard([] {
            qunsetenv("HTTPS_PROXY");
            qunsetenv("no_proxy");
        });
        qputenv("HTTPS_PROXY", "http://me:secret@proxy.school.example:3128");
        qputenv("no_proxy", exempt);
        const auto target = Target::withUrl(QUrl(QStringLiteral("wss://no-such-name.invalid/websockify")));
        DirectDialer dialer;
        const PathFacts facts = walk(*target, dialer, {}, {}, Wait::upTo(std::chrono::seconds(3), {}));
        const PathStep &last = facts.steps.back();
        QCOMPARE(last.symptom == Symptom::ProxyInTheWay, named);
        if (named)
            QCOMPARE(last.about, QStringList({QStringLiteral("no-such-name.invalid"), QStringLiteral("443"),
                                              QStringLiteral("proxy.school.example:3128")}));
    }

    void unknownName() {
        auto target = Target::withUrl(QUrl(QStringLiteral("wss://no-such-name.invalid/websockify")));
        DirectDialer dialer;
        const PathFacts facts = walk(*target, dialer, {}, {}, Wait::upTo(std::chrono::seconds(3), {}));
        QCOMPARE(facts.steps.size(), 1U);
        // Where no name server answers in time, that is what is said.
        QVERIFY(facts.steps.back().symptom == Symptom::HostUnknown || facts.steps.back().symptom == Symptom::TimedOut);
    }
};

QTEST_GUILESS_MAIN(TestHandshake)
#include "probe_handshake.moc"
