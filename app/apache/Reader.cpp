// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Reader.h"

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

constexpr qsizetype mostLines = 300000;
constexpr std::size_t mostComplaints = 1000;

constexpr std::array<Name, 6> conditions = {"IfModule", "IfDefine", "IfVersion", "IfFile", "IfDirective", "IfSection"};
/// What httpd does while it reads, and of which nothing is left then; what is not known of them is not needed here.
constexpr std::array<Name, 2> whileReading = {"LoadFile", "DefaultRuntimeDir"};

} // namespace

Reader::Reader(Configuration &into, const Surroundings &surroundings)
    : m_into(into), m_surroundings(surroundings), m_directives(into.m_words) {
    for (const auto &[name, value] : m_surroundings.defines.asKeyValueRange())
        m_variables.define(name, value);
}

void Reader::complain(Complaint complaint) {
    if (m_into.m_exceeded || m_into.m_complaints.size() >= mostComplaints)
        return;
    complaint.through = m_through;
    m_into.m_complaints.push_back(std::move(complaint));
}

void Reader::complain(const Source &source, const Line &line, const QByteArray &words) {
    complain({source.file(), line.last(), QString::fromUtf8(words), source.macroLine(), {}});
}

void Reader::complain(const Directive &directive, const QByteArray &words) {
    complain({directive.file, directive.line, QString::fromUtf8(words), directive.macroLine, {}});
}

void Reader::stop(Limit limit) {
    if (!m_into.m_exceeded)
        m_into.m_exceeded = limit;
}

/// "line 3 of "FILE"", or of a macro.
QByteArray Reader::placeIn(const Directive &directive) const {
    const bool isMacro = !directive.macro.isEmpty();
    return "line " + QByteArray::number(isMacro ? directive.macroLine : directive.line) + " of \""
           + (isMacro ? directive.macro : m_into.m_paths[directive.file]).toUtf8() + '"';
}

const Line *Reader::next(Source &source) {
    if (m_into.m_exceeded)
        return nullptr;
    const Line *line = source.next();
    if (!line)
        return nullptr;
    m_bytes += line->text().size();
    if (++m_lines > mostLines)
        stop(Limit::Lines);
    else if (m_bytes > mostBytes)
        stop(Limit::Bytes);
    else
        return line;
    return nullptr;
}

Directive Reader::read(const Source &source, const Line &line) {
    Directive directive = m_directives.read(line);
    directive.file = source.file();
    if (source.isMacro())
        directive.macro = source.name();
    directive.macroLine = source.macroLine();
    return directive;
}

void Reader::take(Source &source, const Line &raw, Open &open) {
    if (raw.isIdle())
        return;
    Line expanded;
    const Line *line = &raw;
    if (raw.text().contains('$') && raw.text().contains("${")) {
        expanded = raw;
        if (!m_variables.expand(expanded, mostBytes - m_bytes))
            return stop(Limit::Bytes);
        m_bytes += expanded.text().size();
        line = &expanded;
    }
    Directive directive = read(source, *line);
    if (directive.name.startsWith("</"))
        return closeSection(source, *line, directive.name, open);
    if ((directive.name.isEmpty() && !directive.section)
        || (directive.section ? executeSection(source, directive) : executeWhileReading(source, directive))) {
        m_into.m_actsInSections = m_into.m_actsInSections || (!m_around.empty() && !isOneOf(directive, conditions));
        return;
    }
    openSection(std::move(directive), open);
}

void Reader::openSection(Directive directive, Open &open) {
    directive.parent = m_around.empty() ? -1 : m_around.back();
    const int index = static_cast<int>(m_into.m_directives.size());
    directive.end = index + 1;
    if (directive.section) {
        open.push_back(index);
        m_around.push_back(index);
        if (m_around.size() > deepestSection)
            stop(Limit::Nesting);
    }
    if (directive.is("RewriteRule") || directive.is("RewriteCond")) {
        directive.rewrite = static_cast<int>(m_into.m_rewrites.size());
        m_into.m_rewrites.push_back(readRewrite(directive.raw));
    }
    m_into.m_directives.push_back(std::move(directive));
}

