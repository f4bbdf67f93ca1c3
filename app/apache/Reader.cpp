// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Reader.h"

#include "apache/Conditions.h"
#include "apache/Wildcard.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

constexpr int deepestInclude = 128; // AP_MAX_INCLUDE_DEPTH
constexpr std::size_t deepestMacro = 128;
constexpr std::size_t deepestSection = 512;
constexpr qsizetype mostLines = 300000;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr std::size_t mostComplaints = 1000;
constexpr qsizetype longestMacroLine = 8191; // MAX_STRING_LEN

constexpr std::array conditions = {"IfModule", "IfDefine", "IfVersion", "IfFile", "IfDirective", "IfSection"};
/// What httpd does while it reads, and of which nothing is left then; what is not known of them is not needed here.
constexpr std::array whileReading = {"LoadFile", "DefaultRuntimeDir"};

template <typename Names>
bool isOneOf(const Directive &directive, const Names &names) {
    return std::ranges::any_of(names, [&](const char *name) { return directive.is(name); });
}

QList<QByteArray> wordsOf(const QByteArray &text) {
    qsizetype pos = 0;
    int number = 0;
    const Line line = Line::read(text, pos, number);
    QList<QByteArray> words;
    Word word;
    for (qsizetype at = 0; readWord(line, at, line.text().size(), word);)
        words.append(word.text);
    return words;
}

std::vector<QByteArray> partsOf(const QString &path) {
    const QByteArrayList parts = path.toUtf8().split('/');
    return {parts.begin(), parts.end()};
}

bool fitsPart(const QByteArray &pattern, const QByteArray &name) {
    // A leading dot must be there in the pattern (APR_FNM_PERIOD).
    return (!name.startsWith('.') || pattern.startsWith('.')) && fitsWildcard(pattern, name, true);
}

} // namespace

