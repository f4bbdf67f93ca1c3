// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Version.h"

#include <QString>
#include <QVersionNumber>

namespace hubwart::apache {

bool knowsUpgrade(const QByteArray &version) {
    const auto number = QVersionNumber::fromString(QString::fromLatin1(version));
    return number.isNull() || number >= QVersionNumber(2, 4, 47);
}

} // namespace hubwart::apache
