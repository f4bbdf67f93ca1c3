// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Weighing.h"

#include "diagnoses/Diagnoses.h"

namespace hubwart::story {

namespace {

template <typename T>
const T *pointerTo(const std::optional<T> &value) {
    return value ? &*value : nullptr;
}

} // namespace

findings::Verdict weighed(const Story &story, bool undecided) {
    return diagnoses::weigh({.outside = pointerTo(story.outside),
                             .inside = pointerTo(story.inside),
                             .server = pointerTo(story.facts),
                             .problems = &story.problems,
                             .undecided = undecided});
}

findings::Verdict weighed(const PathFacts &outside) {
    return diagnoses::weigh({.outside = &outside});
}

findings::Verdict weighedAfter(const Story &story, const PathFacts &walked) {
    InsideFacts still;
    if (story.inside)
        still.program = story.inside->program;
    return diagnoses::weigh({.outside = &walked, .inside = &still, .server = pointerTo(story.facts)});
}

findings::Fault firstFault(const findings::Verdict &verdict) {
    return {verdict.id, verdict.hop.value_or(Hop::Apache), verdict.about};
}

} // namespace hubwart::story
