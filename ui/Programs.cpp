// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Programs.h"

#include <QCoreApplication>

namespace hubwart::ui {

QString pictureProgram() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/hubwart-picture");
}

} // namespace hubwart::ui
