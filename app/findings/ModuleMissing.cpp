// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

namespace hubwart::findings {

namespace {

/// mod_proxy_wstunnel is not among them: from 2.4.47 on mod_proxy_http carries WebSockets by itself.
QStringList missingModules(const Evidence &evidence) {
    const QStringList present = evidence.server.modules.value_or(evidence.server.modulesEnabled);
    QStringList missing;
    for (const auto *needed : {"proxy", "proxy_http"})
        if (!present.contains(QString::fromLatin1(needed)))
            missing.append(QString::fromLatin1(needed));
    return missing;
}

/// Does a line of the site hand the path on, whether or not the modules are there that do it?
bool isProxied(const Evidence &evidence) {
    return evidence.host && evidence.host->proxies;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const bool known = evidence.server.modules || !evidence.server.modulesEnabled.isEmpty();
    if (!known || !isProxied(evidence))
        return std::nullopt;
    const QStringList missing = missingModules(evidence);
    if (missing.isEmpty())
        return std::nullopt;
    Problem problem;
    problem.about = {missing.join(QStringLiteral(", "))};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    draft.modules += missingModules(evidence);
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
