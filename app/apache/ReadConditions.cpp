// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Reader.h"

#include "apache/Conditions.h"

#include <algorithm>

// The parts of Reader that are about <IfModule> and its like.
namespace hubwart::apache {

namespace {

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

} // namespace

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

std::optional<bool> Reader::holds(const Directive &condition, const QByteArray &name, bool negated) {
    if (condition.is("IfModule"))
        return isLoaded(name, m_surroundings.modules) != negated;
    if (condition.is("IfDefine"))
        return m_variables.isDefined(name) != negated;
    if (condition.is("IfFile")) {
        const auto kind = folders().kindOf(absolute(name));
        if (!kind)
            return std::nullopt;
        return (*kind != PathKind::Absent && *kind != PathKind::LinkToNothing) != negated;
    }
    // <IfDirective>, <IfSection>: taken to be there.
    return !negated;
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

} // namespace hubwart::apache
