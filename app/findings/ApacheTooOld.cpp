// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

#include <QVersionNumber>

namespace hubwart::findings {

namespace {

/// The first release in which mod_proxy_http knows upgrade= (mod_proxy manual, "ProxyPass").
const QVersionNumber firstWithUpgrade(2, 4, 47);

std::optional<Problem> detect(const Evidence &evidence) {
    const auto version = QVersionNumber::fromString(evidence.server.apacheVersion.value_or(QString()));
    if (version.isNull() || version >= firstWithUpgrade)
        return std::nullopt;
    Problem problem;
    problem.about = {version.toString()};
    return problem;
}

} // namespace

const Finding apacheTooOld = {
    .id = "apache-too-old",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "This Apache is too old"),
    .sentence = QT_TRANSLATE_NOOP(
        "Finding", "The server runs Apache %1. Handing on live connections with upgrade=websocket needs 2.4.47 or newer."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Have the server's system updated, then check again. Hubwart changes nothing here."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
