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

const char *wordOf(Answer answer) {
    switch (answer) {
    case Answer::NotAsked:
        return "not-asked";
    case Answer::Works:
        return "works";
    case Answer::Warning:
        return "warning";
    case Answer::Broken:
        return "broken";
    case Answer::Unknown:
        return "unknown";
    }
    return "";
}

const char *wordOf(Saved saved) {
    switch (saved) {
    case Saved::Old:
        return "old";
    case Saved::New:
        return "new";
    case Saved::Other:
        return "other";
    case Saved::Unknown:
        return "unknown";
    }
    return "";
}

} // namespace

std::vector<LogLine> logLines(const Story &story) {
    std::vector<LogLine> lines;
    add(lines, story.outside);
    add(lines, story.after);
    for (const findings::Problem &problem : story.problems)
        if (const findings::Finding *finding = findings::findingOf(problem.id))
            lines.push_back({"finding", finding->id, std::nullopt});
    if (story.change) {
        lines.push_back({story.change->isUndo ? "undo" : "change", "", std::nullopt});
        lines.push_back({"saved", wordOf(story.change->saved), std::nullopt});
        lines.push_back({"loaded", wordOf(story.change->loaded), std::nullopt});
        lines.push_back({"proved", wordOf(story.change->proved), std::nullopt});
    }
    if (story.trouble)
        lines.push_back(
            {"trouble", QMetaEnum::fromType<Trouble::Kind>().valueToKey(static_cast<int>(story.trouble->kind)), std::nullopt});
    return lines;
}

} // namespace hubwart::story
