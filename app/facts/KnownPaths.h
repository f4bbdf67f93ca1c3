// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace hubwart {

/// What lies at a path. A link to a file counts as that file.
enum class PathKind { Absent, File, Folder, LinkToFolder, LinkToNothing, Other };

/// What is known of a server's files and folders. A path that is not named here is simply not known.
struct KnownPaths {
    QMap<QString, PathKind> kinds;
    QStringList whole; ///< folders below which all is named, but for what lies behind links: nothing else is there
    friend bool operator==(const KnownPaths &, const KnownPaths &) = default;
};

} // namespace hubwart
