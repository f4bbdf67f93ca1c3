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

void appendLine(QList<DiffLine> &diff, DiffLine::Kind kind, char sign, const std::string &text) {
    const QByteArray line = sign + QByteArray::fromStdString(text);
    for (const QByteArray &part : line.split('\n'))
        diff.append({kind, part});
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
    const auto appendAll = [&result](const std::vector<std::pair<std::string, dtl::elemInfo>> &lines) {
        for (const auto &[text, info] : lines) {
            if (info.type == dtl::SES_ADD)
                appendLine(result, DiffLine::Kind::Added, '+', text);
            else if (info.type == dtl::SES_DELETE)
                appendLine(result, DiffLine::Kind::Removed, '-', text);
            else
                appendLine(result, DiffLine::Kind::Same, ' ', text);
        }
    };
    for (const auto &hunk : diff.getUniHunks()) {
        const auto range = [](long long begin, long long count) {
            return QByteArray::number(begin) + ',' + QByteArray::number(count);
        };
        result.append({DiffLine::Kind::Hunk, "@@ -" + range(hunk.a, hunk.b) + " +" + range(hunk.c, hunk.d) + " @@"});
        for (const auto &text : hunk.common[0])
            appendLine(result, DiffLine::Kind::Same, ' ', text.first);
        appendAll(hunk.change);
        for (const auto &text : hunk.common[1])
            appendLine(result, DiffLine::Kind::Same, ' ', text.first);
    }
    return result;
}

} // namespace hubwart::apache
