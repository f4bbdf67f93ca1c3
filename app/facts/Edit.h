// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hubwart {

/// One replacement in the bytes of a file: \a length bytes from \a offset give way to \a text.
struct Edit {
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text;
    friend bool operator==(const Edit &, const Edit &) = default;
};

} // namespace hubwart
