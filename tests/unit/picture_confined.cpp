// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Confine.h"

#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <thread>

using hubwart::picture::confine;

namespace {

/// What somebody would try who has taken the decoder over; true: it can be done.
using Attempt = bool (*)();

bool readAFile() {
    return ::open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0;
}

bool writeAFile() {
    return ::open("/tmp", O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600) >= 0;
}

bool makeASocket() {
    return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0;
}

bool startAProgram() {
    ::execl("/bin/true", "true", nullptr);
    return false;
}

bool fork() {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    return child > 0;
}

bool startAThread() {
    std::thread([] {}).join();
    return true;
}

bool signalTheParent() {
    return ::kill(::getppid(), 0) == 0;
}

bool runNewCode() {
    return ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

bool makeDataCode() {
    void *page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page != MAP_FAILED && ::mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
}

bool takeMemory() {
    return ::mmap(nullptr, std::size_t(2) << 30U, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
           != MAP_FAILED;
}

/// What the decoder lives by.
bool workOnWhatIsOpen() {
    std::array<int, 2> ends{};
    // made before, as Join does
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0 || !confine())
        return false;
    char byte = 'x';
    std::vector<char> memory(std::size_t(100) << 20U, byte);
    const bool carried = ::send(ends[0], &byte, 1, 0) == 1 && ::recv(ends[1], &byte, 1, 0) == 1;
    return carried && memory.back() == 'x';
}

enum class Outcome { Done, Refused, Killed, Other };

Outcome tryIt(Attempt attempt, bool confined) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (confined && !confine())
            ::_exit(2);
        ::_exit(attempt() ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return Outcome::Other;
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGSYS ? Outcome::Killed : Outcome::Other;
    switch (WEXITSTATUS(status)) {
    case 0:
        return Outcome::Done;
    case 1:
        return Outcome::Refused;
    default:
        return Outcome::Other;
    }
}

} // namespace

class TestConfined : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenUp_data() {
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<Outcome>("outcome");
        const auto row = [](const char *name, Attempt attempt, Outcome outcome) { QTest::newRow(name) << attempt << outcome; };
        row("a file", readAFile, Outcome::Refused);
        row("a new file", writeAFile, Outcome::Refused);
        row("a socket", makeASocket, Outcome::Killed);
        row("a program", startAProgram, Outcome::Killed);
        row("a process", fork, Outcome::Killed);
        row("a thread", startAThread, Outcome::Killed);
        row("a signal", signalTheParent, Outcome::Killed);
        row("new code", runNewCode, Outcome::Killed);
        row("data as code", makeDataCode, Outcome::Killed);
        row("2 GiB of memory", takeMemory, Outcome::Refused);
    }
    void whatIsGivenUp() {
        QFETCH(Attempt, attempt);
        QCOMPARE(tryIt(attempt, false), Outcome::Done);
        QTEST(tryIt(attempt, true), "outcome");
    }

    void whatIsOpenStaysUsable() { QCOMPARE(tryIt(workOnWhatIsOpen, false), Outcome::Done); }

    void threadsThatExistAreConfinedToo() {
        const auto attempt = [] {
            static std::atomic<bool> confined = false;
            std::thread other([] {
                while (!confined)
                    std::this_thread::yield();
                makeASocket();
            });
            confined = confine();
            other.join();
            return true;
        };
        QCOMPARE(tryIt(attempt, false), Outcome::Killed);
    }
};

QTEST_GUILESS_MAIN(TestConfined)
#include "picture_confined.moc"
