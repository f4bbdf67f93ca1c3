// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/FrameWatch.h"
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
        QTest::newRow("endless length") << QByteArray::fromHex("827fffffffffffffffff8800") << true << 0;
        QTest::newRow("fragments with a ping between") << QByteArray::fromHex("020141890080014288020bb8") << true << 3000;
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
