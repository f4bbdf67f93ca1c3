// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Line.h"
#include "facts/Edit.h"

#include <QByteArray>

#include <vector>

namespace hubwart::apache {

/// The text of one configuration file: any bytes, their logical lines, and edits that change nothing else. What the lines mean
/// is Configuration's to say. Pure; any thread.
class SiteText {
public:
    explicit SiteText(QByteArray bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// All logical lines, also empty ones and comments.
    [[nodiscard]] std::vector<Line> lines() const;
    /// The column (from 1, in bytes) of an offset.
    [[nodiscard]] int columnOf(qsizetype offset) const;
    /// The line end of this file ("\n" or "\r\n"), for lines that are added.
    [[nodiscard]] QByteArray lineEnd() const;
    /// Where the physical line with this offset begins, and where the next one does.
    [[nodiscard]] Span wholeLine(qsizetype offset) const;
    /// The blanks at the beginning of the physical line with this offset.
    [[nodiscard]] QByteArray indentAt(qsizetype offset) const;
    /// The bytes with the edits made. Equal edits are made once; of two that overlap the first one counts.
    [[nodiscard]] QByteArray edited(std::vector<Edit> edits) const;

private:
    QByteArray m_bytes;
};

} // namespace hubwart::apache
