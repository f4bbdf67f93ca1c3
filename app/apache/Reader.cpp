// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Reader.h"

#include "apache/Conditions.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

constexpr int deepestInclude = 128;        // AP_MAX_INCLUDE_DEPTH
constexpr std::size_t mostLines = 4000000; // macros and Include can multiply lines without end

constexpr std::array conditions = {"IfModule", "IfDefine", "IfVersion", "IfFile", "IfDirective", "IfSection"};
/// What httpd does while it reads, and of which nothing is left then; what is not known of them is not needed here.
constexpr std::array whileReading = {"LoadFile", "DefaultRuntimeDir", "UndefMacro"};

template <typename Names>
bool isOneOf(const Directive &directive, const Names &names) {
    return std::ranges::any_of(names, [&](const char *name) { return directive.is(name); });
}

bool isVersionCondition(const Directive &condition) {
    QList<QByteArray> words;
    for (const Word &word : condition.args)
        words.append(word.text);
    return fitsVersion(words, "2.4.0").has_value();
}

bool isDirectory(const QString &path, const std::vector<QString> &all) {
    return std::ranges::any_of(all, [&](const QString &one) { return one.startsWith(path + u'/'); });
}

} // namespace

Reader::Reader(Configuration &into, const Surroundings &surroundings) : m_into(into), m_surroundings(surroundings) {
    for (const auto &[name, value] : m_surroundings.defines.asKeyValueRange())
        m_variables.define(name, value);
}

void Reader::complain(std::size_t file, int line, const QByteArray &words) {
    m_into.m_complaints.push_back({file, line, QString::fromUtf8(words), m_through});
}

void Reader::complain(const Source &source, const Line &line, const QByteArray &words) {
    complain(source.file, line.last(), words);
}

void Reader::readFile(std::size_t file) {
    Open open;
    includeAs(file, open);
}

void Reader::includeAs(std::size_t file, Open &open) {
    m_read.insert(file);
    m_including.append(file);
    Source source{.file = file, .lines = &m_into.m_texts[file].lines(), .next = 0, .macro = {}};
    readAll(source, open);
    m_including.removeLast();
    QByteArray words;
    int outermost = 0;
    while (!open.empty()) {
        Directive &section = m_into.m_directives[static_cast<std::size_t>(open.back())];
        words += (words.isEmpty() ? "" : "\n") + m_into.m_paths[section.file].toUtf8() + ':' + QByteArray::number(section.line)
                 + ": <" + section.name + "> was not closed.";
        section.end = static_cast<int>(m_into.m_directives.size());
        outermost = section.line;
        open.pop_back();
        m_around.pop_back();
    }
    if (!words.isEmpty())
        complain(file, outermost, words);
}

void Reader::readAll(Source &source, Open &open) {
    while (source.next < source.lines->size() && m_budget < mostLines)
        take(source, (*source.lines)[source.next++], open);
}

Directive Reader::read(const Source &source, const Line &line) const {
    Directive directive;
    directive.file = source.file;
    directive.line = line.last();
    directive.lineBegin = line.first();
    directive.span = line.spanOf(0, line.text().size());
    directive.macro = source.macro;
    directive.macroLine = source.macro.isEmpty() ? 0 : static_cast<int>(source.next);
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
    ++m_budget;
    if (raw.isIdle())
        return;
    Line line = raw;
    m_variables.expand(line);
    Directive directive = read(source, line);
    if (directive.name.isEmpty())
        return;
    if (directive.name.startsWith("</"))
        return closeSection(source, line, directive.name, open);
    if (executeWhileReading(source, directive, open))
        return;
    directive.parent = m_around.empty() ? -1 : m_around.back();
    const int index = static_cast<int>(m_into.m_directives.size());
    directive.end = index + 1;
    if (directive.section) {
        open.push_back(index);
        m_around.push_back(index);
    }
    m_into.m_directives.push_back(std::move(directive));
}

