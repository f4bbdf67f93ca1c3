// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Screen.h"

namespace hubwart::story {

void Screen::put(const QImage &image, const QRegion &changed) {
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_frame.changed.isEmpty();
        m_frame.image = image;
        m_frame.changed += changed;
    }
    if (wasEmpty)
        Q_EMIT this->changed();
}

Screen::Frame Screen::take() {
    const std::lock_guard lock(m_mutex);
    Frame frame{m_frame.image, m_frame.changed};
    m_frame.changed = QRegion();
    return frame;
}

void Screen::wipe() {
    const std::lock_guard lock(m_mutex);
    m_frame = Frame();
}

void Screen::tellRoundTrip(std::optional<std::chrono::microseconds> time) {
    Q_EMIT roundTrip(time ? static_cast<qint64>(time->count()) : -1);
}

} // namespace hubwart::story
