// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/TlsThread.h"
#include "probe/FrameReader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace hubwart::probe {

/// Holds many open connections, pings each once in two seconds, and sees how each ends. They live on a thread of its own with an
/// event loop; the calls here come from any thread and do not wait, but for the destructor: it says goodbye on all of them and
/// takes a quarter of a second.
class HeldLines final : public QObject {
public:
    /// Called on the thread of the lines, once a line, when it ends by itself.
    using OnEnd = std::function<void(std::size_t number, const Ended &end)>;

    explicit HeldLines(OnEnd onEnd);
    HeldLines(const HeldLines &) = delete;
    HeldLines &operator=(const HeldLines &) = delete;
    ~HeldLines() override;

    /// The stream's thread must be the caller's.
    void hold(std::size_t number, std::unique_ptr<QSslSocket> stream, FrameReader reader);
    /// Those that are open now.
    [[nodiscard]] int open() const;
    /// The round trips since the last call, in no order.
    [[nodiscard]] std::vector<std::chrono::microseconds> takeTrips();

private:
    struct Line {
        std::unique_ptr<QSslSocket> stream;
        FrameReader reader;
        QElapsedTimer pinged;
    };

    void take(std::size_t number);
    void finish(std::size_t number, const Ended &end);
    void pingSome();
    void goodbye();

    OnEnd m_onEnd;
    net::TlsThread m_thread;
    QTimer m_beat;
    std::map<std::size_t, Line> m_lines; ///< on the thread
    std::size_t m_next = 0;              ///< the line whose turn it is to be pinged
    mutable std::mutex m_guard;
    int m_open = 0;
    std::vector<std::chrono::microseconds> m_trips;
};

} // namespace hubwart::probe
