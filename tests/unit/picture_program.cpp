// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Protocol.h"
#include "probe/PictureClient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <thread>

using namespace hubwart;
using namespace hubwart::probe;

namespace {

QByteArray u16(int value) {
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

DesktopInit desktopOf(int width, int height) {
    DesktopInit init;
    init.width = width;
    init.height = height;
    init.serverInit = u16(width) + u16(height) + QByteArray::fromHex("2018000100ff00ff00ff100800000000")
                      + QByteArray::fromHex("00000001") + "d";
    return init;
}

QByteArray raw(int x, int y, int width, int height, const QByteArray &pixels) {
    return u16(x) + u16(y) + u16(width) + u16(height) + QByteArray(4, '\0') + pixels;
}

QByteArray update(const QByteArrayList &rectangles) {
    return QByteArray(2, '\0') + u16(static_cast<int>(rectangles.size())) + rectangles.join();
}

QByteArray pixel(quint32 colour) {
    return QByteArray(reinterpret_cast<const char *>(&colour), sizeof colour);
}

/// A VNC server behind its sign-in: answers each request for an update with the next of its messages.
class FakeServer final : public Line {
public:
    QByteArrayList answers;
    QByteArray said;

    Or<QByteArray> read(const Wait &) override {
        // FramebufferUpdateRequest: 3, incremental, x, y, w, h (RFC 6143 section 7.5.3); the first follows the 2 set-up messages
        if (!answers.isEmpty() && said.size() > m_answered && said.sliced(m_answered).contains('\x03')) {
            m_answered = said.size();
            return answers.takeFirst();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return std::unexpected(Ended{Ended::Why::TimedOut, 0, {}});
    }
    Or<void> write(const QByteArray &bytes) override {
        said += bytes;
        return {};
    }

private:
    qsizetype m_answered = 0;
};

const QString program = QStringLiteral(HUBWART_PICTURE);

Wait seconds(int count) {
    return Wait::upTo(std::chrono::seconds(count), {});
}

QByteArray proc(const QString &process, const char *file) {
    QFile source(QStringLiteral("/proc/%1/%2").arg(process, QLatin1StringView(file)));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// Of the system's words on a process of ours with this program: the values behind \a name, one a thread.
QByteArrayList statusOfChild(const QByteArray &name) {
    const QByteArray ours = "\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    QByteArrayList values;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray status = proc(process, "status");
        if (!status.startsWith("Name:\thubwart-picture\n") || !status.contains(ours))
            continue;
        for (const QString &thread :
             QDir(QStringLiteral("/proc/%1/task").arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QByteArray of = proc(process + QStringLiteral("/task/") + thread, "status");
            const qsizetype at = of.indexOf('\n' + name + ":\t") + name.size() + 3;
            values += of.sliced(at, of.indexOf('\n', at) - at);
        }
    }
    return values;
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholePictureInTwoUpdates() {
        FakeServer server;
        const QByteArray top = pixel(0x112233) + pixel(0xff0000);
        const QByteArray bottom = pixel(0x00ff00) + pixel(0x0000ff);
        server.answers = {update({raw(0, 0, 2, 1, top)}), update({raw(0, 1, 2, 1, bottom)})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(2, 2), seconds(3)));
        const auto image = client.first(seconds(3));
        QVERIFY2(image, qPrintable(image ? QString() : image.error().reason));
        QCOMPARE(image->size(), QSize(2, 2));
        QCOMPARE(image->pixel(0, 0), 0xff112233U);
        QCOMPARE(image->pixel(1, 0), 0xffff0000U);
        QCOMPARE(image->pixel(0, 1), 0xff00ff00U);
        QCOMPARE(image->pixel(1, 1), 0xff0000ffU);
        QCOMPARE(coloursOf(*image), 4);
        // Nothing of the sign-in that the child was shown may reach the server, and nothing but the three messages it needs.
        QVERIFY(!server.said.contains("RFB"));
        QCOMPARE(server.said.front(), '\0');               // SetPixelFormat
        QVERIFY(!server.said.sliced(20).contains('\x04')); // KeyEvent
    }

    void nextTellsWhatChanged() {
        FakeServer server;
        server.answers = {update({raw(0, 0, 4, 4, pixel(1).repeated(16))})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(4, 4), seconds(3)));
        QCOMPARE(*client.next(seconds(3)), QRegion(0, 0, 4, 4));
        server.answers = {update({raw(1, 1, 2, 2, pixel(2).repeated(4))})}; // only now, or one next() could tell of both
        QCOMPARE(*client.next(seconds(3)), QRegion(1, 1, 2, 2));
        QCOMPARE(coloursOf(client.image()), 2);
        const auto nothing = client.next(Wait::upTo(std::chrono::milliseconds(50), {}));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().why, Ended::Why::TimedOut);
    }

    void largeInStripes() {
        FakeServer server;
        QByteArray pixels;
        for (quint32 i = 0; i < 1000 * 900; ++i)
            pixels += pixel(i & 0xffffffU);
        server.answers = {update({raw(0, 0, 1000, 900, pixels)})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(1000, 900), seconds(3)));
        const auto image = client.first(seconds(5));
        QVERIFY(image);
        for (const int y : {0, 261, 262, 263, 899})
            QCOMPARE(image->pixel(7, y), 0xff000000U | static_cast<quint32>(y * 1000 + 7));
        QCOMPARE(coloursOf(*image), 256);
    }