Reader::Reader(Configuration &into, const Surroundings &surroundings) : m_into(into), m_surroundings(surroundings) {
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

void Reader::readFile(std::size_t file) {
    includeAs(file);
}

void Reader::includeAs(std::size_t file) {
    m_read.insert(file);
    ++m_including;
    Open open;
    Source source(file, m_into.m_paths[file], m_into.m_texts[file].lines());
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

Directive Reader::read(const Source &source, const Line &line) const {
    Directive directive;
    directive.file = source.file();
    directive.line = line.last();
    directive.lineBegin = line.first();
    directive.span = line.spanOf(0, line.text().size());
    if (source.isMacro())
        directive.macro = source.name();
    directive.macroLine = source.macroLine();
    qsizetype pos = 0;
    Word name;
    const QByteArray &text = line.text();
    if (!readWord(line, pos, text.size(), name))
        return directive;
    while (pos < text.size() && isBlank(text[pos]))
        ++pos;
    directive.name = name.text;
    directive.raw = text.sliced(pos);
    // One > at the end of the name goes, of any directive (server/config.c: ap_build_config_sub).
    if (!directive.name.startsWith("</") && directive.name.size() > 1 && directive.name.endsWith('>')) {
        directive.name.chop(1);
        if (directive.name.startsWith('<') && directive.raw.isEmpty())
            directive.raw = ">";
    }
    qsizetype end = text.size();
    if (directive.name.startsWith('<') && !directive.name.startsWith("</")) {
        directive.section = true;
        directive.name.remove(0, 1);
        if (const qsizetype closing = text.lastIndexOf('>'); closing >= pos)
            end = closing;
        else if (closing >= 0)
            end = pos;
    }
    Word word;
    while (readWord(line, pos, end, word))
        directive.args.append(word);
    return directive;
}

void Reader::take(Source &source, const Line &raw, Open &open) {
    if (raw.isIdle())
        return;
    Line expanded;
    const Line *line = &raw;
    if (raw.text().contains("${")) {
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
        || (directive.section ? executeSection(source, directive) : executeWhileReading(source, directive)))
        return;
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
    m_into.m_directives.push_back(std::move(directive));
}

void Reader::closeSection(const Source &source, const Line &line, const QByteArray &name, Open &open) {
    if (open.empty())
        return complain(source, line, name + " without matching <" + name.sliced(2) + " section");
    if (!name.endsWith('>'))
        return complain(source, line, name + "> directive missing closing '>'");
    const QByteArray closes = name.sliced(2, name.size() - 3);
    const auto sectionOf = [this](int index) -> Directive & { return m_into.m_directives[static_cast<std::size_t>(index)]; };
    if (!sectionOf(open.back()).is(closes)) {
        complain(source, line, "Expected </" + sectionOf(open.back()).name + "> but saw " + name);
        // httpd stops here. The nearest section of that name is what was most likely meant.
        if (std::ranges::none_of(open, [&](int index) { return sectionOf(index).is(closes); }))
            return;
    }
    for (bool closed = false; !closed;) {
        closed = sectionOf(open.back()).is(closes);
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

/// A condition that holds has a stack of its own; its end must be the whole line (server/config.c: ap_build_cont_config).
void Reader::readCondition(Source &source, const Directive &condition) {
    if (++m_conditions > static_cast<int>(deepestSection))
        stop(Limit::Nesting);
    const QByteArray closing = "</" + condition.name + '>';
    Open open;
    while (const Line *line = next(source)) {
        if (open.empty() && line->text().compare(closing, Qt::CaseInsensitive) == 0)
            break;
        take(source, *line, open);
    }
    // The end of the file closes what is open here, without a word.
    closeAll(open);
    --m_conditions;
}

/// Read as if it held, inside of a section that says that it may not.
void Reader::readUndecided(Source &source, const Directive &condition) {
    Open around;
    openSection(condition, around);
    readCondition(source, condition);
    closeAll(around);
}

/// What stands in a condition that does not hold is only looked through for its end (server/config.c: ap_soak_end_container).
void Reader::skipSection(Source &source, const Directive &condition) {
    QList<QByteArray> open{condition.name};
    while (const Line *line = next(source)) {
        qsizetype pos = 0;
        Word first;
        if (!readWord(*line, pos, line->text().size(), first) || !first.text.startsWith('<'))
            continue;
        QByteArray word = first.text;
        if (!word.startsWith("</")) {
            if (pos >= line->text().size() && word.endsWith('>'))
                word.chop(1);
            open.append(word.sliced(1));
            continue;
        }
        word.chop(1);
        if (word.sliced(std::min<qsizetype>(2, word.size())).compare(open.last(), Qt::CaseInsensitive) != 0)
            return complain(condition, "Expected </" + open.last() + "> but saw " + word + '>');
        open.removeLast();
        if (open.isEmpty())
            return;
    }
    complain(condition, "Expected </" + open.last() + "> before end of configuration");
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
        m_surroundings.serverRoot = QString::fromUtf8(directive.arg(0));
    else if (directive.is("Use"))
        use(source, directive);
    else if (directive.is("UndefMacro"))
        undefineMacro(directive);
    else
        return isOneOf(directive, whileReading);
    return true;
}

void Reader::decide(Source &source, const Directive &condition) {
    std::optional<bool> decided = false;
    if (condition.is("IfVersion")) {
        const auto fits = fitsVersion(wordsOf(condition.raw), m_surroundings.version);
        if (!fits)
            complain(condition, fits.error());
        decided = fits.value_or(false);
    } else {
        // The ! is looked for before quotes are.
        const bool negated = condition.raw.startsWith('!');
        const QByteArray words = condition.raw.first(std::max<qsizetype>(condition.raw.lastIndexOf('>'), 0));
        const QByteArray name = wordsOf(negated ? words.sliced(1) : words).value(0);
        if (!condition.raw.contains('>'))
            complain(condition, '<' + condition.name + "> directive missing closing '>'");
        else if (name.isEmpty())
            complain(condition, '<' + condition.name + "> directive requires additional arguments");
        else
            decided = holds(condition, name, negated);
    }
    if (!decided)
        readUndecided(source, condition);
    else if (*decided)
        readCondition(source, condition);
    else
        skipSection(source, condition);
}

std::optional<bool> Reader::holds(const Directive &condition, const QByteArray &name, bool negated) const {
    if (condition.is("IfModule"))
        return isLoaded(name, m_surroundings.modules) != negated;
    if (condition.is("IfDefine"))
        return m_variables.isDefined(name) != negated;
    if (condition.is("IfFile")) {
        const QString path = QDir::cleanPath(QDir(m_surroundings.serverRoot).filePath(QString::fromUtf8(name)));
        if (m_surroundings.paths)
            return m_surroundings.paths->contains(path) != negated;
        return std::ranges::contains(m_into.m_paths, path) ? std::optional(!negated) : std::nullopt;
    }
    // <IfDirective>, <IfSection>: taken to be there.
    return !negated;
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

/// Keeps the lines up to </Macro>, as they stand (mod_macro.c: macro_section, get_lines_till_end_token).
void Reader::readMacro(Source &source, const Directive &directive) {
    m_hasSeenMacro = true;
    Macro macro{.name = directive.arg(0).toLower(),
                .parameters = {},
                .lines = {},
                .file = source.file(),
                .title = "macro '" + directive.arg(0).toLower() + "' (defined on " + placeIn(directive) + ')'};
    for (qsizetype i = 1; i < directive.args.size(); ++i)
        macro.parameters.append(directive.arg(i));
    QByteArray wrong;
    if (!directive.raw.contains('>'))
        wrong = "<Macro> directive missing closing '>'";
    else if (directive.raw.lastIndexOf('>') == 0)
        wrong = "<Macro macro definition: empty name";
    else if (macro.name.isEmpty())
        wrong = "<Macro macro definition: name not found";
    else
        wrong = wrongParameters(macro);
    if (!wrong.isEmpty())
        complain(directive, wrong);
    int nesting = 1;
    while (const Line *line = next(source)) {
        if (line->text().startsWith('#'))
            continue;
        if (line->text().size() >= longestMacroLine)
            break;
        qsizetype pos = 0;
        Word first;
        if (readWord(*line, pos, line->text().size(), first)) {
            if (first.text.compare("</Macro>", Qt::CaseInsensitive) == 0 && --nesting == 0) {
                if (wrong.isEmpty())
                    m_macros.insert(macro.name, macro);
                return;
            }
            if (first.text.compare("<Macro", Qt::CaseInsensitive) == 0)
                ++nesting;
        }
        macro.lines.push_back(*line);
    }
    complain(directive, macro.title + "\n\tcontents error: expected token not found: </Macro>");
}

/// The lines come in the place of Use, also for the sections that are open (mod_macro.c: use_macro).
void Reader::use(Source &source, const Directive &directive) {
    if (!m_hasSeenMacro)
        return complain(directive, "no macro defined before Use");
    const QByteArray name = directive.arg(0).toLower();
    if (name.isEmpty())
        return complain(directive, "no macro name specified with Use");
    const auto macro = m_macros.constFind(name);
    if (macro == m_macros.constEnd())
        return complain(directive, "macro '" + name + "' undefined");
    if (source.name().contains(QStringLiteral("macro '%1'").arg(QString::fromUtf8(name))))
        return complain(directive, "recursive use of macro '" + name + "' is invalid");
    if (source.depth() >= deepestMacro)
        return stop(Limit::Nesting);
    const qsizetype given = directive.args.size() - 1;
    if (given != macro->parameters.size())
        return complain(directive, macro->title + " used with " + QByteArray::number(given) + " arguments instead of "
                                       + QByteArray::number(macro->parameters.size()));
    QList<QByteArray> arguments;
    for (qsizetype i = 1; i < directive.args.size(); ++i)
        arguments.append(directive.arg(i));
    const QByteArray where = macro->title + " used on " + placeIn(directive);
    auto lines = linesOf(*macro, arguments, mostBytes - m_bytes);
    if (lines)
        return source.insert(macro->file, QString::fromUtf8(where), *std::move(lines));
    if (lines.error().isEmpty())
        return stop(Limit::Bytes);
    complain(directive, where + " error while substituting: " + lines.error());
}

void Reader::undefineMacro(const Directive &directive) {
    const QByteArray name = directive.arg(0).toLower();
    if (!m_hasSeenMacro)
        complain(directive, "no macro defined before UndefMacro");
    else if (name.isEmpty())
        complain(directive, "no macro name specified with UndefMacro");
    else if (m_macros.remove(name) == 0)
        complain(directive, "cannot remove undefined macro '" + name + '\'');
}

} // namespace hubwart::apache
