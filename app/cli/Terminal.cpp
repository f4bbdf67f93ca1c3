// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include "cli/Interrupt.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace hubwart::cli {

namespace {

constexpr qsizetype longestLine = 4096;

/// The terminal with its echo switched off, for as long as this lives.
class Quiet {
public:
    Quiet(int tty, bool echo) : m_tty(tty) {
        if (echo || tcgetattr(tty, &m_before) != 0)
            return;
        termios now = m_before;
        now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(tty, TCSAFLUSH, &now) == 0;
    }
    ~Quiet() {
        if (m_changed)
            tcsetattr(m_tty, TCSAFLUSH, &m_before);
    }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;

private:
    int m_tty;
    termios m_before{};
    bool m_changed = false;
};

std::unexpected<Trouble> gaveUp() {
    return trouble(Trouble::Kind::Cancelled, Hop::Laptop);
}

Result<Secret> lineFrom(int descriptor, bool watchInterrupt) {
    QByteArray line;
    line.reserve(longestLine);
    for (;;) {
        pollfd ready{descriptor, POLLIN, 0};
        const int count = poll(&ready, 1, 100);
        if (watchInterrupt && Interrupt::wasAsked())
            return gaveUp();
        if (count == 0 || (count < 0 && errno == EINTR))
            continue;
        char c = 0;
        const ssize_t got = read(descriptor, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {}, QString::fromLocal8Bit(std::strerror(errno)));
        if (got == 0 && line.isEmpty() && watchInterrupt)
            return gaveUp();
        if (got == 0 || c == '\n')
            return Secret(std::move(line));
        if (line.size() < longestLine)
            line.append(c);
    }
}

} // namespace

bool Terminal::isThere() {
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

bool Terminal::wantsColours(int stream) {
    return isatty(stream) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

Result<Secret> Terminal::readLine(const QString &prompt, bool echo) {
    const int tty = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (tty < 0)
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Laptop, {prompt});
    const QByteArray text = prompt.toUtf8();
    Result<Secret> answer = gaveUp();
    {
        const Quiet quiet(tty, echo);
        if (write(tty, text.constData(), static_cast<std::size_t>(text.size())) == text.size())
            answer = lineFrom(tty, true);
        if (!echo && write(tty, "\n", 1) != 1)
            answer = gaveUp();
    }
    close(tty);
    return answer;
}

Result<Secret> Terminal::readFrom(int descriptor) {
    auto secret = lineFrom(descriptor, false);
    close(descriptor);
    return secret;
}

} // namespace hubwart::cli
