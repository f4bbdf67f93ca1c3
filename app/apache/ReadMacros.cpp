// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Reader.h"

// The parts of Reader that are about mod_macro.
namespace hubwart::apache {

namespace {

constexpr std::size_t deepestMacro = 128;
constexpr qsizetype longestMacroLine = 8191; // MAX_STRING_LEN

} // namespace

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
