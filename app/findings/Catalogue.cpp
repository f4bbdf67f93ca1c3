// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

#include "findings/Wording.h"
#include "findings/Writer.h"

#include <algorithm>
#include <array>

namespace hubwart::findings {

namespace {

constexpr std::array all = {
#define FINDING(name) &name,
#include "findings/Catalogue.inc"
#undef FINDING
};

QString translated(const char *source, const QStringList &about) {
    return filledIn(QCoreApplication::translate("Finding", source), about);
}

bool canMend(const Finding &finding, const Evidence &evidence, const Problem &problem) {
    if (!finding.mend)
        return false;
    Draft draft;
    finding.mend(evidence, problem, draft);
    return !draft.isEmpty();
}

Severity severityOf(const Finding &finding, const Evidence &evidence, const Problem &problem) {
    if (problem.here)
        return *problem.here;
    // A line that would break the connection, if another one did not save it, is advice.
    const bool saved = evidence.works() && problem.place.line > 0 && finding.severity == Severity::Error;
    return saved ? Severity::Info : finding.severity;
}

} // namespace

std::span<const Finding *const> catalogue() {
    return all;
}

const Finding *findingOf(const QString &id) {
    const auto found = std::ranges::find_if(all, [&](const Finding *f) { return id == QLatin1String(f->id); });
    return found == all.end() ? nullptr : *found;
}

std::vector<Problem> breaking(std::vector<Problem> problems) {
    std::erase_if(problems, [](const Problem &problem) { return problem.severity != Severity::Error; });
    return problems;
}

std::vector<Problem> detect(const Evidence &evidence) {
    std::vector<Problem> problems;
    if (evidence.site && evidence.site->configuration().exceeded())
        return problems;
    for (const Finding *finding : all) {
        auto problem = finding->detect(evidence);
        if (!problem)
            continue;
        problem->id = QLatin1String(finding->id);
        problem->severity = severityOf(*finding, evidence, *problem);
        problem->here.reset();
        problem->hop = finding->hop;
        problem->fixable = canMend(*finding, evidence, *problem);
        problems.push_back(*std::move(problem));
        if (finding->hidesTheRest)
            break;
    }
    return problems;
}

Draft draftFor(const Evidence &evidence, const std::vector<Problem> &problems) {
    Draft draft;
    if (std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::Error && !p.fixable; }))
        return draft;
    for (const Problem &problem : problems)
        if (const Finding *finding = findingOf(problem.id); finding && finding->mend) {
            finding->mend(evidence, problem, draft);
            draft.mends.append(problem.id);
        }
    return draft;
}

Plan planFor(const Evidence &evidence, const std::vector<Problem> &problems) {
    Plan plan;
    Draft draft = draftFor(evidence, problems);
    for (auto &[file, edits] : draft.edits) {
        const ConfigFile &source = evidence.server.files[file];
        plan.files.push_back({source.path, source.bytes, evidence.site->text(file).edited(std::move(edits)),
                              writerOf(source.path, source.bytes).value_or(Writer()).name});
    }
    plan.mends = draft.mends;
    // The server's own port: the address may have another one, where a router stands in between.
    if (evidence.host && !evidence.host->ports.empty())
        plan.port = evidence.host->ports.front();
    plan.modules = draft.modules;
    plan.sites = draft.sites;
    return plan;
}

QString titleOf(const Problem &problem) {
    const Finding *finding = findingOf(problem.id);
    return finding ? translated(finding->title, {}) : problem.id;
}

QString sentenceOf(const Problem &problem) {
    const Finding *finding = findingOf(problem.id);
    return finding ? translated(finding->sentence, problem.about) : problem.id;
}

QString adviceOf(const Problem &problem) {
    const Finding *finding = findingOf(problem.id);
    return finding ? translated(finding->advice, problem.about) : QString();
}

} // namespace hubwart::findings
