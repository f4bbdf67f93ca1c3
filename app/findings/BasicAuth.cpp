// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    if (!evidence.host || !evidence.needsSignIn)
        return std::nullopt;
    const auto line = lineThatCounts(evidence, "AuthType");
    if (!line)
        return std::nullopt;
    // Other kinds keep their sign-in in a cookie, which browsers send along.
    const QByteArray type = evidence.site->configuration().at(*line).arg(0).toLower();
    return type == "basic" || type == "digest" ? std::optional(problemAt(evidence, *line)) : std::nullopt;
}

} // namespace

/// Not mended: without the password, whoever knows the address could open desktops.
const Finding basicAuth = {
    .id = "basic-auth",
    .severity = Severity::Warning,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Some browsers do not bring the password for live connections"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "Line %1 makes Apache ask for a name and a password (AuthType %2), also for live connections. Safari, and so "
                   "every iPad, does not send them there: the page opens, the desktop stays black (401)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "If such devices are in use: let the hub itself ask for the sign-in, and leave this "
                                           "path out of AuthType. Not before, or anybody could open desktops."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
