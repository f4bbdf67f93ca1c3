// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Arguments.h"
#include "apache/Name.h"

#include <QByteArray>
#include <QString>

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
    Name known;      ///< the same as a number
    bool section = false;
    QByteArray raw; ///< the text behind the name, as httpd hands it to the directive; of sections with the >
    Arguments args; ///< of sections: up to the last >, what follows is dropped by httpd too
    std::size_t file = 0;
    int line = 0;      ///< of its last physical line, as Apache reports it; inside a macro: of the file that defines the macro
    int lineBegin = 0; ///< of its first physical line
    Span span;         ///< in the file, from the first byte of the name to the last byte of the line
    int parent = -1;   ///< index of the section that it stands in, -1 at the top
    int end = 0;       ///< index behind its last descendant
    QString macro;     ///< what Apache says instead of a file name, for a line of a macro
    int macroLine = 0; ///< and instead of a line
    int rewrite = -1;  ///< of a RewriteRule or RewriteCond: index of its own words

    [[nodiscard]] bool is(Name other) const { return known == other; }
    [[nodiscard]] bool isCalled(QByteArrayView other) const {
        return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] QByteArray arg(qsizetype i) const { return i >= 0 && i < args.size() ? args[i].text : QByteArray(); }
};

/// Splits a line into a directive's name and words, as httpd does (server/config.c: ap_build_config_sub). Where it comes from is
/// for the caller to say. Not for many threads at once: it has a list of its own that it fills anew for each line.
class DirectiveReader {
public:
    explicit DirectiveReader(WordStore &store) : m_store(store) {}
    [[nodiscard]] Directive read(const Line &line);

private:
    WordStore &m_store;
    std::vector<Word> m_words;
};

/// Is it one of several?
template <typename Names>
[[nodiscard]] bool isOneOf(const Directive &directive, const Names &names) {
    return std::ranges::any_of(names, [&](Name name) { return directive.is(name); });
}

} // namespace hubwart::apache
