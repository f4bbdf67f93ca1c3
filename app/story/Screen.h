// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QRegion>

#include <chrono>
#include <mutex>
#include <optional>

namespace hubwart::story {

/// Where the Conductor's thread leaves the live picture and a front takes it. Only the newest frame is kept, so a slow front is
/// never behind. It may show somebody's screen: it is never stored here, and wiped when nobody looks any more. Any thread.
class Screen final : public QObject {
    Q_OBJECT

public:
    struct Frame {
        QImage image;
        QRegion changed; ///< since the last take()
    };

    void put(const QImage &image, const QRegion &changed);
    Frame take();
    void wipe();
    void tellRoundTrip(std::optional<std::chrono::microseconds> time);

Q_SIGNALS:
    /// There is something to take. Told once until it is taken. On the thread of put().
    void changed();
    /// Microseconds of a ping; -1: no answer came in time.
    void roundTrip(qint64 time);

private:
    std::mutex m_mutex;
    Frame m_frame;
};

} // namespace hubwart::story
