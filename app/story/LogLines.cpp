// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/LogLines.h"

#include "findings/Catalogue.h"

#include <QMetaEnum>

namespace hubwart::story {

namespace {

void add(std::vector<LogLine> &lines, const std::optional<PathFacts> &facts) {
    if (!facts)
        return;
    for (const PathStep &step : facts->steps)
        lines.push_back({"symptom", QMetaEnum::fromType<Symptom>().valueToKey(static_cast<int>(step.symptom)), step.took});
}

} // namespace

std::vector<LogLine> logLines(const Story &story) {
    std::vector<LogLine> lines;
    add(lines, story.outside);
    add(lines, story.after);
    for (const findings::Problem &problem : story.problems)
        if (const findings::Finding *finding = findings::findingOf(problem.id))
            lines.push_back({"finding", finding->id, std::nullopt});
    if (story.trouble)
        lines.push_back(
            {"trouble", QMetaEnum::fromType<Trouble::Kind>().valueToKey(static_cast<int>(story.trouble->kind)), std::nullopt});
    return lines;
}

} // namespace hubwart::story
