// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Line.h"

#include <QSslSocket>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hubwart::probe {

struct LiveShared;
class LiveWorker;

/// The thread of a LiveWorker: its events until it is told to quit, and then its end.
class LiveThread final : public QThread {
public:
    explicit LiveThread(const std::shared_ptr<LiveShared> &shared);
    [[nodiscard]] LiveWorker *worker() const { return m_worker; }

private:
    void run() override;

    LiveWorker *m_worker; ///< lives on the thread, and is deleted by it
};

/// The live connection: a QWebSocket on the stream of a Handshake that ended in a 101 (Handover.h says how and why). It lives on
/// a thread of its own with an event loop; the calls here block on the caller's thread for at most their Wait, and the two meet
/// in one locked box (LiveWorker.h). It says goodbye (1000) when it goes. Limits: 16 MiB a message, 64 MiB unread (TooMuch), five
/// seconds without a byte in the middle of a frame (Stalled). A text message is an end (Protocol): RFB is binary.
class LiveProbe final : public Line {
public:
    LiveProbe();
    ~LiveProbe() override;

    /// Takes the stream over; once only. \a rest is what was read from it behind the 101.
    Or<void> open(std::unique_ptr<QSslSocket> stream, const QByteArray &rest, const Wait &wait);
    /// One ping and the time until its pong. TimedOut leaves the line open: some hubs do not answer pings.
    Or<std::chrono::microseconds> ping(const Wait &wait);
    /// The same without waiting: a pong that has come is taken once. A new ping forgets the one before.
    void sendPing();
    [[nodiscard]] std::optional<std::chrono::microseconds> takePong();
    /// Watches the line until the wait is over, which is then no error unless we were told to stop.
    Or<void> holdUntil(const Wait &wait);
    Or<QByteArray> read(const Wait &wait) override;
    Or<void> write(const QByteArray &bytes) override;
    /// How it ended, if it did.
    [[nodiscard]] std::optional<Ended> end() const;
    [[nodiscard]] bool hasUnread() const;

private:
    void post(std::function<void(LiveWorker &)> job); ///< to the thread, in order

    std::shared_ptr<LiveShared> m_shared;
    LiveThread m_thread;
};

} // namespace hubwart::probe
