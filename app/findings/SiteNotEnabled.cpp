// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

#include <QFileInfo>

namespace hubwart::findings {

namespace {

QString siteName(const Evidence &evidence) {
    return QFileInfo(evidence.file).completeBaseName();
}

std::optional<Problem> detect(const Evidence &evidence) {
    if (!evidence.host || evidence.host->loaded)
        return std::nullopt;
    Problem problem;
    problem.place = {evidence.file, 0, 0};
    problem.about = {siteName(evidence), evidence.url.host()};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    draft.sites.append(siteName(evidence));
}

} // namespace

const Finding siteNotEnabled = {
    .id = "site-not-enabled",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The site is not switched on"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "The file of the site \"%1\" lies on the server, but Apache does not use it. "
                                             "Another site answers for %2, or none."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Switch on the site (a2ensite %1)."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
