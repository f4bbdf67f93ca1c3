// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"
#include "apache/Macros.h"
#include "apache/Variables.h"

#include <QSet>

namespace hubwart::apache {

/// httpd's first pass over the files (server/config.c: ap_build_config_sub): builds the tree line by line, and does on the way
/// what httpd does while reading (Define, Include, LoadModule, the conditions, macros). A part of Configuration.
class Reader {
public:
    Reader(Configuration &into, const Surroundings &surroundings);

    /// Reads a file at the top level.
    void readFile(std::size_t file);
    [[nodiscard]] bool wasRead(std::size_t file) const { return m_read.contains(file); }

private:
    /// Lines that are read one after the other: a file's, or a macro's.
    struct Source {
        std::size_t file = 0;
        const std::vector<Line> *lines = nullptr;
        std::size_t next = 0;
        QString macro;
    };
    /// The sections that are open in one stack of httpd's: a file has its own, and so has a condition that holds.
    using Open = std::vector<int>;

    void readAll(Source &source, Open &open);
    void readCondition(Source &source, const Directive &condition);
    void skipSection(Source &source, const Directive &condition);
    void take(Source &source, const Line &line, Open &open);
    void closeSection(const Source &source, const Line &line, const QByteArray &name, Open &open);
    bool executeWhileReading(Source &source, const Directive &directive, Open &open);
    void include(const Source &source, const Directive &directive);
    void includeAs(std::size_t file, Open &open);
    void readMacro(Source &source, const Directive &directive);
    void use(const Source &source, const Directive &directive, Open &open);
    void loadModule(const Directive &directive);

    [[nodiscard]] bool holds(const Directive &condition) const;
    [[nodiscard]] std::vector<std::size_t> filesFor(const QByteArray &pattern) const;
    [[nodiscard]] Directive read(const Source &source, const Line &line) const;
    [[nodiscard]] static bool isWhole(const Directive &condition);
    void complain(const Source &source, const Line &line, const QByteArray &words);
    void complain(std::size_t file, int line, const QByteArray &words);

    Configuration &m_into;
    Surroundings m_surroundings;
    Variables m_variables;
    QHash<QByteArray, Macro> m_macros;
    QSet<std::size_t> m_read;
    std::vector<int> m_around; ///< the sections around what is read now, across all stacks
    QList<std::size_t> m_including;
    QList<std::pair<std::size_t, int>> m_through; ///< the Include lines on the way to what is read now
    QList<QByteArray> m_using;
    std::size_t m_budget = 0;
};

} // namespace hubwart::apache
