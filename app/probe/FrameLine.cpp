// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/FrameLine.h"

#include "probe/Stream.h"

#include <QSslSocket>

namespace hubwart::probe {

namespace {

constexpr qint64 atOnce = 64LL * 1024;
/// What is written here is short; a stream that does not take it has stopped.
constexpr std::chrono::seconds longestWrite{5};

} // namespace

FrameLine::FrameLine(QSslSocket &stream, const QByteArray &rest) : m_stream(stream) {
    take(rest);
}

void FrameLine::take(const QByteArray &bytes) {
    for (const Frame &frame : m_reader.feed(bytes)) {
        if (frame.kind == Frame::Kind::Data)
            m_data += frame.body;
        else if (frame.kind == Frame::Kind::Ping)
            m_stream.write(pongFrame(frame.body));
    }
}

Or<QByteArray> FrameLine::read(const Wait &wait) {
    while (m_data.isEmpty()) {
        if (m_reader.end())
            return std::unexpected(*m_reader.end());
        const auto bytes = readSome(m_stream, atOnce, wait);
        // A bare stream's end is no goodbye of a WebSocket.
        if (!bytes && bytes.error().why == Ended::Why::Closed)
            return ended(Ended::Why::Lost, bytes.error().reason);
        if (!bytes)
            return bytes;
        take(*bytes);
    }
    return std::exchange(m_data, {});
}

Or<void> FrameLine::write(const QByteArray &bytes) {
    return writeAll(m_stream, dataFrame(bytes), Wait::upTo(longestWrite, {}));
}

} // namespace hubwart::probe
