// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnoses/Diagnoses.h"

#include "findings/Catalogue.h"
#include "findings/Wording.h"

#include <algorithm>
#include <array>

namespace hubwart::diagnoses {

namespace {

using findings::Fault;

constexpr std::array table = {
#define DIAGNOSIS(name) &name,
#include "diagnoses/Diagnoses.inc"
#undef DIAGNOSIS
};

QString translated(const char *source, const QStringList &about) {
    return source ? findings::filledIn(QCoreApplication::translate("Diagnosis", source), about) : QString();
}

/// What holds of each hop; of several on one hop the first, which is the most exact.
std::vector<Fault> faultsIn(const Seen &seen) {
    std::vector<Fault> faults;
    for (const Diagnosis *diagnosis : table) {
        if (std::ranges::contains(faults, diagnosis->hop, &Fault::hop))
            continue;
        if (auto about = diagnosis->holds(seen))
            faults.push_back({QLatin1String(diagnosis->id), diagnosis->hop, *std::move(about)});
    }
    return faults;
}

/// A finding as a fault; it is told first of its hop, and instead of what comes of it.
void putIn(const findings::Problem &problem, std::vector<Fault> &faults) {
    std::erase_if(faults, [&](const Fault &fault) { return fault.hop == problem.hop && !diagnosisOf(fault.id)->standsAlone; });
    const auto place = std::ranges::find_if(faults, [&](const Fault &fault) { return fault.hop >= problem.hop; });
    faults.insert(place, {problem.id, problem.hop, problem.about});
}

} // namespace

std::span<const Diagnosis *const> all() {
    return table;
}

const Diagnosis *diagnosisOf(const QString &id) {
    const auto found = std::ranges::find_if(table, [&](const Diagnosis *each) { return id == QLatin1String(each->id); });
    return found == table.end() ? nullptr : *found;
}

findings::Verdict weigh(const Seen &seen) {
    static const std::vector<findings::Problem> none;
    const auto &problems = seen.problems ? *seen.problems : none;
    findings::Verdict verdict = findings::weigh(problems, seen.undecided, seen.outside);
    if (verdict.answer == Answer::NotAsked)
        return verdict;
    std::vector<Fault> faults = faultsIn(seen);
    if (verdict.problem >= 0)
        putIn(problems[static_cast<std::size_t>(verdict.problem)], faults);
    if (verdict.undecided) {
        std::erase_if(faults, [](const Fault &fault) { return fault.hop == Hop::Apache; });
        verdict.id = QStringLiteral("cannot-tell");
        verdict.next = std::move(faults);
        return verdict;
    }
    if (faults.empty()) {
        const bool works = verdict.answer == Answer::Works || verdict.answer == Answer::Warning;
        verdict.id = works ? QStringLiteral("works") : QStringLiteral("cannot-tell");
        return verdict;
    }
    const Fault first = faults.front();
    faults.erase(faults.begin());
    verdict.id = first.id;
    verdict.about = first.about;
    verdict.next = std::move(faults);
    // What the line of the way says of the hop is a guess from one answer; the diagnosis has seen all of them.
    verdict.hop = first.hop;
    const bool isFirst = verdict.problem >= 0 && problems[static_cast<std::size_t>(verdict.problem)].id == first.id;
    if (verdict.problem >= 0 && !isFirst)
        verdict.problem = -1;
    return verdict;
}

QString sentenceOf(const Fault &fault) {
    if (const Diagnosis *diagnosis = diagnosisOf(fault.id))
        return translated(diagnosis->sentence, fault.about);
    return findings::findingOf(fault.id) ? findings::sentenceOf(findings::Problem{.id = fault.id, .about = fault.about})
                                         : QString();
}

QString adviceOf(const Fault &fault) {
    if (const Diagnosis *diagnosis = diagnosisOf(fault.id))
        return translated(diagnosis->advice, fault.about);
    return findings::findingOf(fault.id) ? findings::adviceOf(findings::Problem{.id = fault.id, .about = fault.about})
                                         : QString();
}

QString letterOf(const Fault &fault) {
    const Diagnosis *diagnosis = diagnosisOf(fault.id);
    return diagnosis ? translated(diagnosis->letter, fault.about) : QString();
}

} // namespace hubwart::diagnoses
