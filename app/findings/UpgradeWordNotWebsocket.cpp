// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

#include <algorithm>
#include <array>

namespace hubwart::findings {

namespace {

/// Words that no protocol has: slips, and the one that says "none at all".
constexpr std::array<QByteArrayView, 9> slips = {"", "ws", "wss", "http", "https", "on", "yes", "true", "none"};

bool isSlip(const QByteArray &word) {
    const QByteArray lower = word.toLower();
    return lower.contains("socket") || std::ranges::contains(slips, QByteArrayView(lower));
}

std::optional<Problem> detect(const Evidence &evidence) {
    if (upgradesThatRefuse(evidence) != 1)
        return std::nullopt;
    Problem problem = problemAt(evidence, evidence.chrome.upgradeDirective);
    problem.about = {problem.about.first(), QString::fromUtf8(evidence.chrome.workerUpgrade)};
    return problem;
}

/// A protocol that somebody has named on purpose goes on being let through.
void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    setWord(*evidence.site, evidence.chrome.upgradeDirective, evidence.chrome.upgradeWord,
            isSlip(evidence.chrome.workerUpgrade) ? "upgrade=websocket" : "upgrade=any", draft);
}

} // namespace

const Finding upgradeWordNotWebsocket = {
    .id = "upgrade-word-not-websocket",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The word upgrade= names something else than websocket"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Line %1 says upgrade=%2. Browsers ask for \"websocket\", and that is another word: "
                                             "Apache hands the request on as an ordinary page."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write upgrade=websocket there; upgrade=any where %2 shall be let through as well."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
