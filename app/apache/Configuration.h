// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/SiteText.h"
#include "facts/ServerFacts.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hubwart::apache {

/// Where a directive stands.
struct Place {
    QString file;
    int line = 0;   ///< as Apache counts: the last physical line of the directive
    int column = 0; ///< of its name, from 1
    friend bool operator==(const Place &, const Place &) = default;
};

/// One directive or section that is in force, after variables, conditions, Include and macros.
struct Directive {
    QByteArray name; ///< as written; without < for sections
    bool section = false;
    QByteArray raw;   ///< the text behind the name, as httpd hands it to the directive; of sections with the >
    QList<Word> args; ///< of sections: up to the last >, what follows is dropped by httpd too
    std::size_t file = 0;
    int line = 0;      ///< of its last physical line, as Apache reports it; inside a macro: of the file that defines the macro
    int lineBegin = 0; ///< of its first physical line
    Span span;         ///< in the file, from the first byte of the name to the last byte of the line
    int parent = -1;   ///< index of the section that it stands in, -1 at the top
    int end = 0;       ///< index behind its last descendant
    QString macro;     ///< what Apache says instead of a file name, for a line of a macro
    int macroLine = 0; ///< and instead of a line

    [[nodiscard]] bool is(QByteArrayView other) const {
        // Nearly all are told apart by their lengths.
        return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] QByteArray arg(qsizetype i) const { return i >= 0 && i < args.size() ? args[i].text : QByteArray(); }
};

/// Why Apache would refuse what it read, in its own words.
struct Complaint {
    std::size_t file = 0;
    int line = 0;
    QString words;
    int macroLine = 0;                          ///< instead of a line, for a line of a macro
    QList<std::pair<std::size_t, int>> through; ///< file and line of each Include on the way there, the outermost first
    friend bool operator==(const Complaint &, const Complaint &) = default;
};

/// What only a server knows. A module that nobody told about counts as loaded.
struct Surroundings {
    std::optional<QStringList> modules; ///< without "_module"
    QByteArray version = "2.4.62";      ///< for <IfVersion>
    bool acceptsUpgrade = false;        ///< it has accepted the word upgrade=, whatever its version says
    QHash<QByteArray, std::optional<QByteArray>> defines;
    QString serverRoot = QStringLiteral("/etc/apache2");
    QSet<QByteArray> lostNames;         ///< of machines, in lower case: those in <VirtualHost> that Apache could not look up
    std::optional<QSet<QString>> paths; ///< all files and folders that <IfFile> may ask for
};

/// Where reading ends before the files do: Include, Define and macros can multiply text without end.
enum class Limit {
    Lines,   ///< after Include and macros
    Bytes,   ///< of all lines, after variables
    Nesting, ///< of sections in each other
    Include, ///< of files in each other: Apache's own limit
};

/// The effective configuration: what httpd has left when it has read all files (server/config.c: ap_build_config, mod_macro,
/// mod_version). Goes on after a complaint, which httpd does not. An <IfFile> of which nothing is known stays as a section. Pure;
/// any thread.
class Configuration {
public:
    /// \a files: the main file first, then all that it may include, then (loaded = false) others, each read for itself.
    Configuration(const std::vector<ConfigFile> &files, const Surroundings &surroundings);

    [[nodiscard]] const std::vector<Directive> &directives() const { return m_directives; }
    [[nodiscard]] const Directive &at(int index) const { return m_directives[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::vector<Complaint> &complaints() const { return m_complaints; }
    /// How many directives and complaints the first file and what it includes have come to; the others follow.
    [[nodiscard]] std::size_t ofFirstFile() const { return m_ofFirst; }
    [[nodiscard]] std::size_t complaintsOfFirstFile() const { return m_complaintsOfFirst; }
    /// Why the rest was not read. Nothing can be told then.
    [[nodiscard]] std::optional<Limit> exceeded() const { return m_exceeded; }
    [[nodiscard]] const SiteText &text(std::size_t file) const { return m_texts[file]; }
    [[nodiscard]] const QString &path(std::size_t file) const { return m_paths[file]; }
    /// Is the file part of the running configuration? Else it is only available.
    [[nodiscard]] bool isLoaded(std::size_t file) const { return m_loaded[file]; }
    [[nodiscard]] Place placeOf(int directive) const;
    [[nodiscard]] Place placeOf(std::size_t file, int line, qsizetype offset) const;
    /// The names of all directives that are no sections, in lower case.
    [[nodiscard]] const QSet<QByteArray> &names() const { return m_names; }
    /// The innermost section of that name around a directive, or -1.
    [[nodiscard]] int enclosing(int directive, QByteArrayView section) const;

private:
    friend class Reader;
    void complainOfSections();

    std::vector<QString> m_paths;
    std::vector<bool> m_loaded;
    std::vector<SiteText> m_texts;
    std::vector<Directive> m_directives;
    std::vector<Complaint> m_complaints;
    QSet<QByteArray> m_names;
    std::optional<Limit> m_exceeded;
    std::size_t m_ofFirst = 0;
    std::size_t m_complaintsOfFirst = 0;
};

} // namespace hubwart::apache
