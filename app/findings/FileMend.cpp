// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FileMend.h"

#include "findings/RouteWords.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

constexpr int mostRounds = 64; // each mends one virtual host and path

bool isSame(const Problem &a, const Problem &b) {
    return a.id == b.id && a.place == b.place;
}

} // namespace

std::vector<Problem> problemsIn(const FileEvidence &file) {
    std::vector<Problem> all;
    for (const Evidence &evidence : file.all())
        for (Problem &problem : detect(evidence))
            if (std::ranges::none_of(all, [&](const Problem &one) { return isSame(one, problem); }))
                all.push_back(std::move(problem));
    std::ranges::stable_sort(all, {}, [](const Problem &problem) { return problem.place.line; });
    return all;
}

Mended mend(const QString &path, const QByteArray &bytes, const FileQuestion &question, const QString &only) {
    Mended result{.bytes = bytes, .mended = {}, .left = {}};
    for (int round = 0; round < mostRounds; ++round) {
        const FileEvidence file(path, result.bytes, question);
        bool changed = false;
        for (const Evidence &evidence : file.all()) {
            auto problems = detect(evidence);
            std::erase_if(problems, [&](const Problem &problem) {
                return only.isEmpty() ? problem.severity != Severity::Error : problem.id != only;
            });
            const Plan plan = planFor(evidence, problems);
            const auto own = std::ranges::find(plan.files, path, &FileChange::path);
            if (own == plan.files.end() || own->after == result.bytes)
                continue;
            result.bytes = own->after;
            std::ranges::copy_if(problems, std::back_inserter(result.mended), &Problem::fixable);
            changed = true;
            break;
        }
        if (!changed)
            break;
    }
    const FileEvidence file(path, result.bytes, question);
    result.left = problemsIn(file);
    std::erase_if(result.left, [](const Problem &problem) { return problem.severity != Severity::Error; });
    if (question.path.isEmpty())
        return result;
    for (const Evidence &evidence : file.all())
        for (const apache::Browser browser : {apache::Browser::Chrome, apache::Browser::Firefox})
            if (const auto outcome = file.site().outcome(*evidence.host, apache::handshake(evidence.url, browser));
                !outcome.works()) {
                result.closed.append(sentenceOf(file.site(), outcome));
                break;
            }
    return result;
}

} // namespace hubwart::findings
