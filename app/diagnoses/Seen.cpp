// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnoses/Seen.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwart::diagnoses {

namespace {

using Id = PathStep::Id;

const PathStep *stepAt(const PathFacts *path, Id id) {
    return path ? path->step(id) : nullptr;
}

/// Unknown means that the way to the question was broken, not what was asked.
const PathFacts *told(const std::optional<PathFacts> &path) {
    const bool isTold = path && !path->steps.empty() && path->steps.front().answer != Answer::Unknown;
    return isTold ? &*path : nullptr;
}

} // namespace

bool isApacheToBlame(const Seen &seen) {
    return seen.problems && std::ranges::contains(*seen.problems, findings::Severity::Error, &findings::Problem::severity);
}

bool leadsToVnc(const Seen &seen) {
    return seen.problems && std::ranges::contains(*seen.problems, QStringLiteral("target-is-raw-vnc"), &findings::Problem::id);
}

const PathFacts *apacheLane(const Seen &seen) {
    return seen.inside ? told(seen.inside->apache) : nullptr;
}

const PathFacts *pastApache(const Seen &seen) {
    return seen.inside ? told(seen.inside->hub) : nullptr;
}

const PathFacts *hubLane(const Seen &seen) {
    if (const PathFacts *past = pastApache(seen))
        return past;
    const PathStep *handshake = stepAt(seen.outside, Id::Handshake);
    const bool isSpoilt = isFine(apacheLane(seen), Id::Handshake) && !isFine(seen.outside, Id::Handshake);
    if (isSpoilt || leadsToVnc(seen) || isApacheToBlame(seen) || seen.undecided || !handshake)
        return nullptr;
    return handshake->hop == Hop::Hub || isFine(seen.outside, Id::Handshake) ? seen.outside : nullptr;
}

const PathFacts *desktopLane(const Seen &seen) {
    if (stepAt(seen.outside, Id::Greeting))
        return seen.outside;
    const PathFacts *past = pastApache(seen);
    return stepAt(past, Id::Greeting) ? past : nullptr;
}

Symptom symptomAt(const PathFacts *path, Id id) {
    const PathStep *step = stepAt(path, id);
    return step ? step->symptom : Symptom::None;
}

QStringList aboutAt(const PathFacts *path, Id id) {
    const PathStep *step = stepAt(path, id);
    return step ? step->about : QStringList();
}

bool isFine(const PathFacts *path, Id id) {
    const PathStep *step = stepAt(path, id);
    return step && (step->answer == Answer::Works || step->answer == Answer::Warning);
}

bool isBroken(const PathFacts *path, Id id) {
    const PathStep *step = stepAt(path, id);
    return step && step->answer == Answer::Broken;
}

int statusOf(const PathFacts *path) {
    return path ? path->status() : 0;
}

bool endsAtOnce(const PathFacts *path) {
    for (const Id id : {Id::Live, Id::Greeting}) {
        const Symptom symptom = symptomAt(path, id);
        if (isBroken(path, id) && (symptom == Symptom::ClosedWithoutCode || symptom == Symptom::ConnectionLost))
            return true;
    }
    return false;
}

const Variation *variation(const Seen &seen, Variation::Id id) {
    if (!seen.inside)
        return nullptr;
    const auto found = std::ranges::find(seen.inside->variations, id, &Variation::id);
    return found == seen.inside->variations.end() ? nullptr : &*found;
}

bool opensWith(const Seen &seen, Variation::Id id) {
    const Variation *asked = variation(seen, id);
    return asked && asked->status == 101;
}

std::optional<bool> hasDesktop(const Seen &seen) {
    // Without rights the programs behind the ports are hidden; ports alone prove nothing.
    if (!seen.server || std::ranges::all_of(seen.server->listeners, [](const Listener &l) { return l.program.isEmpty(); }))
        return std::nullopt;
    return std::ranges::any_of(seen.server->listeners, [](const Listener &listener) {
        return (listener.port >= 5900 && listener.port < 6000)
               || listener.program.contains(QStringLiteral("vnc"), Qt::CaseInsensitive);
    });
}

std::vector<SourceLine> plainRoutes(const Seen &seen) {
    static const QRegularExpression takesSockets(
        QStringLiteral("websocket\\s*=\\s*True|\\bsock(et)?\\.route\\b|\\.websocket\\("));
    if (!seen.inside || !seen.inside->program)
        return {};
    const auto &routes = seen.inside->program->routes;
    const bool isThere = std::ranges::any_of(routes, [](const SourceLine &line) { return line.text.contains(takesSockets); });
    return isThere ? std::vector<SourceLine>() : routes;
}

} // namespace hubwart::diagnoses
