// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hubwart::probe {

/// Looks on while a viewer's messages pass (RFC 6143 section 7.5) and knows whether all of them only ask for a picture:
/// SetPixelFormat, SetEncodings, FramebufferUpdateRequest. hubwart-picture reads what a stranger sends; should a stranger ever
/// make it his own, it still presses no key on somebody's desktop and reads no clipboard. Pure.
class ViewOnly {
public:
    /// False from the first message on that is another one.
    [[nodiscard]] bool takes(QByteArrayView bytes);

private:
    QByteArray m_head;      ///< of the message that is coming, until its length is known
    qsizetype m_toPass = 0; ///< of that message, still to come
    bool m_spoiled = false;
};

} // namespace hubwart::probe
