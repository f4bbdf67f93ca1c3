// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Ended.h"

#include <QByteArray>

namespace hubwart::probe {

/// The seam between the desktop's protocol and what carries it: bytes both ways, message borders lost, as RFB wants it.
/// Calls block for at most their Wait.
class Line {
public:
    Line() = default;
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    virtual ~Line() = default;

    /// Everything that has come, at least one byte. What came before the end of the line is given before the end is told.
    virtual Or<QByteArray> read(const Wait &wait) = 0;
    /// Hands the bytes over without waiting for the other side.
    virtual Or<void> write(const QByteArray &bytes) = 0;
};

} // namespace hubwart::probe
