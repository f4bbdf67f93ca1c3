// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/LogMarks.h"

#include "findings/Wording.h"
#include "story/LogWords.h"
#include "story/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwart::story {

namespace {

using std::chrono::microseconds;

// By so much the clock of the server may be taken for wrong.
constexpr microseconds slack = std::chrono::milliseconds(250);
// To which moments are told.
constexpr microseconds precision = std::chrono::milliseconds(1);
// What a step takes at most, for one of which it is not known.
constexpr microseconds longestStep = std::chrono::seconds(10);

QString wordsOf(const LogEntry &entry) {
    QString words = momentOf(entry);
    if (const QString meaning = sentenceOf(entry); !meaning.isEmpty())
        words += u'\n' + meaning;
    return words + u'\n' + findings::inert(entry.text);
}

/// The last one that had begun by then, or the first of all.
const PathStep *stepAt(microseconds told, const PathFacts &walked, std::span<const PathStep::Id> shown) {
    const microseconds moment = told + precision;
    const PathStep *at = nullptr;
    for (const PathStep::Id id : shown)
        if (const PathStep *step = walked.step(id); step && step->began && (!at || *step->began <= moment))
            at = step;
    return at;
}

double shareOf(microseconds moment, const PathStep &step) {
    const auto since = static_cast<double>((moment - *step.began).count());
    const auto took = static_cast<double>(step.took.value_or(longestStep).count());
    return took > 0 ? std::clamp(since / took, 0.0, 1.0) : 0;
}

} // namespace

std::vector<LogMark> logMarks(const PathFacts &walked, const std::vector<LogEntry> &log, std::span<const PathStep::Id> shown) {
    const PathStep *last = walked.steps.empty() ? nullptr : &walked.steps.back();
    if (!last || !last->began || !walked.when.isValid())
        return {};
    const microseconds end = *last->began + last->took.value_or(longestStep);
    const auto momentOfLine = [&](const LogEntry &entry) -> microseconds {
        return std::chrono::milliseconds(walked.when.msecsTo(entry.when));
    };
    std::vector<const LogEntry *> during;
    microseconds late{0};
    for (const LogEntry &entry : log)
        if (const microseconds moment = momentOfLine(entry); moment >= -slack && moment <= end + slack) {
            during.push_back(&entry);
            // What the server told has taken its time to get here; no line of the walk is written after its end.
            late = std::max(late, moment - end);
        }
    std::vector<LogMark> marks;
    for (const LogEntry *line : during) {
        const LogEntry &entry = *line;
        const microseconds moment = momentOfLine(entry) - late;
        const PathStep *step = stepAt(moment, walked, shown);
        if (!step)
            continue;
        if (marks.empty() || marks.back().step != step->id)
            marks.push_back(
                {.step = step->id,
                 .share = shareOf(moment, *step),
                 .title =
                     QCoreApplication::translate("Log", "Meanwhile the server wrote in its logs (%1):").arg(nameOf(step->id)),
                 .words = {}});
        LogMark &mark = marks.back();
        mark.words += (mark.words.isEmpty() ? QString() : QStringLiteral("\n\n")) + wordsOf(entry);
    }
    return marks;
}

} // namespace hubwart::story
