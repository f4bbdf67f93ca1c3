// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/PathFacts.h"

#include <algorithm>

namespace hubwart {

QByteArray HttpAnswer::header(QByteArrayView name) const {
    const auto found =
        std::ranges::find_if(headers, [name](const HttpHeader &h) { return h.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->value;
}

const PathStep *PathFacts::step(PathStep::Id id) const {
    const auto found = std::ranges::find(steps, id, &PathStep::id);
    return found == steps.end() ? nullptr : &*found;
}

const PathStep *PathFacts::firstBad() const {
    const auto found =
        std::ranges::find_if(steps, [](const PathStep &s) { return s.answer == Answer::Broken || s.answer == Answer::Unknown; });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace hubwart