    void oneColour() {
        FakeServer server;
        server.answers = {update({raw(0, 0, 3, 3, pixel(0x204060).repeated(9))})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(3, 3), seconds(3)));
        QCOMPARE(coloursOf(*client.first(seconds(3))), 1);
    }

    void tooLarge_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("wide") << 8193 << 10;
        QTest::newRow("high") << 10 << 65535;
        QTest::newRow("both") << 65535 << 65535;
        QTest::newRow("none") << 0 << 0;
    }
    void tooLarge() {
        QFETCH(int, width);
        QFETCH(int, height);
        FakeServer server;
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(width, height), seconds(3)));
        QVERIFY(!client.first(seconds(3)));
        QCOMPARE(client.tooLarge(), QSize(width, height));
    }

    void nonsense_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("unknown message") << QByteArray("\xfe\x01\x02\x03", 4);
        QTest::newRow("unknown encoding") << QByteArray::fromHex("00000001 0000000000020002 12345678");
        QTest::newRow("outside") << QByteArray::fromHex("00000001 0003000300020002 00000000") + QByteArray(16, 'x');
        // CopyRect (RFC 6143 section 7.7.2) from -1, -1 and from beyond the right edge
        QTest::newRow("waits, copied from nowhere") << QByteArray::fromHex("00000001 0000000000020002 00000001 ffffffff");
        QTest::newRow("waits, copied from outside") << QByteArray::fromHex("00000001 0000000000020002 00000001 00030003");
        QTest::newRow("hextile outside") << QByteArray::fromHex("00000001 0000000000100010 00000005") + QByteArray(4096, '\x01');
        // never asked for: Tight with a bomb, Ultra, CoRRE, RRE with 2^31 parts
        QTest::newRow("tight") << QByteArray::fromHex("00000001 0000000000040004 00000007 00ffff7f") + QByteArray(65536, 'x');
        QTest::newRow("tight, a gradient") << QByteArray::fromHex("00000001 0000000008000004 00000007 4002ffff7f")
                                                  + QByteArray(65536, 'x');
        QTest::newRow("ultra") << QByteArray::fromHex("00000001 0000000000040004 00000009 7fffffff") + QByteArray(65536, 'x');
        QTest::newRow("waits, rre") << QByteArray::fromHex("00000001 0000000000040004 00000002 7fffffff")
                                           + QByteArray(65536, '\xff');
        // The library takes the length for -1, and whatever lies in its buffer for the tile: sometimes for a right one.
        QTest::newRow("garbage, zrle of 4 GiB")
            << QByteArray::fromHex("00000001 0000000000040004 00000010 ffffffff") + QByteArray(65536, 'x');
        QTest::newRow("zlib that is none") << QByteArray::fromHex("00000001 0000000000040004 00000010 00000010")
                                                  + QByteArray(64, 'x');
        QTest::newRow("cut text of 4 GiB") << QByteArray::fromHex("03000000 ffffffff") + QByteArray(65536, 'x');
        QTest::newRow("a palette") << QByteArray::fromHex("01 00 ffff ffff") + QByteArray(65536, 'x');
        QTest::newRow("huge rectangle") << QByteArray::fromHex("00000001 00000000ffffffff 00000000") + QByteArray(64, 'x');
    }
    void nonsense() {
        QFETCH(QByteArray, bytes);
        FakeServer server;
        server.answers = {bytes};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(4, 4), seconds(3)));
        const auto image = client.first(seconds(2));
        if (image && QByteArrayView(QTest::currentDataTag()).startsWith("garbage"))
            return;
        QVERIFY(!image);
        // What is copied from nowhere is left out, and the rest of what was promised is waited for.
        const bool waits = QByteArrayView(QTest::currentDataTag()).startsWith("waits");
        QCOMPARE(image.error().why == Ended::Why::TimedOut, waits);
        QVERIFY(waits || image.error().why == Ended::Why::Protocol || image.error().why == Ended::Why::NoChild);
    }

    /// A bomb: 64 MiB of zeros in 64 KiB for a rectangle of 16 pixels.
    void bomb() {
        const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).sliced(4);
        QByteArray length(4, '\0');
        qToBigEndian(static_cast<quint32>(packed.size()), length.data());
        FakeServer server;
        server.answers = {QByteArray::fromHex("00000001 0000000000040004 00000010") + length + packed,
                          update({raw(0, 0, 4, 4, pixel(1).repeated(16))})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(4, 4), seconds(3)));
        const auto image = client.first(seconds(5));
        QVERIFY(image || image.error().why == Ended::Why::Protocol || image.error().why == Ended::Why::NoChild);
        for (const QByteArray &used : statusOfChild("VmHWM"))
            QVERIFY2(used.trimmed().chopped(3).toLongLong() < 128 * 1024, used.constData());
    }

    void emptyRectangles() {
        FakeServer server;
        server.answers = {update({raw(0, 0, 0, 0, {}), raw(4, 4, 0, 0, {}), raw(0, 0, 4, 0, {})}),
                          update({raw(0, 0, 4, 4, pixel(1).repeated(16))})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(4, 4), seconds(3)));
        QVERIFY(client.first(seconds(3)));
    }

    void sizesWithoutEnd() {
        FakeServer server;
        // DesktopSize (RFC 6143 section 7.8.2), each with an update of its own
        for (int i = 0; i < 500; ++i)
            server.answers +=
                QByteArray::fromHex("00000001 00000000") + u16(2000 + i % 2) + u16(2000) + QByteArray::fromHex("ffffff21");
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(4, 4), seconds(3)));
        const auto image = client.first(seconds(5));
        QVERIFY(!image);
        QCOMPARE(image.error().why, Ended::Why::Protocol);
        QVERIFY2(image.error().reason.contains(QStringLiteral("size")), qPrintable(image.error().reason));
    }

    /// As KasmVNC's 253: told apart from a decoder that failed, because nothing is wrong with the way.
    void foreignMessage() {
        FakeServer server;
        server.answers = {QByteArray("\xfd\x01\x02\x03", 4)};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(4, 4), seconds(3)));
        QVERIFY(!client.first(seconds(3)));
        QCOMPARE(client.foreignMessage(), 253);
    }

    void noProgram_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << "/nowhere/hubwart-picture";
        QTest::newRow("dies") << "/bin/false";
        QTest::newRow("talks") << "/usr/bin/yes";
        QTest::newRow("presses a key") << QStringLiteral(HUBWART_TESTS "/unit/picture_presses_a_key.sh");
    }
    void noProgram() {
        QFETCH(QString, path);
        FakeServer server;
        PictureClient client(server, path);
        const auto image = client.start(desktopOf(4, 4), seconds(3)).and_then([&] { return client.first(seconds(3)); });
        QVERIFY(!image);
        QCOMPARE(image.error().why, Ended::Why::NoChild);
        QVERIFY(image.error().reason.contains(QStringLiteral("hubwart-picture")) || image.error().reason.contains(path));
        QVERIFY(!server.said.contains("\x04\x01")); // the key of the last row
    }

    /// What that means is tested in picture_confined.cpp.
    void itsThreadsAreConfinedWhileItDecodes() {
        FakeServer server;
        server.answers = {update({raw(0, 0, 2, 1, pixel(1) + pixel(2))})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(2, 1), seconds(3)));
        QVERIFY(client.first(seconds(3)));
        QCOMPARE(statusOfChild("Seccomp"), QByteArrayList(3, "2"));
        QCOMPARE(statusOfChild("NoNewPrivs"), QByteArrayList(3, "1"));
    }

    /// The largest picture, in the encoding that takes the most memory to unpack.
    void largestPicture() {
        FakeServer server;
        const int side = picture::widest;
        // ZRLE (RFC 6143 section 7.7.6): tiles of 64 x 64, each of one colour: the kind 1 and three bytes
        const QByteArray tiles = QByteArray::fromHex("01402010").repeated((side / 64) * (side / 64));
        // one stream for all updates (RFC 1950 and 1951), so without an end: stored blocks
        QByteArray packed = QByteArray::fromHex("7801");
        for (qsizetype at = 0; at < tiles.size(); at += 0x4000)
            packed += QByteArray::fromHex("000040ffbf") + tiles.sliced(at, 0x4000);
        QByteArray length(4, '\0');
        qToBigEndian(static_cast<quint32>(packed.size()), length.data());
        server.answers = {update({u16(0) + u16(0) + u16(side) + u16(side) + QByteArray::fromHex("00000010") + length + packed})};
        PictureClient client(server, program);
        QVERIFY(client.start(desktopOf(side, side), seconds(3)));
        const auto image = client.first(seconds(20));
        QVERIFY2(image, qPrintable(image ? QString() : QString::number(int(image.error().why)) + image.error().reason));
        QCOMPARE(image->pixel(side - 1, side - 1), 0xff102040U);
    }

    void silenceEndsInTime() {
        FakeServer server;
        PictureClient client(server, program);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(client.start(desktopOf(4, 4), seconds(3)));
        const auto image = client.first(Wait::upTo(std::chrono::milliseconds(300), {}));
        QVERIFY(!image);
        QCOMPARE(image.error().why, Ended::Why::TimedOut);
        QVERIFY(clock.elapsed() < 1500);
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "picture_program.moc"
