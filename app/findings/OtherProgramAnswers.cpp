// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    if (evidence.otherProgram.isEmpty())
        return std::nullopt;
    Problem problem;
    const int usual = evidence.url.scheme() == u"ws" || evidence.url.scheme() == u"http" ? 80 : 443;
    problem.about = {evidence.otherProgram, QString::number(evidence.url.port(usual))};
    return problem;
}

} // namespace

const Finding otherProgramAnswers = {
    .id = "other-program-answers",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Another program answers, not Apache"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "On port %2 of this server %1 answers, not Apache. What is written in Apache's "
                                             "files has no effect there, so Hubwart changes nothing."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Send this to the person who looks after %1: for the live connection, the headers "
                                           "Upgrade and Connection must be handed on to the hub, with HTTP/1.1."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
