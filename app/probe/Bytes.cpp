// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Bytes.h"

#include <QtEndian>

namespace hubwart::probe {

quint16 u16At(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 u32At(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.data() + at);
}

quint64 u64At(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<quint64>(bytes.data() + at);
}

} // namespace hubwart::probe
