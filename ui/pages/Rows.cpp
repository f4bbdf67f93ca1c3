// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Rows.h"

#include "findings/Wording.h"
#include "story/Words.h"

namespace hubwart::ui {

std::vector<RowList::Row> rowsOf(const std::vector<story::FactLine> &lines, bool underWay) {
    std::vector<RowList::Row> rows;
    rows.reserve(lines.size());
    for (const story::FactLine &line : lines)
        rows.push_back({.answer = line.answer,
                        .state = story::nameOf(line.answer),
                        .name = line.name,
                        .words = findings::inert(line.value),
                        .underWay = underWay && line.answer == Answer::NotAsked});
    return rows;
}

std::vector<RowList::Row> rowsOf(const std::vector<ChangeStep> &steps, bool underWay) {
    std::vector<RowList::Row> rows;
    rows.reserve(steps.size());
    for (const ChangeStep &step : steps) {
        const Answer answer = step.state == ChangeStep::State::Done      ? Answer::Works
                              : step.state == ChangeStep::State::Failed  ? Answer::Broken
                              : step.state == ChangeStep::State::LeftOut ? Answer::Warning
                                                                         : Answer::NotAsked;
        rows.push_back({.answer = answer,
                        .state = story::nameOf(answer),
                        .name = story::nameOf(step),
                        .words = findings::inert(step.words).trimmed(),
                        .underWay = step.state == ChangeStep::State::Begun && underWay,
                        .isCode = true});
    }
    return rows;
}

} // namespace hubwart::ui
