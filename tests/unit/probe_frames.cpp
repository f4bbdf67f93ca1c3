// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/FrameReader.h"
#include "probe/HttpHead.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::probe;

class TestFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frames_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("data");
        QTest::addColumn<int>("code"); // 0: goes on
        QTest::newRow("nothing") << QByteArray() << false << 0;
        QTest::newRow("half a header") << QByteArray::fromHex("82") << false << 0;
        QTest::newRow("data") << QByteArray::fromHex("8203414243") << true << 0;
        QTest::newRow("ping only") << QByteArray::fromHex("890141") << false << 0;
        QTest::newRow("empty close") << QByteArray::fromHex("8800") << false << 1005;
        QTest::newRow("close 1000") << QByteArray::fromHex("880203e8") << false << 1000;
        QTest::newRow("close 1011 with words") << QByteArray::fromHex("880603f34f6f7073") << false << 1011;
        QTest::newRow("data, then close") << QByteArray::fromHex("82024142880203e8") << true << 1000;
        QTest::newRow("16 bits of length") << QByteArray::fromHex("827e0080") + QByteArray(128, 'x') + QByteArray::fromHex("8800")
                                           << true << 1005;
        QTest::newRow("64 bits of length") << QByteArray::fromHex("827f0000000000010000") + QByteArray(65536, '\x88')
                                                  + QByteArray::fromHex("8800")
                                           << true << 1005;
        QTest::newRow("2 GiB of length") << QByteArray::fromHex("827f00000000800000008800") << true << 0;
        QTest::newRow("2^63 of length") << QByteArray::fromHex("827f80000000000000008800") << true << 1002;
        QTest::newRow("fragments with a ping between") << QByteArray::fromHex("020141890080014288020bb8") << true << 3000;
        QTest::newRow("longest reason") << QByteArray::fromHex("887d03f3") + QByteArray(123, 'x') << false << 1011;
        QTest::newRow("999 on the wire") << QByteArray::fromHex("880203e7") << false << 999;
        QTest::newRow("1005 on the wire") << QByteArray::fromHex("880203ed") << false << 1005;
        QTest::newRow("1006 on the wire") << QByteArray::fromHex("880203ee") << false << 1006;
        QTest::newRow("1015 on the wire") << QByteArray::fromHex("880203f7") << false << 1015;
        QTest::newRow("5000 on the wire") << QByteArray::fromHex("88021388") << false << 5000;
        QTest::newRow("of an application") << QByteArray::fromHex("88020fa0") << false << 4000;
        QTest::newRow("reason that is no text") << QByteArray::fromHex("880403f3ff80") << false << 1002;
        QTest::newRow("half a code") << QByteArray::fromHex("880103") << false << 1002;
        QTest::newRow("masked") << QByteArray::fromHex("8281") << false << 1002;
        QTest::newRow("compressed") << QByteArray::fromHex("c201") << false << 1002;
        QTest::newRow("long control") << QByteArray::fromHex("897e") << false << 1002;
        QTest::newRow("unknown kind") << QByteArray::fromHex("8300") << false << 1002;
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400") << false << 1002;
    }
    void frames() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        FrameWatch atOnce;
        atOnce.feed(bytes);
        FrameWatch byteByByte;
        for (const char &byte : bytes)
            byteByByte.feed(QByteArrayView(&byte, 1));
        for (const FrameWatch &watch : {atOnce, byteByByte}) {
            QTEST(watch.sawFrame(), "data");
            QCOMPARE(watch.end() ? watch.end()->closeCode : 0, code);
        }
    }

    void read_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<int>("pings");
        QTest::addColumn<int>("pongs");
        QTest::addColumn<int>("code"); // 0: goes on
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &data, int pings, int pongs, int code) {
            QTest::newRow(name) << bytes << data << pings << pongs << code;
        };
        row("two of data", QByteArray::fromHex("820241428201") + "C", "ABC", 0, 0, 0);
        row("half of one", QByteArray::fromHex("82054142"), "", 0, 0, 0);
        row("16 bits of length", QByteArray::fromHex("827e0080") + QByteArray(128, 'x'), QByteArray(128, 'x'), 0, 0, 0);
        row("in pieces, with a ping between", QByteArray::fromHex("02014189008001") + "B", "AB", 1, 0, 0);
        row("pong", QByteArray::fromHex("8a0141"), "", 0, 1, 0);
        row("data, then goodbye", QByteArray::fromHex("820141880203e8"), "A", 0, 0, 1000);
        row("data, then nonsense", QByteArray::fromHex("8201418301"), "A", 0, 0, 1002);
        row("too much", QByteArray::fromHex("827f0000000000100000") + "x", "", 0, 0, 1009);
        row("far too much", QByteArray::fromHex("827fffffffffffffffff") + "x", "", 0, 0, 1002);
    }
    void read() {
        QFETCH(QByteArray, bytes);
        for (const qsizetype step : {qsizetype(1), bytes.size()}) {
            FrameReader reader;
            QByteArray data;
            int pings = 0;
            int pongs = 0;
            for (qsizetype at = 0; at < bytes.size(); at += step)
                for (const Frame &frame : reader.feed(bytes.sliced(at, step))) {
                    data += frame.kind == Frame::Kind::Data ? frame.body : QByteArray();
                    pings += frame.kind == Frame::Kind::Ping ? 1 : 0;
                    pongs += frame.kind == Frame::Kind::Pong ? 1 : 0;
                }
            QTEST(data, "data");
            QTEST(pings, "pings");
            QTEST(pongs, "pongs");
            QFETCH(int, code);
            QCOMPARE(reader.end() ? reader.end()->closeCode : 0, code);
        }
    }

    void written_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 125, 126, 70000})
            QTest::addRow("%d", size) << size;
    }
    /// A client's frame is masked, and says its own length.
    void written() {
        QFETCH(int, size);
        QByteArray body;
        for (int i = 0; i < size; ++i)
            body += static_cast<char>(i);
        QByteArray frame = dataFrame(body);
        QCOMPARE(frame.at(0), '\x82');
        QVERIFY((frame.at(1) & 0x80) != 0);
        const int length = frame.at(1) & 0x7f;
        const qsizetype head = length == 127 ? 10 : length == 126 ? 4 : 2;
        const QByteArray mask = frame.sliced(head, 4);
        frame.remove(0, head + 4);
        for (qsizetype i = 0; i < frame.size(); ++i)
            frame[i] = static_cast<char>(frame.at(i) ^ mask.at(i % 4));
        QCOMPARE(frame, body);
    }

    void goodbye() { QCOMPARE(goodbyeFrame(), QByteArray::fromHex("88820000000003e8")); }

    void heads_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");       // 0: not HTTP
        QTest::addColumn<QByteArray>("value"); // of the header x
        QTest::newRow("plain") << QByteArray("HTTP/1.1 200 OK\r\nX: 1\r\n") << 200 << QByteArray("1");
        QTest::newRow("bare LF") << QByteArray("HTTP/1.0 404 Not Found\nx:  two words \n") << 404 << QByteArray("two words");
        QTest::newRow("no phrase") << QByteArray("HTTP/1.1 101\r\nX:\r\n") << 101 << QByteArray();
        QTest::newRow("folded") << QByteArray("HTTP/1.1 200 OK\r\nX: a\r\n  b\r\n") << 200 << QByteArray("a b");
        QTest::newRow("first of two") << QByteArray("HTTP/1.1 200 OK\r\nX: a\r\nX: b\r\n") << 200 << QByteArray("a");
        QTest::newRow("no colon") << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\nX: a") << 200 << QByteArray("a");
        QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200 OK\r\n") << 0 << QByteArray();
        QTest::newRow("letters") << QByteArray("HTTP/1.1 2xx OK\r\n") << 0 << QByteArray();
        QTest::newRow("too long a number") << QByteArray("HTTP/1.1 2000 OK\r\n") << 0 << QByteArray();
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH") << 0 << QByteArray();
        QTest::newRow("nothing") << QByteArray() << 0 << QByteArray();
    }
    void heads() {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const auto answer = parseHead(head);
        QCOMPARE(answer ? answer->status : 0, status);
        if (answer)
            QTEST(answer->header("x"), "value");
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "probe_frames.moc"
