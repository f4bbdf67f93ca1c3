// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Desktop.h"
#include "probe/VncAuth.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::probe;

namespace {

/// What a server would say, in the pieces in which it would come; and what was said to it.
class CannedLine final : public Line {
public:
    QList<QByteArray> pieces;
    QByteArray said;
    Ended last{Ended::Why::Closed, 1000, {}};

    Or<QByteArray> read(const Wait &) override {
        if (pieces.isEmpty())
            return std::unexpected(last);
        return pieces.takeFirst();
    }
    Or<void> write(const QByteArray &bytes) override {
        said += bytes;
        return {};
    }
};

QByteArray hex(const char *digits) {
    return QByteArray::fromHex(digits);
}

QByteArray text(const QByteArray &words) {
    QByteArray size(4, '\0');
    size[3] = static_cast<char>(words.size());
    return size + words;
}

const QByteArray serverInit = hex("04000300 2018 0001 00ff00ff00ff 10 08 00 000000") + text("classroom");
const QByteArray challenge = hex("000102030405060708090a0b0c0d0e0f");

} // namespace

class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void response_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("expected");
        // From "openssl enc -des-ecb -provider legacy", with the mirrored bytes as key.
        QTest::newRow("eight") << QByteArray("COWisgoo") << hex("99b2d96d5f1ffb04c7f10762a9ed4242");
        QTest::newRow("longer") << QByteArray("COWisgood") << hex("99b2d96d5f1ffb04c7f10762a9ed4242");
        QTest::newRow("short") << QByteArray("abc") << hex("9c22b4f2088c3465a1562c4b9d6edb04");
    }
    void response() {
        QFETCH(QByteArray, password);
        const auto answer = vncResponse(Secret(std::move(password)), challenge);
        QVERIFY(answer);
        QTEST(*answer, "expected");
        QVERIFY(!vncResponse(Secret(QByteArray("a")), challenge.first(15)));
    }

    void signIn_data() {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Symptom>("symptom");
        QTest::addColumn<QByteArray>("said");
        using S = Symptom;
        const auto row = [](const char *name, const QByteArray &server, Symptom symptom, const QByteArray &said = {},
                            const QByteArray &password = {}) { QTest::newRow(name) << server << password << symptom << said; };
        const QByteArray v8 = "RFB 003.008\n";
        const QByteArray response = hex("9c22b4f2088c3465a1562c4b9d6edb04");
        row("3.8 none", v8 + hex("0101 00000000") + serverInit, S::None, v8 + hex("01 01"));
        row("3.8 both, none is taken", v8 + hex("020201 00000000") + serverInit, S::None, v8 + hex("01 01"), "abc");
        row("3.8 password", v8 + hex("0102") + challenge + hex("00000000") + serverInit, S::None,
            v8 + hex("02") + response + hex("01"), "abc");
        row("3.8 wrong password", v8 + hex("0102") + challenge + hex("00000001") + text("Authentication failed"),
            S::VncWrongPassword, {}, "abc");
        row("3.8 too many, late", v8 + hex("0102") + challenge + hex("00000001") + text("Too many security failures"),
            S::VncTooManyFailures, {}, "abc");
        row("3.8 too many, at once", v8 + hex("00") + text("Too many security failures"), S::VncTooManyFailures, v8);
        row("3.8 refused", v8 + hex("00") + text("No desktop for you"), S::VncRefused, v8);
        row("3.8 refused late", v8 + hex("0101 00000001") + text("Declined by user"), S::VncRefused, v8 + hex("01"));
        row("3.8 password needed", v8 + hex("0102"), S::VncPasswordNeeded, v8);
        row("3.8 unsupported", v8 + hex("021305"), S::VncUnsupportedSecurity, v8, "abc");
        row("3.7 none has no result", "RFB 003.007\n" + hex("0101") + serverInit, S::None, "RFB 003.007\n" + hex("01 01"));
        row("3.7 wrong password", "RFB 003.007\n" + hex("0102") + challenge + hex("00000001"), S::VncWrongPassword, {}, "abc");
        row("3.3 none", "RFB 003.003\n" + hex("00000001") + serverInit, S::None, "RFB 003.003\n" + hex("01"));
        row("3.3 password", "RFB 003.003\n" + hex("00000002") + challenge + hex("00000000") + serverInit, S::None,
            "RFB 003.003\n" + response + hex("01"), "abc");
        row("3.3 too many (TigerVNC)", "RFB 003.003\n" + hex("00000000") + text("Too many security failures"),
            S::VncTooManyFailures);
        row("3.3 too many, late", "RFB 003.003\n" + hex("00000002") + challenge + hex("00000002"), S::VncTooManyFailures, {},
            "abc");
        row("3.889 (Apple)", "RFB 003.889\n" + hex("0101 00000000") + serverInit, S::None, v8 + hex("01 01"));
        row("5.0 (RealVNC)", "RFB 005.000\n" + hex("0101 00000000") + serverInit, S::None, v8 + hex("01 01"));
        row("endless reason", v8 + hex("00 ffffffff"), S::ProtocolError);
        row("endless name", v8 + hex("0101 00000000") + serverInit.first(20) + hex("7fffffff"), S::ProtocolError);
        row("hangs up halfway", v8 + hex("0101"), S::ClosedByPeer);
    }
    void signIn() {
        QFETCH(QByteArray, server);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, said);
        for (const qsizetype size : {qsizetype(1), server.size()}) {
            CannedLine line;
            for (qsizetype at = 0; at < server.size(); at += size)
                line.pieces.append(server.sliced(at, std::min(size, server.size() - at)));
            PathFacts facts;
            StepLog log(facts, {});
            Desktop desktop(line, log, {QStringLiteral("host"), QStringLiteral("443")});
            const Secret secret(QByteArray(password.constData(), password.size()));
            const Wait wait = Wait::upTo(std::chrono::seconds(1), {});
            QVERIFY(desktop.greet(wait));
            const auto init = desktop.signIn(password.isEmpty() ? nullptr : &secret, wait);
            QTEST(facts.steps.back().symptom, "symptom");
            QCOMPARE(init.has_value(), facts.steps.back().answer == Answer::Works);
            if (!said.isEmpty())
                QCOMPARE(line.said, said);
            if (init) {
                QCOMPARE(init->width, 1024);
                QCOMPARE(init->height, 768);
                QCOMPARE(init->name, QStringLiteral("classroom"));
                QCOMPARE(init->serverInit, serverInit);
            }
        }
    }

    void restIsKept() {
        CannedLine line;
        line.pieces = {"RFB 003.008\n" + hex("0101 00000000") + serverInit + "more"};
        PathFacts facts;
        StepLog log(facts, {});
        Desktop desktop(line, log, {});
        const Wait wait = Wait::upTo(std::chrono::seconds(1), {});
        QVERIFY(desktop.greet(wait));
        QCOMPARE(desktop.signIn(nullptr, wait)->rest, QByteArray("more"));
    }

    void greeting_data() {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<Ended::Why>("last");
        QTest::addColumn<Symptom>("symptom");
        QTest::newRow("nothing") << QByteArray() << Ended::Why::TimedOut << Symptom::NoGreeting;
        QTest::newRow("goodbye") << QByteArray() << Ended::Why::Closed << Symptom::ClosedByPeer;
        QTest::newRow("lost") << QByteArray() << Ended::Why::Lost << Symptom::ConnectionLost;
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>") << Ended::Why::TimedOut << Symptom::NotVnc;
        QTest::newRow("short") << QByteArray("hello") << Ended::Why::TimedOut << Symptom::NotVnc;
        QTest::newRow("old") << QByteArray("RFB 002.000\n") << Ended::Why::TimedOut << Symptom::NotVnc;
        QTest::newRow("zeros") << QByteArray(12, '\0') << Ended::Why::TimedOut << Symptom::NotVnc;
    }
    void greeting() {
        QFETCH(QByteArray, server);
        QFETCH(Ended::Why, last);
        CannedLine line;
        line.last.why = last;
        if (!server.isEmpty())
            line.pieces = {server};
        PathFacts facts;
        StepLog log(facts, {});
        Desktop desktop(line, log, {QStringLiteral("host"), QStringLiteral("443")});
        QVERIFY(!desktop.greet(Wait::upTo(std::chrono::seconds(1), {})));
        QTEST(facts.steps.back().symptom, "symptom");
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "probe_desktop.moc"
