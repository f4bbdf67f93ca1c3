// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/SiteText.h"

#include <QByteArray>
#include <QList>

namespace hubwart::apache {

/// One line of a unified diff.
struct DiffLine {
    enum class Kind { Header, Hunk, Same, Removed, Added };
    Kind kind = Kind::Same;
    QByteArray text; ///< with its sign, without the line feed
    int before = 0;  ///< its number in the text before, from 1; 0: it is not there
    int after = 0;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The unified diff (three lines of context) of two texts; empty when they are equal. Pure; any thread.
[[nodiscard]] QList<DiffLine> unifiedDiff(const QByteArray &name, const QByteArray &before, const QByteArray &after);

/// The lines of a text, each with its line end.
[[nodiscard]] QList<QByteArray> wholeLines(const QByteArray &text);

/// A line of one text and its like in another; -1 where it has none. Numbers from 0.
struct LinePair {
    qsizetype before = -1;
    qsizetype after = -1;
};
/// All lines of both texts in order, the equal ones in pairs. Pure; any thread.
[[nodiscard]] QList<LinePair> pairLines(const QByteArray &before, const QByteArray &after);

/// \a before with one of the changes that lead to \a after: the runs of lines that differ, counted from 0. Pure; any thread.
[[nodiscard]] QByteArray withOneChange(const QByteArray &before, const QByteArray &after, int change);

/// The parts of \a line that are not in \a other, in whole words. Pure; any thread.
[[nodiscard]] QList<Span> changedIn(const QByteArray &line, const QByteArray &other);

} // namespace hubwart::apache