void Reader::closeSection(const Source &source, const Line &line, const QByteArray &name, Open &open) {
    if (!name.endsWith('>'))
        return complain(source, line, name + "> directive missing closing '>'");
    const QByteArray closes = name.sliced(2, name.size() - 3);
    if (open.empty())
        return complain(source, line, name.chopped(1) + "> without matching <" + closes + "> section");
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

/// A condition that holds has a stack of its own; its end must be the whole line (server/config.c: ap_build_cont_config).
void Reader::readCondition(Source &source, const Directive &condition) {
    const QByteArray closing = "</" + condition.name + '>';
    Open open;
    while (source.next < source.lines->size() && m_budget < mostLines) {
        const Line &line = (*source.lines)[source.next++];
        if (open.empty() && line.text().compare(closing, Qt::CaseInsensitive) == 0)
            return;
        take(source, line, open);
    }
    // The end of the file closes what is open here, without a word.
    for (; !open.empty(); open.pop_back()) {
        m_into.m_directives[static_cast<std::size_t>(open.back())].end = static_cast<int>(m_into.m_directives.size());
        m_around.pop_back();
    }
}

/// What stands in a condition that does not hold is only looked through for its end (server/config.c: ap_soak_end_container).
void Reader::skipSection(Source &source, const Directive &condition) {
    QList<QByteArray> open{condition.name};
    while (source.next < source.lines->size()) {
        const Line &line = (*source.lines)[source.next++];
        qsizetype pos = 0;
        Word first;
        if (!readWord(line, pos, line.text().size(), first) || !first.text.startsWith('<'))
            continue;
        QByteArray word = first.text;
        if (!word.startsWith("</")) {
            if (pos >= line.text().size() && word.endsWith('>'))
                word.chop(1);
            open.append(word.sliced(1));
            continue;
        }
        word.chop(1);
        if (word.sliced(std::min<qsizetype>(2, word.size())).compare(open.last(), Qt::CaseInsensitive) != 0)
            return complain(source.file, condition.line, "Expected </" + open.last() + "> but saw " + word + '>');
        open.removeLast();
        if (open.isEmpty())
            return;
    }
    complain(source.file, condition.line, "Expected </" + open.last() + "> before end of configuration");
}

bool Reader::executeWhileReading(Source &source, const Directive &directive, Open &open) {
    if (directive.section) {
        if (isOneOf(directive, conditions)) {
            if (!isWhole(directive))
                complain(source.file, directive.line,
                         '<' + directive.name
                             + (directive.raw.contains('>') ? "> directive requires additional arguments"
                                                            : "> directive missing closing '>'"));
            else if (directive.is("IfVersion") && !isVersionCondition(directive))
                complain(
                    source.file, directive.line,
                    "Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch "
                    "are numbers.");
            if (holds(directive))
                readCondition(source, directive);
            else
                skipSection(source, directive);
            return true;
        }
        if (directive.is("Macro")) {
            readMacro(source, directive);
            return true;
        }
        return false;
    }
    if (directive.is("Define"))
        m_variables.define(directive.arg(0), directive.args.size() > 1 ? std::optional(directive.arg(1)) : std::nullopt);
    else if (directive.is("UnDefine"))
        m_variables.undefine(directive.arg(0));
    else if (directive.is("Include") || directive.is("IncludeOptional"))
        include(source, directive);
    else if (directive.is("LoadModule"))
        loadModule(directive);
    else if (directive.is("ServerRoot"))
        m_surroundings.serverRoot = QString::fromUtf8(directive.arg(0));
    else if (directive.is("Use"))
        use(source, directive, open);
    else
        return isOneOf(directive, whileReading);
    return true;
}

bool Reader::isWhole(const Directive &condition) {
    return condition.raw.contains('>') && !condition.args.isEmpty() && !condition.arg(0).isEmpty() && condition.arg(0) != "!";
}

bool Reader::holds(const Directive &condition) const {
    QList<QByteArray> words;
    for (const Word &word : condition.args)
        words.append(word.text);
    if (condition.is("IfVersion"))
        return fitsVersion(words, m_surroundings.version).value_or(false);
    QByteArray name = condition.arg(0);
    // The ! is looked for before quotes are.
    const bool negated = condition.raw.startsWith('!');
    if (negated && name.startsWith('!'))
        name = name.size() > 1 ? name.sliced(1) : condition.arg(1);
    if (condition.is("IfModule"))
        return isLoaded(name, m_surroundings.modules) != negated;
    if (condition.is("IfDefine"))
        return m_variables.isDefined(name) != negated;
    // <IfFile>, <IfDirective>, <IfSection>: taken to be there.
    return !negated;
}

void Reader::loadModule(const Directive &directive) {
    QString name = QString::fromLatin1(directive.arg(0));
    if (name.endsWith(QStringLiteral("_module")))
        name.chop(7);
    if (m_surroundings.modules && !m_surroundings.modules->contains(name))
        m_surroundings.modules->append(name);
}

/// Which of the known files an Include means, in httpd's order (server/core.c: include_config; util.c: ap_dir_fnmatch).
std::vector<std::size_t> Reader::filesFor(const QByteArray &pattern) const {
    const QString path = QDir::cleanPath(QDir(m_surroundings.serverRoot).filePath(QString::fromUtf8(pattern)));
    std::vector<std::size_t> found;
    static const QRegularExpression wild(QStringLiteral("[*?\\[]"));
    const bool isPattern = path.contains(wild);
    const QRegularExpression fits(QRegularExpression::wildcardToRegularExpression(path));
    const bool whole = !isPattern && isDirectory(path, m_into.m_paths);
    for (std::size_t file = 0; file < m_into.m_paths.size(); ++file) {
        const QString &one = m_into.m_paths[file];
        const bool hidden = one.sliced(one.lastIndexOf(u'/') + 1).startsWith(u'.');
        if (isPattern ? (!hidden || path.sliced(path.lastIndexOf(u'/') + 1).startsWith(u'.')) && fits.match(one).hasMatch()
            : whole   ? one.startsWith(path + u'/')
                      : one == path)
            found.push_back(file);
    }
    std::ranges::sort(found, {}, [this](std::size_t file) { return m_into.m_paths[file].toUtf8(); });
    return found;
}

void Reader::include(const Source &source, const Directive &directive) {
    if (m_including.size() >= deepestInclude)
        return complain(source.file, directive.line, "Exceeded maximum include depth of 128, There appears to be a recursion.");
    m_through.append({source.file, directive.line});
    for (const std::size_t file : filesFor(directive.arg(0))) {
        Open open;
        includeAs(file, open);
    }
    m_through.removeLast();
}

/// Keeps the lines up to </Macro>, as they stand (mod_macro.c: get_lines_till_end_token).
void Reader::readMacro(Source &source, const Directive &directive) {
    Macro macro{.name = directive.arg(0).toLower(), .parameters = {}, .lines = {}, .file = source.file, .line = directive.line};
    for (qsizetype i = 1; i < directive.args.size(); ++i)
        macro.parameters.append(directive.arg(i));
    int nesting = 1;
    while (source.next < source.lines->size()) {
        const Line &line = (*source.lines)[source.next++];
        if (line.text().startsWith('#'))
            continue;
        qsizetype pos = 0;
        Word first;
        if (readWord(line, pos, line.text().size(), first)) {
            if (first.text.compare("</Macro>", Qt::CaseInsensitive) == 0 && --nesting == 0) {
                m_macros.insert(macro.name, macro);
                return;
            }
            if (first.text.compare("<Macro", Qt::CaseInsensitive) == 0)
                ++nesting;
        }
        macro.lines.push_back(line);
    }
    complain(source.file, directive.line, "expected token not found: </Macro>");
}

/// The lines come in the place of Use, also for the sections that are open (mod_macro.c: use_macro).
void Reader::use(const Source &source, const Directive &directive, Open &open) {
    const QByteArray name = directive.arg(0).toLower();
    const auto macro = m_macros.constFind(name);
    if (macro == m_macros.constEnd())
        return complain(source.file, directive.line, "macro '" + name + "' undefined");
    if (m_using.contains(name))
        return complain(source.file, directive.line, "recursive use of macro '" + macro->name + "' is invalid");
    const QString defined = QStringLiteral("macro '%1' (defined on line %2 of \"%3\")")
                                .arg(QString::fromUtf8(macro->name))
                                .arg(macro->line)
                                .arg(m_into.m_paths[macro->file]);
    const qsizetype given = std::max<qsizetype>(directive.args.size() - 1, 0);
    if (given != macro->parameters.size())
        return complain(source.file, directive.line,
                        defined.toUtf8() + " used with " + QByteArray::number(given) + " arguments instead of "
                            + QByteArray::number(macro->parameters.size()));
    QList<QByteArray> arguments;
    for (qsizetype i = 1; i < directive.args.size(); ++i)
        arguments.append(directive.arg(i));
    const std::vector<Line> lines = linesOf(*macro, arguments);
    const QString user = source.macro.isEmpty() ? m_into.m_paths[source.file] : source.macro;
    const int line = source.macro.isEmpty() ? directive.line : static_cast<int>(source.next);
    Source inner{.file = macro->file,
                 .lines = &lines,
                 .next = 0,
                 .macro = defined + QStringLiteral(" used on line %1 of \"%2\"").arg(line).arg(user)};
    m_using.append(name);
    readAll(inner, open);
    m_using.removeLast();
}

} // namespace hubwart::apache
