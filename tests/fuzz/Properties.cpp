// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Properties.h"

#include "findings/FileMend.h"

#include <QSet>

#include <algorithm>

namespace hubwart::tests {

namespace {

using namespace findings;

const QString path = QStringLiteral("/etc/apache2/site.conf");

QString at(int line, const char *what) {
    return QStringLiteral("line %1: %2").arg(line).arg(QLatin1String(what));
}

QByteArrayList physicalLines(const QByteArray &bytes) {
    QByteArrayList lines;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        lines.append(bytes.sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

bool isIn(const apache::Span &span, const QByteArray &bytes) {
    return 0 <= span.begin && span.begin <= span.end && span.end <= bytes.size();
}

/// The lines that a problem names: that of its place, and those that its sentence has the numbers of.
QSet<int> named(const Problem &problem) {
    QSet<int> lines{problem.place.line};
    for (const QString &words : problem.about)
        for (const QString &word : words.split(QStringLiteral(", ")))
            if (const int number = word.toInt(); number > 0)
                lines.insert(number);
    return lines;
}

/// The logical line that an offset is in, or the next one; of a condition and what stands above it: the line of the rule that
/// they belong to.
const apache::Line *lineAt(const apache::SiteText &text, const std::vector<apache::Line> &lines, qsizetype offset) {
    const int number = static_cast<int>(QByteArrayView(text.bytes()).first(offset).count('\n')) + 1;
    const auto line = std::ranges::lower_bound(lines, number, {}, &apache::Line::last);
    return line == lines.end() ? nullptr : &*line;
}

/// Is it named, or does it belong to a rule that is, as its conditions and the comments above them do?
bool isNamed(const Problem &problem, const std::vector<apache::Line> &lines, const apache::Line &line) {
    const QSet<int> numbers = named(problem);
    if (numbers.contains(line.last()))
        return true;
    if (!line.isIdle() && !line.text().toLower().startsWith("rewritecond"))
        return false;
    const auto rule = std::find_if(lines.begin() + (&line - lines.data()), lines.end(),
                                   [](const apache::Line &one) { return one.text().toLower().startsWith("rewriterule"); });
    return rule != lines.end() && numbers.contains(rule->last());
}

QString brokenEdits(const Evidence &evidence) {
    for (const Problem &problem : detect(evidence)) {
        const Draft draft = draftFor(evidence, {problem});
        if (problem.fixable == (draft.edits.empty() && draft.modules.isEmpty() && draft.sites.isEmpty()))
            return problem.id + QStringLiteral(": is called fixable, and is not, or the other way round");
        for (const auto &[file, edits] : draft.edits)
            for (const Edit &edit : edits) {
                const apache::SiteText &text = evidence.site->text(file);
                if (!isIn({edit.offset, edit.offset + edit.length}, text.bytes()))
                    return problem.id + QStringLiteral(": an edit outside of the file");
                // A line that is put between two others touches none.
                if (edit.length == 0 && edit.text.endsWith('\n') && text.wholeLine(edit.offset).begin == edit.offset)
                    continue;
                const std::vector<apache::Line> lines = text.lines();
                const apache::Line *line = lineAt(text, lines, edit.offset);
                if (!line || !isNamed(problem, lines, *line))
                    return problem.id + QStringLiteral(": touches line %1, which it does not name").arg(line ? line->last() : 0);
            }
    }
    return {};
}

/// Has an empty line become the last one, because that which stood behind it has gone? Without an end nobody sees it, and the
/// bytes end in that of the line above.
bool isEmptyLastLine(const QByteArrayList &before, const QByteArrayList &after) {
    if (before.size() < 2 || after.isEmpty() || before.last().endsWith('\n') || !before[before.size() - 2].trimmed().isEmpty())
        return false;
    return std::any_of(before.begin(), before.end() - 2, [last = after.last().trimmed()](const QByteArray &line) {
        return last.startsWith(line.trimmed()) && line.trimmed().isEmpty() == last.isEmpty();
    });
}

QString brokenLineEnds(const QByteArray &before, const QByteArray &after) {
    const QByteArrayList old = physicalLines(before);
    if (!before.isEmpty() && before.endsWith('\n') != after.endsWith('\n') && !isEmptyLastLine(old, physicalLines(after)))
        return QStringLiteral("the end of the last line is another");
    const bool all =
        std::ranges::all_of(old, [](const QByteArray &line) { return line.endsWith("\r\n") || !line.endsWith('\n'); });
    const bool none = std::ranges::none_of(old, [](const QByteArray &line) { return line.endsWith("\r\n"); });
    for (const QByteArray &line : physicalLines(after))
        if (line.endsWith('\n') && ((all && !line.endsWith("\r\n")) || (none && line.endsWith("\r\n"))))
            return QStringLiteral("a line has another line end");
    return {};
}

} // namespace

QString brokenReading(const QByteArray &bytes) {
    const apache::SiteText text(bytes);
    if (text.edited({}) != bytes)
        return QStringLiteral("the bytes are others without any edit");
    int next = 1;
    for (const apache::Line &line : text.lines()) {
        if (line.first() != next || line.last() < line.first())
            return at(line.first(), "the lines do not follow each other");
        next = line.last() + 1;
        for (qsizetype i = 0; i < line.text().size(); ++i)
            if (const apache::Span span = line.spanOf(i, i + 1);
                !isIn(span, bytes) || bytes.sliced(span.begin, span.end - span.begin) != line.text().sliced(i, 1))
                return at(line.first(), "a byte comes from elsewhere than is said");
    }
    // httpd counts one line more where the file ends in a backslash and a line feed.
    const bool goesOn = bytes.endsWith("\\\n") || bytes.endsWith("\\\r\n");
    if (const qsizetype more = next - (physicalLines(bytes).size() + 1); more < 0 || more > (goesOn ? 1 : 0))
        return QStringLiteral("the lines do not cover the file");
    const FileEvidence file(path, bytes, {});
    const apache::Configuration &configuration = file.site().configuration();
    const int count = static_cast<int>(configuration.directives().size());
    for (int i = 0; i < count; ++i) {
        const apache::Directive &directive = configuration.at(i);
        const bool nests = directive.parent < i && directive.end > i && directive.end <= count
                           && (directive.parent < 0 || configuration.at(directive.parent).end >= directive.end);
        if (!nests)
            return at(directive.line, "sections do not nest");
        if (!isIn(directive.span, bytes)
            || !std::ranges::all_of(directive.args, [&](const apache::Word &word) { return isIn(word.span, bytes); }))
            return at(directive.line, "a word outside of the file");
    }
    return {};
}

QString brokenMending(const QByteArray &bytes) {
    const FileQuestion question;
    for (const Evidence &evidence : FileEvidence(path, bytes, question).all())
        if (QString broken = brokenEdits(evidence); !broken.isEmpty())
            return broken;
    const Mended once = mend(path, bytes, question, {});
    if (once.mended.empty() != (once.bytes == bytes))
        return QStringLiteral("something is said to be mended, and nothing is changed, or the other way round");
    if (QString broken = brokenLineEnds(bytes, once.bytes); !broken.isEmpty())
        return broken;
    if (mend(path, once.bytes, question, {}).bytes != once.bytes)
        return QStringLiteral("mending once more mends something else");
    return {};
}

} // namespace hubwart::tests
