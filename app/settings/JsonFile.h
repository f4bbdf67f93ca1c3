// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace hubwart::settings {

// A file of this person's that holds one JSON object.

/// A file of that name in the XDG configuration folder.
[[nodiscard]] QString usualFile(const QString &name);
/// What it holds; nothing where it is not there. FileNotRead where it makes no sense, or has more than 64 MiB.
[[nodiscard]] Result<std::optional<QJsonObject>> readJson(const QString &file);
/// Replaces it in one step, readable by its owner alone. Its folder has to be there. FileNotWritten.
[[nodiscard]] Result<void> writeJson(const QString &file, const QJsonObject &object);

} // namespace hubwart::settings
