// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Reader.h"

#include "apache/Wildcard.h"

#include <QDir>

#include <algorithm>

// The parts of Reader that are about files: from the first line of one to what it leaves open, and Include.
namespace hubwart::apache {

namespace {

constexpr int deepestInclude = 128; // AP_MAX_INCLUDE_DEPTH

std::vector<QByteArray> partsOf(const QString &path) {
    const QByteArrayList parts = path.toUtf8().split('/');
    return {parts.begin(), parts.end()};
}

bool fitsPart(const QByteArray &pattern, const QByteArray &name) {
    // A leading dot must be there in the pattern (APR_FNM_PERIOD).
    return (!name.startsWith('.') || pattern.startsWith('.')) && fitsWildcard(pattern, name, Wild::Path);
}

} // namespace

void Reader::readFile(std::size_t file) {
    includeAs(file);
}

void Reader::includeAs(std::size_t file) {
    m_read.insert(file);
    ++m_including;
    Open open;
    Source source(file, m_into.m_paths[file], m_into.m_texts[file].bytes());
    while (const Line *line = next(source))
        take(source, *line, open);
    --m_including;
    if (open.empty())
        return;
    QByteArray words;
    for (auto section = open.rbegin(); section != open.rend(); ++section) {
        const Directive &one = m_into.at(*section);
        const bool isMacro = !one.macro.isEmpty();
        words += (words.isEmpty() ? "" : "\n") + (isMacro ? one.macro : m_into.m_paths[one.file]).toUtf8() + ':'
                 + QByteArray::number(isMacro ? one.macroLine : one.line) + ": <" + one.name + "> was not closed.";
    }
    complain(m_into.at(open.front()), words);
    closeAll(open);
}

/// Which of the known files an Include means, in httpd's order (server/core.c: include_config; util.c: ap_dir_fnmatch). What is a
/// folder is read as a whole.
std::vector<std::size_t> Reader::filesFor(const QByteArray &pattern) {
    if (m_parts.empty())
        std::ranges::transform(m_into.m_paths, std::back_inserter(m_parts), partsOf);
    m_lines += std::ssize(m_parts);
    const auto wanted = partsOf(QDir::cleanPath(QDir(m_surroundings.serverRoot).filePath(QString::fromUtf8(pattern))));
    std::vector<std::size_t> found;
    for (std::size_t file = 0; file < m_parts.size(); ++file) {
        const auto &parts = m_parts[file];
        if (parts.size() >= wanted.size()
            && std::equal(wanted.begin(), wanted.end(), parts.begin(),
                          [](const QByteArray &part, const QByteArray &name) { return part == name || fitsPart(part, name); }))
            found.push_back(file);
    }
    std::ranges::sort(found, {}, [this](std::size_t file) { return m_parts[file]; });
    return found;
}

void Reader::include(const Directive &directive) {
    if (directive.args.size() != 1 || directive.arg(0).isEmpty())
        return complain(directive, directive.is("Include")
                                       ? "Include takes one argument, Name(s) of the config file(s) to be included; fails if the "
                                         "wildcard does not match at least one file"
                                       : "IncludeOptional takes one argument, Name or pattern of the config file(s) to be "
                                         "included; ignored if the file does not exist or the pattern does not match any files");
    if (m_including >= deepestInclude) {
        complain(directive, "Exceeded maximum include depth of 128, There appears to be a recursion.");
        return stop(Limit::Include);
    }
    m_through.append({directive.file, directive.line});
    for (const std::size_t file : filesFor(directive.arg(0)))
        includeAs(file);
    m_through.removeLast();
}

} // namespace hubwart::apache
