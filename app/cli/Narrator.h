// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QTextStream>

namespace hubwart::cli {

/// Prints what is new in a Story since the last one: the progress of a Command, on standard error.
class Narrator {
public:
    explicit Narrator(QTextStream &out) : m_out(out) {}
    void tell(const story::Story &story);

private:
    void tellInside(const story::Story &story);
    void tellSteps(const std::optional<PathFacts> &facts, std::size_t &told);
    void tellSteps(const std::vector<ChangeStep> &steps, std::size_t &told);

    QTextStream &m_out;
    story::Activity m_activity = story::Activity::None;
    bool m_toldInside = false;
    std::size_t m_outside = 0;
    std::size_t m_after = 0;
    std::size_t m_trial = 0;
    std::size_t m_change = 0;
};

} // namespace hubwart::cli
