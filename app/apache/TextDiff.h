// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hubwart::apache {

/// One line of a unified diff.
struct DiffLine {
    enum class Kind { Header, Hunk, Same, Removed, Added };
    Kind kind = Kind::Same;
    QByteArray text; ///< with its sign, without the line feed
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The unified diff (three lines of context) of two texts; empty when they are equal. Pure; any thread.
[[nodiscard]] QList<DiffLine> unifiedDiff(const QByteArray &name, const QByteArray &before, const QByteArray &after);

} // namespace hubwart::apache
