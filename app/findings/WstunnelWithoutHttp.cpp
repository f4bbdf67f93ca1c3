// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/ProxyModules.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const ModuleFault fault = moduleFault(evidence);
    if (fault.kind != ModuleFault::Kind::WstunnelWithoutHttp)
        return std::nullopt;
    Problem problem;
    problem.about = {fault.missing.join(QStringLiteral(", ")), QString::fromUtf8(evidence.chrome.target)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    draft.modules += moduleFault(evidence).missing;
}

} // namespace

const Finding wstunnelWithoutHttp = {
    .id = "wstunnel-without-http",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The wrong part of Apache is switched on"),
    .sentence = QT_TRANSLATE_NOOP("Finding",
                                  "The module proxy_wstunnel is switched on, but lines that lead to an address such as %2 need "
                                  "%1, also for live connections with upgrade=websocket. Apache answers with an error (500)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Switch on what is missing (%1). It is part of Apache; nothing is installed."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
