// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Reader.h"

#include <QDir>

#include <algorithm>

// The parts of Reader that are about files: from the first line of one to what it leaves open, and Include.
namespace hubwart::apache {

namespace {

constexpr int deepestInclude = 128; // AP_MAX_INCLUDE_DEPTH

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

QString Reader::absolute(const QByteArray &path) const {
    return QDir::cleanPath(QDir(m_surroundings.serverRoot).filePath(QString::fromUtf8(path)));
}

const Folders &Reader::folders() {
    if (!m_folders) {
        m_folders.emplace(m_into.m_paths, m_surroundings.paths);
        for (std::size_t file = m_into.m_paths.size(); file-- > 0;)
            m_fileAt.insert(m_into.m_paths[file].toUtf8(), file);
    }
    return *m_folders;
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
    QByteArray wanted = absolute(directive.arg(0)).toUtf8();
    if (directive.arg(0).endsWith('/'))
        wanted += '/';
    const Folders::Found found = folders().found(wanted, directive.is("IncludeOptional"));
    m_lines += found.looked;
    m_through.append({directive.file, directive.line});
    for (const QByteArray &path : found.files)
        if (const auto file = m_fileAt.constFind(path); file != m_fileAt.constEnd())
            includeAs(*file);
    m_through.removeLast();
    if (!found.refusal.isEmpty())
        complain(directive, found.refusal);
}

} // namespace hubwart::apache
