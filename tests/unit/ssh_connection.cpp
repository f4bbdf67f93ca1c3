// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a server that cannot be reached, or is none, before anybody signs in; each against a socket on loopback.
#include "ssh/Dial.h"
#include "ssh/ServerText.h"
#include "ssh/Session.h"
#include "ssh_Listener.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace hubwart;
using namespace hubwart::ssh;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Trouble::Kind;

namespace {

/// Greets whoever connects, and then hangs up or falls silent.
class Greeter {
    Listener m_listener;

public:
    Greeter(QByteArray greeting, bool hangsUp) : port(m_listener.port) {
        m_thread = std::jthread([this, text = std::move(greeting), hangsUp](const std::stop_token &stop) {
            Fd peer;
            while (!stop.stop_requested()) {
                if (!peer.isOpen()) {
                    waitFor(m_listener.socket.get(), false, 10ms);
                    peer = Fd(::accept(m_listener.socket.get(), nullptr, nullptr));
                    if (peer.isOpen() && !text.isEmpty())
                        ::send(peer.get(), text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL);
                } else if (std::this_thread::sleep_for(20ms); hangsUp) {
                    ::shutdown(peer.get(), SHUT_WR);
                }
            }
        });
    }
    const quint16 port;

private:
    std::jthread m_thread; // last: it uses what stands above
};

} // namespace

class SshConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notAServer_data() {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true << Kind::NotSsh;
        QTest::newRow("VNC server") << QByteArray("RFB 003.008\n") << false << Kind::NotSsh;
        QTest::newRow("endless") << QByteArray("hello\n").repeated(20000) << false << Kind::NotSsh;
        QTest::newRow("one endless line") << QByteArray(1000, 'x') << false << Kind::NotSsh;
        QTest::newRow("SSH 1") << QByteArray("SSH-1.5-old\r\n") << false << Kind::NotSsh;
        QTest::newRow("nothing") << QByteArray() << true << Kind::LinkLost;
        QTest::newRow("cut greeting") << QByteArray("SSH-2.0-Open") << true << Kind::LinkLost;
        QTest::newRow("cut after greeting") << QByteArray("SSH-2.0-OpenSSH_10.0\r\n") << true << Kind::LinkLost;
        QTest::newRow("penalty") << QByteArray("Not allowed at this time\r\n") << true << Kind::RefusesForNow;
    }
    void notAServer() {
        QFETCH(QByteArray, greeting);
        QFETCH(bool, hangsUp);
        const Greeter greeter(greeting, hangsUp);
        const auto connection = open(greeter.port, Wait::upTo(10s, {}));
        QVERIFY(!connection);
        QTEST(connection.error().kind, "kind");
        QCOMPARE(connection.error().about.value(0), u"127.0.0.1"_s);
    }

    void closedPort() {
        quint16 port = 0;
        {
            const Greeter gone({}, true);
            port = gone.port;
        }
        const auto connection = open(port, Wait::upTo(5s, {}));
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, Kind::PortClosed);
    }

    void silentServerEndsAtTheDeadline() {
        const Greeter greeter("SSH-2.0-OpenSSH_10.0\r\n", false);
        QElapsedTimer timer;
        timer.start();
        const auto connection = open(greeter.port, Wait::upTo(300ms, {}));
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, Kind::TimedOut);
        QVERIFY(timer.elapsed() < 600);
    }

    void stopEndsItAtOnce() {
        const Greeter greeter({}, false);
        std::stop_source stop;
        const std::jthread later([&] {
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto connection = open(greeter.port, Wait::upTo(60s, stop.get_token()));
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, Kind::Cancelled);
        QVERIFY(timer.elapsed() < 400);
    }

    void givingUpLeavesNoThreadAndNoDescriptor() {
        const auto descriptors = [] {
            return QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot).size();
        };
        const auto threads = [] { return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
        const Greeter silent("SSH-2.0-OpenSSH_10.0\r\n", false);
        const auto giveUpAfter = [&](std::chrono::milliseconds time) {
            std::stop_source stop;
            const std::jthread later([&] {
                std::this_thread::sleep_for(time);
                stop.request_stop();
            });
            QCOMPARE(open(silent.port, Wait::upTo(60s, stop.get_token())).error().kind, Kind::Cancelled);
        };
        for (const auto time : {0ms, 5ms, 20ms})
            giveUpAfter(time); // what libraries open once and keep
        const auto before = std::pair(descriptors(), threads());
        for (int i = 0; i < 40; ++i)
            giveUpAfter(std::chrono::milliseconds(i / 4));
        QTRY_COMPARE(std::pair(descriptors(), threads()), before);
    }

    void unreadableKnownHostsEndItBeforeAnythingIsSent() {
        Options options;
        options.address.host = u"127.0.0.1"_s;
        options.address.port = 1;
        options.knownHostsFile = m_folder.path();
        const auto connection = Connection::open(options, Wait::upTo(5s, {}));
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, Kind::KnownHostsUnreadable);
    }

    void serversWordsAreMadeHarmless() {
        QCOMPARE(cleaned("\x1b[31mred\a\r\ntwo\xc2\x9b\xe2\x80\xae"
                         "end\xff"),
                 u"[31mred\ntwoend\ufffd"_s);
        QCOMPARE(cleaned(QByteArray(5000, 'x')).size(), 1000);
    }

private:
    Result<Connection> open(quint16 port, const Wait &wait) const {
        Options options;
        options.address.host = u"127.0.0.1"_s;
        options.address.port = port;
        options.knownHostsFile = m_folder.filePath(u"known_hosts"_s);
        return Connection::open(options, wait);
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SshConnection)
#include "ssh_connection.moc"
