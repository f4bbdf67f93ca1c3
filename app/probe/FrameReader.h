// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/FrameWatch.h"

#include <vector>

namespace hubwart::probe {

/// A WebSocket frame of a server (RFC 6455 section 5.2).
struct Frame {
    enum class Kind { Data, Ping, Pong };
    Kind kind = Kind::Data;
    QByteArray body;
};

/// Takes a server's frames out of its bytes, whole ones only; message borders of data are lost, as RFB wants it. For lines on
/// which little is said: a frame of more than 256 KiB is an end. QWebSocket carries the line on which a picture comes. Pure.
class FrameReader {
public:
    /// Those that are complete. After an end there are none.
    std::vector<Frame> feed(const QByteArray &bytes);
    [[nodiscard]] const std::optional<Ended> &end() const { return m_end; }

private:
    FrameWatch m_watch; ///< judges; this only cuts
    QByteArray m_unread;
    std::optional<Ended> m_end;
};

/// A client's frame, masked as it must be.
QByteArray dataFrame(const QByteArray &body);
QByteArray pingFrame(const QByteArray &body);
QByteArray pongFrame(const QByteArray &body);

} // namespace hubwart::probe
