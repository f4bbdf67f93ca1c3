// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hubwart::probe {

// Numbers in network order, as RFB and WebSocket write them. The caller has seen to it that so many bytes are there. Pure.
// Out of line, because g++ warns of array bounds where it inlines them for an array that may be empty.
quint16 u16At(QByteArrayView bytes, qsizetype at);
quint32 u32At(QByteArrayView bytes, qsizetype at);
quint64 u64At(QByteArrayView bytes, qsizetype at);

} // namespace hubwart::probe
