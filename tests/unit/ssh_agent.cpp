// SPDX-License-Identifier: GPL-3.0-or-later
// The relay between libssh and a key agent: which keys it shows, what it lets through, and that it always answers.
#include "ssh/AgentRelay.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

#include <atomic>
#include <cstring>

using namespace hubwart;
using namespace hubwart::ssh;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// An agent with two keys, which signs with "signed" or, if it is asked to, not at all.
class PretendedAgent {
public:
    explicit PretendedAgent(const QString &path) : m_listener(::socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path - 1);
        if (::bind(m_listener.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
            || ::listen(m_listener.get(), 5) != 0)
            qFatal("no socket");
        qputenv("SSH_AUTH_SOCK", path.toLocal8Bit());
        m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    }
    std::atomic<bool> stalls = false;
    std::atomic<int> signs = 0;

private:
    void serve(const std::stop_token &stop) {
        const Wait wait{QDeadlineTimer(QDeadlineTimer::Forever), stop};
        makeNonBlocking(m_listener.get());
        Fd peer;
        while (!stop.stop_requested() && !peer.isOpen()) {
            waitFor(m_listener.get(), false, 10ms);
            peer = Fd(::accept(m_listener.get(), nullptr, nullptr));
        }
        while (const auto request = readAgentMessage(peer.get(), wait)) {
            if (!*request)
                return;
            if ((*request)->startsWith(agentRequestIdentities)) {
                const QByteArray keys = withLength("key-a") + withLength("a") + withLength("key-b") + withLength({});
                if (!writeAgentMessage(peer.get(), QByteArray("\x0c\0\0\0\2", 5) + keys, wait))
                    return;
            } else if (++signs; !stalls && !writeAgentMessage(peer.get(), "signed", wait)) {
                return;
            }
        }
    }
    Fd m_listener;
    std::jthread m_thread;
};

QByteArray signWith(const QByteArray &blob) {
    return agentSignRequest + withLength(blob) + withLength("data") + QByteArray(4, 0);
}

} // namespace

class SshAgent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noAgentIsNoTrouble() {
        qputenv("SSH_AUTH_SOCK", "/nonexistent/socket");
        QVERIFY(!Agent::find());
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(!Agent::find());
    }

    void listsKeys() {
        const PretendedAgent agent(m_folder->filePath(u"a"_s));
        const auto keys = Agent::find()->keys(Wait::upTo(5s, {}));
        QVERIFY(keys.has_value());
        QCOMPARE(keys->size(), 2);
        QCOMPARE(keys->at(1).blob, "key-b");
    }

    void showsAndUsesChosenKeysOnly() {
        const PretendedAgent agent(m_folder->filePath(u"a"_s));
        const Wait wait = Wait::upTo(5s, {});
        AgentRelay relay(*Agent::find(), {{"key-b", {}}}, wait);
        const Fd libssh(relay.takeSocket());
        const auto ask = [&](const QByteArray &request) {
            return writeAgentMessage(libssh.get(), request, wait) ? **readAgentMessage(libssh.get(), wait) : QByteArray();
        };
        QCOMPARE(ask("\x0b"), QByteArray("\x0c\0\0\0\1", 5) + withLength("key-b") + withLength({}));
        QCOMPARE(ask(signWith("key-b")), "signed");
        QCOMPARE(ask(signWith("key-a")), "\x05");
        QCOMPARE(ask("\x11 add a key"), "\x05");
        QCOMPARE(agent.signs, 1);
    }

    void saysNoWhenTheTimeIsUp() {
        PretendedAgent agent(m_folder->filePath(u"a"_s));
        agent.stalls = true;
        std::stop_source stop;
        AgentRelay relay(*Agent::find(), {{"key-b", {}}}, Wait::upTo(60s, stop.get_token()));
        const Fd libssh(relay.takeSocket());
        const Wait wait = Wait::upTo(5s, {});
        const std::jthread later([&] {
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        for (int i = 0; i < 2; ++i) { // and goes on saying so
            QVERIFY(*writeAgentMessage(libssh.get(), signWith("key-b"), wait));
            QCOMPARE(**readAgentMessage(libssh.get(), wait), "\x05");
        }
        QVERIFY(!wait.over());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SshAgent)
#include "ssh_agent.moc"
