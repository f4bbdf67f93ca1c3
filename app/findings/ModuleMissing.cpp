// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/ProxyModules.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const ModuleFault fault = moduleFault(evidence);
    if (fault.kind != ModuleFault::Kind::Missing)
        return std::nullopt;
    Problem problem;
    problem.about = {fault.missing.join(QStringLiteral(", "))};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    draft.modules += moduleFault(evidence).missing;
}

} // namespace

const Finding moduleMissing = {
    .id = "module-missing",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A part of Apache is not switched on"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Apache hands requests on to the hub with modules of its own. Not switched on: %1. "
                                             "Neither pages nor desktops of the hub can open."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Switch on what is missing (%1). It is part of Apache; nothing is installed."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
