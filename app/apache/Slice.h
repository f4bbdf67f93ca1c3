// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hubwart::apache {

/// Some bytes of others, without a copy: both share them, and keep them as long as one of the two is there. No NUL follows them.
[[nodiscard]] inline QByteArray sliceOf(const QByteArray &bytes, qsizetype begin, qsizetype end) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): who shares bytes counts himself in; to write, he makes a copy.
    QByteArray::DataPointer &whole = const_cast<QByteArray &>(bytes).data_ptr();
    // What is not owned (a literal) can end before the slice does.
    if (!whole.d_ptr())
        return bytes.sliced(begin, end - begin);
    whole.d_ptr()->ref();
    return QByteArray(QByteArray::DataPointer(whole.d_ptr(), whole.data() + begin, end - begin));
}

} // namespace hubwart::apache
