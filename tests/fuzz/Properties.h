// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hubwart::tests {

// What must hold for any bytes as a site file. Each says what does not hold, or nothing.

/// The lines cover the file, and every byte of them is found again where it is said to come from.
[[nodiscard]] QString brokenReading(const QByteArray &bytes);
/// The mended file needs no mend, keeps its line ends, and differs in no line but those that the findings name.
[[nodiscard]] QString brokenMending(const QByteArray &bytes);

} // namespace hubwart::tests
