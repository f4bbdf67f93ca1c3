// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Line.h"

#include <QString>

#include <vector>

namespace hubwart::apache {

/// Lines that are read one after the other: a file's, and, where it uses a macro, the macro's in between (mod_macro.c:
/// make_array_config). A part of Reader.
class Source {
public:
    Source(std::size_t file, const QString &path, const std::vector<Line> &lines);

    /// The next line, or nullptr; valid until the one after it is asked for.
    [[nodiscard]] const Line *next();
    /// The lines of a macro come next.
    void insert(std::size_t file, const QString &name, std::vector<Line> lines);

    // Of the line that came last:
    [[nodiscard]] std::size_t file() const { return m_parts.back().file; }
    [[nodiscard]] bool isMacro() const { return depth() > 0; }
    /// How many macros are in each other.
    [[nodiscard]] std::size_t depth() const { return m_parts.size() - 1; }
    /// The path of the file, or what Apache calls the macro.
    [[nodiscard]] const QString &name() const { return m_parts.back().name; }
    /// Its number in the macro; 0 in a file.
    [[nodiscard]] int macroLine() const { return isMacro() ? static_cast<int>(m_parts.back().next) : 0; }

private:
    struct Part {
        std::size_t file = 0;
        QString name;
        std::vector<Line> own; ///< of a macro
        const std::vector<Line> *lines = nullptr;
        std::size_t next = 0;
    };

    std::vector<Part> m_parts;
    Line m_joined;
};

} // namespace hubwart::apache
