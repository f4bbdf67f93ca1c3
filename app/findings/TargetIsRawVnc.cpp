// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

// 5900 and the number of the display (RFC 6143, section 4.1); no screen has more than a few dozen of them.
constexpr int firstVncPort = 5900;
constexpr int lastVncPort = 5999;

std::optional<Problem> detect(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (outcome.kind != apache::Outcome::Kind::Proxied || outcome.directive < 0)
        return std::nullopt;
    // Hardly any target has such a port.
    if (!outcome.target.contains("59"))
        return std::nullopt;
    const int port = QUrl(QString::fromUtf8(outcome.target)).port();
    if (port < firstVncPort || port > lastVncPort)
        return std::nullopt;
    Problem problem = problemAt(evidence, outcome.directive);
    problem.about = {problem.about.first(), QString::number(port)};
    return problem;
}

} // namespace

/// A warning: some VNC servers (those of LibVNCServer) take live connections at that port as well.
const Finding targetIsRawVnc = {
    .id = "target-is-raw-vnc",
    .severity = Severity::Warning,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The line leads to the desktop itself, not to the hub"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 leads to port %2, where usually the desktop's own program (VNC) listens. "
                                             "Browsers cannot talk to that: it takes a hub such as websockify between them."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Let line %1 lead to the hub, and the hub to port %2."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
