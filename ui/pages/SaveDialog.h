// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace hubwart::ui {

/// Asks where to, and writes there, whole or not at all, on another thread. What fails is told in a message of its own.
void saveBytes(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes);

} // namespace hubwart::ui
