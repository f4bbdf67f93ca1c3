// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Directive.h"
#include "apache/RewriteWords.h"
#include "apache/SiteText.h"
#include "facts/KnownPaths.h"
#include "facts/ServerFacts.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <bitset>
#include <optional>
#include <vector>

namespace hubwart::apache {

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
    QSet<QByteArray> lostNames; ///< of machines, in lower case: those in <VirtualHost> that Apache could not look up
    KnownPaths paths;           ///< for Include and <IfFile>, beside the files whose text is at hand
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
    /// Does something stand in a section that httpd does while it reads (Define, Include, a macro), so that what follows may hang
    /// on it?
    [[nodiscard]] bool actsInSections() const { return m_actsInSections; }
    /// Why the rest was not read. Nothing can be told then.
    [[nodiscard]] std::optional<Limit> exceeded() const { return m_exceeded; }
    [[nodiscard]] const SiteText &text(std::size_t file) const { return m_texts[file]; }
    [[nodiscard]] const QString &path(std::size_t file) const { return m_paths[file]; }
    /// Is the file part of the running configuration? Else it is only available.
    [[nodiscard]] bool isLoaded(std::size_t file) const { return m_loaded[file]; }
    [[nodiscard]] Place placeOf(int directive) const;
    [[nodiscard]] Place placeOf(std::size_t file, int line, qsizetype offset) const;
    /// The words of a RewriteRule or RewriteCond; nothing where Apache would refuse it.
    [[nodiscard]] const std::optional<RewriteWords> &rewriteAt(int directive) const;
    /// Has it one of the flags?
    [[nodiscard]] bool hasFlag(int directive, std::initializer_list<const char *> names) const;
    /// Is there a directive of that name that is no section?
    [[nodiscard]] bool has(Name name) const { return m_names.test(name.number()); }
    /// The names of those that are not in NameList.h, in lower case.
    [[nodiscard]] const QSet<QByteArray> &otherNames() const { return m_otherNames; }
    /// The innermost section of that name around a directive, or -1.
    [[nodiscard]] int enclosing(int directive, Name section) const;

    // The words of the directives stay where they are.
    Configuration(const Configuration &) = delete;
    Configuration &operator=(const Configuration &) = delete;

private:
    friend class Reader;
    void complainOfSections();

    std::vector<QString> m_paths;
    std::vector<bool> m_loaded;
    std::vector<SiteText> m_texts;
    std::vector<Directive> m_directives;
    std::vector<Complaint> m_complaints;
    WordStore m_words;
    std::vector<std::optional<RewriteWords>> m_rewrites;
    std::bitset<names::listed.size()> m_names;
    QSet<QByteArray> m_otherNames;
    bool m_actsInSections = false;
    std::optional<Limit> m_exceeded;
    std::size_t m_ofFirst = 0;
    std::size_t m_complaintsOfFirst = 0;
};

} // namespace hubwart::apache
