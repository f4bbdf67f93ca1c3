// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hubwart::story {

/// The libraries that are at work and their versions, one per entry. Starts \a pictureProgram to ask for its own; takes
/// milliseconds.
[[nodiscard]] QStringList libraryVersions(const QString &pictureProgram);

} // namespace hubwart::story
