// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/TextDiff.h"

#include <dtl/dtl.hpp>

#include <string>
#include <vector>

namespace hubwart::apache {

namespace {

using Lines = std::vector<std::string>;

/// Lines without their line feed. A carriage return stays, so that a changed line ending shows.
Lines linesOf(const QByteArray &text) {
    Lines lines;
    for (qsizetype pos = 0; pos < text.size();) {
        const qsizetype feed = text.indexOf('\n', pos);
        const qsizetype end = feed < 0 ? text.size() : feed;
        lines.push_back(text.mid(pos, end - pos).toStdString());
        if (feed < 0)
            lines.back() += "\n\\ No newline at end of file";
        pos = end + 1;
    }
    return lines;
}

/// The lines of one hunk as they come, with their numbers.
class Numbered {
public:
    Numbered(QList<DiffLine> &diff, long long before, long long after)
        : m_diff(diff), m_before(static_cast<int>(before)), m_after(static_cast<int>(after)) {}

    void append(DiffLine::Kind kind, const std::string &text) {
        const char sign = kind == DiffLine::Kind::Added ? '+' : kind == DiffLine::Kind::Removed ? '-' : ' ';
        const auto parts = (sign + QByteArray::fromStdString(text)).split('\n');
        DiffLine line{kind, parts.first()};
        if (kind != DiffLine::Kind::Added)
            line.before = m_before++;
        if (kind != DiffLine::Kind::Removed)
            line.after = m_after++;
        m_diff.append(line);
        for (const QByteArray &note : parts.sliced(1)) // that there is no line feed behind it
            m_diff.append({kind, note});
    }

private:
    QList<DiffLine> &m_diff;
    int m_before;
    int m_after;
};

/// Words, and what stands between them.
std::vector<std::string> wordsOf(const QByteArray &line) {
    std::vector<std::string> words;
    bool inWord = false;
    for (const char c : line) {
        const bool space = c == ' ' || c == '\t';
        if (words.empty() || space || !inWord)
            words.emplace_back();
        words.back() += c;
        inWord = !space;
    }
    return words;
}

} // namespace

QList<DiffLine> unifiedDiff(const QByteArray &name, const QByteArray &before, const QByteArray &after) {
    QList<DiffLine> result;
    if (before == after)
        return result;
    const Lines from = linesOf(before);
    const Lines to = linesOf(after);
    dtl::Diff<std::string, Lines> diff(from, to);
    diff.onHuge();
    diff.compose();
    diff.composeUnifiedHunks();
    result.append({DiffLine::Kind::Header, "--- " + name});
    result.append({DiffLine::Kind::Header, "+++ " + name});
    for (const auto &hunk : diff.getUniHunks()) {
        const auto range = [](long long begin, long long count) {
            return QByteArray::number(begin) + ',' + QByteArray::number(count);
        };
        result.append({DiffLine::Kind::Hunk, "@@ -" + range(hunk.a, hunk.b) + " +" + range(hunk.c, hunk.d) + " @@"});
        Numbered lines(result, hunk.a, hunk.c);
        for (const auto &text : hunk.common[0])
            lines.append(DiffLine::Kind::Same, text.first);
        for (const auto &[text, info] : hunk.change)
            lines.append(info.type == dtl::SES_ADD      ? DiffLine::Kind::Added
                         : info.type == dtl::SES_DELETE ? DiffLine::Kind::Removed
                                                        : DiffLine::Kind::Same,
                         text);
        for (const auto &text : hunk.common[1])
            lines.append(DiffLine::Kind::Same, text.first);
    }
    return result;
}

QList<LinePair> pairLines(const QByteArray &before, const QByteArray &after) {
    const auto bareLines = [](const QByteArray &text) {
        Lines lines;
        for (qsizetype pos = 0; pos < text.size();) {
            const qsizetype feed = text.indexOf('\n', pos);
            const qsizetype end = feed < 0 ? text.size() : feed;
            lines.push_back(text.mid(pos, end - pos).toStdString());
            pos = end + 1;
        }
        return lines;
    };
    const Lines from = bareLines(before);
    const Lines to = bareLines(after);
    dtl::Diff<std::string, Lines> diff(from, to);
    diff.onHuge();
    diff.compose();
    QList<LinePair> pairs;
    LinePair next{0, 0};
    for (const auto &[line, info] : diff.getSes().getSequence()) {
        const bool gone = info.type == dtl::SES_DELETE;
        const bool come = info.type == dtl::SES_ADD;
        pairs.append({come ? -1 : next.before, gone ? -1 : next.after});
        next.before += come ? 0 : 1;
        next.after += gone ? 0 : 1;
    }
    return pairs;
}

QList<QByteArray> wholeLines(const QByteArray &text) {
    QList<QByteArray> lines;
    for (qsizetype pos = 0; pos < text.size();) {
        const qsizetype feed = text.indexOf('\n', pos);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines.append(text.mid(pos, end - pos));
        pos = end;
    }
    return lines;
}

QByteArray withOneChange(const QByteArray &before, const QByteArray &after, int change) {
    const QList<QByteArray> from = wholeLines(before);
    const QList<QByteArray> to = wholeLines(after);
    QByteArray result;
    int current = -1;
    bool inChange = false;
    for (const LinePair &pair : pairLines(before, after)) {
        const bool same = pair.before >= 0 && pair.after >= 0;
        if (!same && !inChange)
            ++current;
        inChange = !same;
        const bool wanted = inChange && current == change;
        const qsizetype taken = wanted ? pair.after : pair.before;
        if (taken < 0)
            continue;
        // What was the last line, without a line feed, may be so no longer.
        if (!result.isEmpty() && !result.endsWith('\n'))
            result += '\n';
        result += wanted ? to[taken] : from[taken];
    }
    return result;
}

QList<Span> changedIn(const QByteArray &line, const QByteArray &other) {
    const auto from = wordsOf(other);
    const auto to = wordsOf(line);
    dtl::Diff<std::string> diff(from, to);
    diff.compose();
    QList<Span> spans;
    qsizetype at = 0;
    for (const auto &[word, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE)
            continue;
        const auto length = static_cast<qsizetype>(word.size());
        if (info.type == dtl::SES_ADD && !spans.isEmpty() && spans.back().end == at)
            spans.back().end += length;
        else if (info.type == dtl::SES_ADD)
            spans.append({at, at + length});
        at += length;
    }
    return spans;
}

} // namespace hubwart::apache
