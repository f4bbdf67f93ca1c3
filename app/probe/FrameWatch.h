// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Ended.h"

#include <QByteArray>

#include <optional>

namespace hubwart::probe {

/// Looks on while a server's WebSocket frames pass (RFC 6455 section 5.2) and remembers how the stream says goodbye: the code of
/// a close frame, or 1005 where it carries none. It keeps no payload. A frame that a server must not send is an end, too
/// (1002; where only the code of a close frame is not allowed, that code, and the reason as it was meant).
/// QWebSocket cannot tell these apart: it says 1000 for a code of 1000, for no code, and for a lost link. Pure.
class FrameWatch {
public:
    void feed(QByteArrayView bytes);

    [[nodiscard]] bool sawFrame() const { return m_sawFrame; }
    /// Closed, or Protocol; nothing while the stream goes on.
    [[nodiscard]] const std::optional<Ended> &end() const { return m_end; }

private:
    bool takeHeader();
    void takeClose(qsizetype header, qsizetype length);
    void wrong(const QString &what);

    QByteArray m_header;     ///< of the frame that is coming; of a close frame all of it
    quint64 m_toPass = 0;    ///< payload that is still to come
    bool m_sawFrame = false; ///< of data
    std::optional<Ended> m_end;
};

/// Whether a close frame may have that code: RFC 6455 section 7.4.2 and IANA's list; 1004, 1005, 1006 and 1015 stand for what is
/// not on the wire. Browsers end the line with 1006 at any other.
[[nodiscard]] bool mayBeSent(int code);

/// A client's close frame with code 1000 (RFC 6455 section 5.5.1).
QByteArray goodbyeFrame();

} // namespace hubwart::probe
