// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Handover.h"

#include <QElapsedTimer>
#include <QWebSocket>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace hubwart::probe {

class LiveWorker;

/// Where LiveProbe's callers and its thread meet. Everything in it is guarded.
struct LiveShared {
    std::mutex jobsGuard; ///< of the jobs alone, which are posted while the rest is held
    std::deque<std::function<void(LiveWorker &)>> jobs;
    mutable std::mutex guard;
    std::condition_variable changed;
    bool open = false;
    QByteArray inbox;
    std::optional<Ended> end;
    std::optional<std::chrono::microseconds> pong;
    quint64 pings = 0; ///< so that a late pong is not taken for that of the next ping
};

/// The half of LiveProbe that lives on its thread. Called there only; it never waits.
class LiveWorker final : public QObject {
public:
    explicit LiveWorker(std::shared_ptr<LiveShared> shared);
    LiveWorker(const LiveWorker &) = delete;
    LiveWorker &operator=(const LiveWorker &) = delete;
    ~LiveWorker() override { m_socket.disconnect(this); } // it tells of its end while it is destroyed

    void work(); ///< the next of the jobs
    void open(std::unique_ptr<QSslSocket> stream, const QByteArray &rest);
    void ping(quint64 number);
    void send(const QByteArray &bytes);
    void goodbye(); ///< closes in order, then ends the thread, 50 ms later at most

private:
    void listenTo();
    void received(const QByteArray &bytes);
    void lost();
    void publish(Ended end);

    std::shared_ptr<LiveShared> m_shared;
    QWebSocket m_socket;
    Handover *m_handover = nullptr; ///< a child
    QElapsedTimer m_pingClock;
};

} // namespace hubwart::probe
