// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupt.h"

#include <array>
#include <atomic>
#include <csignal>
#include <unistd.h>

namespace hubwart::cli {

namespace {

// A signal handler reaches nothing but globals: a flag, and a pipe that wakes the event loop.
std::atomic<bool> asked = false;
std::array<int, 2> wake = {-1, -1};

void onSignal(int signal) {
    asked = true;
    [[maybe_unused]] const ssize_t written = write(wake[1], "x", 1);
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(std::function<void()> onAsked) : m_onAsked(std::move(onAsked)) {
    if (pipe(wake.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wake[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        m_onAsked();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
}

Interrupt::~Interrupt() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : wake) {
        close(end);
        end = -1;
    }
}

bool Interrupt::wasAsked() {
    return asked;
}

} // namespace hubwart::cli
