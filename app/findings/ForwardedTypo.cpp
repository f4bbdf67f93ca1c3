// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Headers.h"
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace hubwart::findings {

namespace {

constexpr std::array lastWords = {"Proto", "Host", "For", "Port"};
constexpr qsizetype mostSlips = 2;
constexpr std::array<QByteArrayView, 5> actions = {"set", "setifempty", "add", "append", "merge"};

/// How many letters must be put in, taken out or changed to make one word of the other (Levenshtein).
qsizetype distance(QByteArrayView a, QByteArrayView b) {
    if (a.size() > b.size() + mostSlips)
        return a.size() - b.size();
    std::vector<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype above = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j)
            above = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, above + (a[i - 1] != b[j - 1] ? 1 : 0)}));
    }
    return row.back();
}

/// The well-known name that is meant; empty where it is that one, or a name of its own such as X-Forwarded-Protocol. Many hubs
/// (all that are made with Rack) make no difference between - and _.
QByteArray meantBy(const QByteArray &name) {
    QByteArray given = name.toLower();
    given.replace('_', '-');
    for (const char *word : lastWords) {
        QByteArray right = QByteArray("X-Forwarded-") + word;
        if (given.compare(right, Qt::CaseInsensitive) == 0)
            return {};
        const QByteArray last = QByteArray(word).toLower();
        if (!given.endsWith('-' + last))
            continue;
        const QByteArray before = given.chopped(last.size() + 1);
        if (before == "x-forwarded-for" || distance(before, "x-forwarded") <= mostSlips)
            return right;
    }
    // The others that begin like this are taken for names: slips of one letter in the short ones would be, too.
    return distance(given, "x-forwarded-proto") == 1 ? QByteArrayLiteral("X-Forwarded-Proto") : QByteArray();
}

struct Slip {
    int directive = -1;
    QByteArray meant;
};

std::optional<Slip> slipIn(const Evidence &evidence) {
    std::optional<Slip> slip;
    if (!evidence.host || evidence.chrome.kind != apache::Outcome::Kind::Proxied)
        return slip;
    scopeThatAnswers(evidence).visitMerged(
        {"RequestHeader"}, evidence.url.path().toUtf8(), evidence.chrome.target, [&](const apache::Scoped &one) {
            const apache::HeaderEdit edit = apache::readHeaderEdit(evidence.site->configuration().at(one.directive));
            const QByteArray meant =
                std::ranges::contains(actions, QByteArrayView(edit.action)) ? meantBy(edit.name) : QByteArray();
            if (!slip && !meant.isEmpty() && !headerEditOf(evidence, meant))
                slip = Slip{.directive = one.directive, .meant = meant};
        });
    return slip;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto slip = slipIn(evidence);
    if (!slip)
        return std::nullopt;
    Problem problem = problemAt(evidence, slip->directive);
    problem.about = {problem.about.first(), problem.about[2], QString::fromLatin1(slip->meant)};
    return problem;
}

void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    if (const auto slip = slipIn(evidence))
        setWord(*evidence.site, slip->directive, 1, slip->meant, draft);
}

} // namespace

const Finding forwardedTypo = {
    .id = "forwarded-typo",
    .severity = Severity::Info,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A header for the hub has a name that no hub knows"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "Line %1 gives the hub the header %2. Hubs look for %3 and pass this one over: they may "
                                     "write wrong addresses into their pages, or send sign-ins round in circles."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Write %3 in line %1."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
