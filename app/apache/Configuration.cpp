// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Configuration.h"

#include "apache/Reader.h"

#include <algorithm>
#include <array>

namespace hubwart::apache {

Configuration::Configuration(const std::vector<ConfigFile> &files, const Surroundings &surroundings) {
    for (const ConfigFile &file : files) {
        m_paths.push_back(file.path);
        m_loaded.push_back(file.loaded);
        m_texts.emplace_back(file.bytes);
    }
    // Files that no Include names were still loaded, as the server says: their includer could not be read.
    Reader reader(*this, surroundings);
    if (!m_texts.empty())
        reader.readFile(0);
    complainOfSections();
    m_ofFirst = m_directives.size();
    m_complaintsOfFirst = m_complaints.size();
    for (const bool loaded : {true, false})
        for (std::size_t file = 0; file < m_texts.size(); ++file)
            if (m_loaded[file] == loaded && !reader.wasRead(file))
                reader.readFile(file);
    for (const Directive &directive : m_directives)
        if (!directive.section) {
            m_names.set(directive.known.number());
            if (!directive.known.isListed())
                m_otherNames.insert(directive.name.toLower());
        }
}

/// What httpd finds only when it runs the directives: after all that it finds while reading.
void Configuration::complainOfSections() {
    static constexpr std::array<Name, 11> wantArguments = {
        "Location",   "LocationMatch", "VirtualHost", "Directory", "DirectoryMatch", "Files",
        "FilesMatch", "Proxy",         "ProxyMatch",  "If",        "ElseIf"};
    for (const Directive &directive : m_directives) {
        if (!directive.section)
            continue;
        const auto complain = [&](const QByteArray &words) {
            m_complaints.push_back({directive.file, directive.line, QString::fromUtf8(words), directive.macroLine, {}});
        };
        const bool isEmpty = directive.raw.isEmpty() || (directive.args.isEmpty() && directive.raw.startsWith('>'));
        if (directive.name.isEmpty() || directive.name.contains('/'))
            complain("Invalid command '<" + directive.name
                     + "', perhaps misspelled or defined by a module not included in the server configuration");
        else if (isEmpty && isOneOf(directive, wantArguments))
            complain('<' + directive.name + "> directive requires additional arguments");
        else if (!directive.raw.contains('>'))
            complain('<' + directive.name + "> directive missing closing '>'");
    }
}

const std::optional<RewriteWords> &Configuration::rewriteAt(int directive) const {
    static const std::optional<RewriteWords> none;
    const int index = at(directive).rewrite;
    return index < 0 ? none : m_rewrites[static_cast<std::size_t>(index)];
}

bool Configuration::hasFlag(int directive, std::initializer_list<const char *> names) const {
    const auto &words = rewriteAt(directive);
    return words && words->has(names);
}

Place Configuration::placeOf(int directive) const {
    const Directive &one = at(directive);
    return placeOf(one.file, one.line, one.span.begin);
}

Place Configuration::placeOf(std::size_t file, int line, qsizetype offset) const {
    return {m_paths[file], line, m_texts[file].columnOf(offset)};
}

int Configuration::enclosing(int directive, Name section) const {
    for (int i = at(directive).parent; i >= 0; i = at(i).parent)
        if (at(i).is(section))
            return i;
    return -1;
}

} // namespace hubwart::apache
