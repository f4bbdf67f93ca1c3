// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Configuration.h"
#include "apache/Folders.h"
#include "apache/Macros.h"
#include "apache/Source.h"
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
    /// The sections that are open in one stack of httpd's: a file has its own, and so has a condition that holds.
    using Open = std::vector<int>;

    [[nodiscard]] const Line *next(Source &source);
    void take(Source &source, const Line &line, Open &open);
    void openSection(Directive directive, Open &open);
    void closeSection(const Source &source, const Line &line, const QByteArray &name, Open &open);
    void closeAll(Open &open);
    bool executeWhileReading(Source &source, const Directive &directive);
    bool executeSection(Source &source, const Directive &section);

    void decide(Source &source, const Directive &condition);
    void readCondition(Source &source, const Directive &condition);
    void readUndecided(Source &source, const Directive &condition);
    void skipSection(Source &source, const Directive &condition);

    void define(const Directive &directive);
    void undefine(const Directive &directive);
    void loadModule(const Directive &directive);
    void serverRoot(const Directive &directive);
    void include(const Directive &directive);
    void includeAs(std::size_t file);
    [[nodiscard]] QString absolute(const QByteArray &path) const;
    [[nodiscard]] const Folders &folders();

    void readMacro(Source &source, const Directive &directive);
    void use(Source &source, const Directive &directive);
    void undefineMacro(const Directive &directive);

    [[nodiscard]] std::optional<bool> holds(const Directive &condition, const QByteArray &name, bool negated);
    [[nodiscard]] Directive read(const Source &source, const Line &line);
    [[nodiscard]] QByteArray placeIn(const Directive &directive) const;

    static constexpr std::size_t deepestSection = 512;
    /// Of all lines, after variables.
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;

    void complain(const Source &source, const Line &line, const QByteArray &words);
    void complain(const Directive &directive, const QByteArray &words);
    void complain(Complaint complaint);
    void stop(Limit limit);

    Configuration &m_into;
    Surroundings m_surroundings;
    DirectiveReader m_directives;
    Variables m_variables;
    QHash<QByteArray, Macro> m_macros;
    bool m_hasSeenMacro = false;
    QSet<std::size_t> m_read;
    std::vector<int> m_around; ///< the sections around what is read now, across all stacks
    int m_including = 0;
    int m_conditions = 0;                         ///< how many conditions that hold are around what is read now
    QList<std::pair<std::size_t, int>> m_through; ///< the Include lines on the way to what is read now
    std::optional<Folders> m_folders;             ///< made when a file first asks for it
    QHash<QByteArray, std::size_t> m_fileAt;      ///< by path
    qsizetype m_lines = 0;
    qsizetype m_bytes = 0;
};

} // namespace hubwart::apache