void Reader::closeSection(const Source &source, const Line &line, const QByteArray &name, Open &open) {
    if (open.empty())
        return complain(source, line, name + " without matching <" + name.sliced(2) + " section");
    if (!name.endsWith('>'))
        return complain(source, line, name + "> directive missing closing '>'");
    const QByteArray closes = name.sliced(2, name.size() - 3);
    const auto sectionOf = [this](int index) -> Directive & { return m_into.m_directives[static_cast<std::size_t>(index)]; };
    if (!sectionOf(open.back()).isCalled(closes)) {
        complain(source, line, "Expected </" + sectionOf(open.back()).name + "> but saw " + name);
        // httpd stops here. The nearest section of that name is what was most likely meant.
        if (std::ranges::none_of(open, [&](int index) { return sectionOf(index).isCalled(closes); }))
            return;
    }
    for (bool closed = false; !closed;) {
        closed = sectionOf(open.back()).isCalled(closes);
        sectionOf(open.back()).end = static_cast<int>(m_into.m_directives.size());
        open.pop_back();
        m_around.pop_back();
    }
}

void Reader::closeAll(Open &open) {
    for (; !open.empty(); open.pop_back()) {
        m_into.m_directives[static_cast<std::size_t>(open.back())].end = static_cast<int>(m_into.m_directives.size());
        m_around.pop_back();
    }
}

bool Reader::executeSection(Source &source, const Directive &section) {
    if (isOneOf(section, conditions))
        decide(source, section);
    else if (section.is("Macro"))
        readMacro(source, section);
    else
        return false;
    return true;
}

bool Reader::executeWhileReading(Source &source, const Directive &directive) {
    if (directive.is("Define"))
        define(directive);
    else if (directive.is("UnDefine"))
        undefine(directive);
    else if (directive.is("Include") || directive.is("IncludeOptional"))
        include(directive);
    else if (directive.is("LoadModule"))
        loadModule(directive);
    else if (directive.is("ServerRoot"))
        serverRoot(directive);
    else if (directive.is("Use"))
        use(source, directive);
    else if (directive.is("UndefMacro"))
        undefineMacro(directive);
    else
        return isOneOf(directive, whileReading);
    return true;
}

void Reader::serverRoot(const Directive &directive) {
    const QString root = absolute(directive.arg(0));
    const auto kind = folders().kindOf(root);
    if (kind && *kind != PathKind::Folder && *kind != PathKind::LinkToFolder)
        return complain(directive, "ServerRoot must be a valid directory");
    m_surroundings.serverRoot = root;
}

void Reader::define(const Directive &directive) {
    const qsizetype words = directive.args.size();
    if (words < 1 || words > 2 || directive.arg(0).isEmpty())
        return complain(directive, "Define takes 1-2 arguments, Define a variable, optionally to a value.  Same as passing -D to "
                                   "the command line.");
    if (directive.arg(0).contains(':'))
        return complain(directive, "Variable name must not contain ':'");
    // An empty value is none.
    m_variables.define(directive.arg(0), directive.arg(1).isEmpty() ? std::nullopt : std::optional(directive.arg(1)));
}

void Reader::undefine(const Directive &directive) {
    if (directive.args.size() != 1 || directive.arg(0).isEmpty())
        return complain(directive, "UnDefine takes one argument, Undefine the existence of a variable. Undo a Define.");
    if (directive.arg(0).contains(':'))
        return complain(directive, "Variable name must not contain ':'");
    m_variables.undefine(directive.arg(0));
}

void Reader::loadModule(const Directive &directive) {
    QString name = QString::fromLatin1(directive.arg(0));
    if (name.endsWith(QStringLiteral("_module")))
        name.chop(7);
    if (m_surroundings.modules && !m_surroundings.modules->contains(name))
        m_surroundings.modules->append(name);
}

} // namespace hubwart::apache
