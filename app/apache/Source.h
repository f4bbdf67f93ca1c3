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
    /// \a path and \a bytes must live as long.
    Source(std::size_t file, const QString &path, const QByteArray &bytes) : m_file(file), m_path(path), m_bytes(bytes) {}

    /// The next line, or nullptr; valid until the one after it is asked for.
    [[nodiscard]] const Line *next();
    /// The lines of a macro come next.
    void insert(std::size_t file, const QString &name, std::vector<Line> lines);

    // Of the line that came last:
    [[nodiscard]] std::size_t file() const { return isMacro() ? m_macros.back().file : m_file; }
    [[nodiscard]] bool isMacro() const { return !m_macros.empty(); }
    /// How many macros are in each other.
    [[nodiscard]] std::size_t depth() const { return m_macros.size(); }
    /// The path of the file, or what Apache calls the macro.
    [[nodiscard]] const QString &name() const { return isMacro() ? m_macros.back().name : m_path; }
    /// Its number in the macro; 0 in a file.
    [[nodiscard]] int macroLine() const { return isMacro() ? static_cast<int>(m_macros.back().next) : 0; }

private:
    struct Part {
        std::size_t file = 0;
        QString name;
        std::vector<Line> lines;
        std::size_t next = 0;
    };

    [[nodiscard]] const Line *nextOfMacro();

    std::size_t m_file;
    const QString &m_path;
    const QByteArray &m_bytes;
    qsizetype m_pos = 0;
    int m_number = 0;
    Line m_line;
    std::vector<Part> m_macros;
};

} // namespace hubwart::apache
