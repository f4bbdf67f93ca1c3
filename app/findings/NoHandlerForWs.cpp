// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/ProxyModules.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const ModuleFault fault = moduleFault(evidence);
    if (fault.kind != ModuleFault::Kind::NoHandlerForWs)
        return std::nullopt;
    Problem problem;
    problem.about = {fault.missing.join(QStringLiteral(", ")), QString::fromUtf8(evidence.chrome.target)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    draft.modules += moduleFault(evidence).missing;
}

} // namespace

const Finding noHandlerForWs = {
    .id = "no-handler-for-ws",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "No part of Apache takes live connections"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "The line for live connections leads to %2, but no part of Apache that is switched on takes "
                                     "an address that begins with ws: Apache answers with an error (500). What takes it is %1."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Switch on what is missing (%1). It is part of Apache; nothing is installed."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
