// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/StillFine.h"

#include "findings/Wording.h"
#include "story/Ids.h"
#include "story/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hubwart::story {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("StillFine", source);
}

/// What is compared beside the steps.
struct Detail {
    const char *what;
    PathStep::Id step;
    bool isOfStep; ///< where the step is different, that says it already
    const char *name;
};

constexpr std::array details = {
    Detail{"page status", PathStep::Id::Page, true, QT_TRANSLATE_NOOP("StillFine", "Answer to the page")},
    Detail{"page Server", PathStep::Id::Page, false, QT_TRANSLATE_NOOP("StillFine", "Who answers the page")},
    Detail{"page Via", PathStep::Id::Page, false, QT_TRANSLATE_NOOP("StillFine", "Who stands in between (page)")},
    Detail{"handshake status", PathStep::Id::Handshake, true, QT_TRANSLATE_NOOP("StillFine", "Answer to the live connection")},
    Detail{"handshake Server", PathStep::Id::Handshake, false, QT_TRANSLATE_NOOP("StillFine", "Who answers the live connection")},
    Detail{"handshake Via", PathStep::Id::Handshake, false,
           QT_TRANSLATE_NOOP("StillFine", "Who stands in between (live connection)")},
    Detail{"handshake Sec-WebSocket-Protocol", PathStep::Id::Handshake, true,
           QT_TRANSLATE_NOOP("StillFine", "Kind of live connection that was agreed on")},
};

QString thenAndNow(const QString &was, const QString &is) {
    return said(QT_TRANSLATE_NOOP("StillFine", "Then: %1. Now: %2.")).arg(was, is);
}

QString answerIn(const QString &value) {
    const auto answer = fromId<Answer>(value.section(u' ', 0, 0));
    return nameOf(answer.value_or(Answer::NotAsked));
}

/// Without what the step means where a line above has said it: one cause often fails two steps.
FactLine lineOf(const Difference &difference, const PathStep &step, const std::vector<FactLine> &above) {
    const QString was = answerIn(difference.was);
    const QString is = nameOf(step.answer);
    QString words = was == is ? said(QT_TRANSLATE_NOOP("StillFine", "Then as now: %1. But for another reason.")).arg(is)
                              : thenAndNow(was, is);
    const QString sentence = sentenceOf(step);
    const bool isSaid = std::ranges::any_of(above, [&](const FactLine &line) { return line.value.endsWith(sentence); });
    if (!sentence.isEmpty() && !isSaid)
        words += u' ' + sentence;
    return {step.answer, nameOf(step.id), words};
}

FactLine lineOf(const Difference &difference, const Detail &detail) {
    const QString none = said(QT_TRANSLATE_NOOP("StillFine", "nothing"));
    const auto shown = [&none](const QString &value) { return value.isEmpty() ? none : findings::inert(value); };
    return {Answer::Works, said(detail.name), thenAndNow(shown(difference.was), shown(difference.is))};
}

bool isTold(const std::vector<Difference> &all, PathStep::Id step) {
    return std::ranges::any_of(all, [id = idOf(step)](const Difference &one) { return one.what == id; });
}

/// Apache names itself in every answer; once is enough.
bool isSaidOfThePage(const std::vector<Difference> &all, const Difference &one) {
    if (!one.what.startsWith(u"handshake "))
        return false;
    const QString ofPage = QStringLiteral("page ") + one.what.section(u' ', 1);
    return std::ranges::any_of(
        all, [&](const Difference &other) { return other.what == ofPage && other.was == one.was && other.is == one.is; });
}

std::vector<FactLine> linesOf(const std::vector<Difference> &all, const PathFacts &now) {
    std::vector<FactLine> lines;
    QStringList notReached;
    for (const Difference &one : all)
        if (const auto id = fromId<PathStep::Id>(one.what)) {
            if (const PathStep *step = now.step(*id))
                lines.push_back(lineOf(one, *step, lines));
            else
                notReached.append(nameOf(*id));
        }
    if (!notReached.isEmpty())
        lines.push_back({Answer::NotAsked, notReached.join(QStringLiteral(", ")),
                         said(QT_TRANSLATE_NOOP("StillFine", "Not asked this time: what comes before it fails."))});
    for (const Difference &one : all) {
        const auto detail =
            std::ranges::find_if(details, [&](const Detail &some) { return one.what == QLatin1String(some.what); });
        if (detail == details.end() || isSaidOfThePage(all, one))
            continue;
        // An answer of another kind has other headers, and none where nothing was answered: that is said by the step.
        const bool isOneSided = one.was.isEmpty() || one.is.isEmpty();
        const bool isSaidByStep = isTold(all, detail->step) && (detail->isOfStep || isOneSided);
        if (!isSaidByStep)
            lines.push_back(lineOf(one, *detail));
    }
    return lines;
}

/// Has every step been asked that was asked then, as far as the way led?
bool isWhole(const KeptTest &kept, const PathFacts &now) {
    return std::ranges::all_of(kept.seen, [&](const KeptTest::Seen &one) {
        const auto id = fromId<PathStep::Id>(one.what);
        return !id || now.step(*id);
    });
}

} // namespace

Comparison comparisonOf(const KeptTest &kept, const PathFacts &walked) {
    PathFacts now = walked;
    // Without the password, which is not kept, nothing can be said of what it opens.
    if (kept.secrets.contains(QStringLiteral("vnc-password")))
        std::erase_if(now.steps, [](const PathStep &step) { return step.symptom == Symptom::VncPasswordNeeded; });
    const std::vector<Difference> all = differences(kept.seen, seenIn(now));
    const QString day = QLocale().toString(kept.when.toLocalTime().date(), QLocale::ShortFormat);
    const QString name = findings::inert(kept.name);
    Comparison comparison{.answer = Answer::Works, .title = {}, .lines = linesOf(all, now)};
    if (all.empty()) {
        comparison.title =
            (isWhole(kept, now)
                 ? said(QT_TRANSLATE_NOOP("StillFine", "Still fine: all is as it was on %1, when the test \"%2\" was kept."))
                 : said(QT_TRANSLATE_NOOP("StillFine", "As far as it was asked, all is as it was on %1, when the test \"%2\" was "
                                                       "kept.")))
                .arg(day, name);
        return comparison;
    }
    const PathStep *bad = now.firstBad();
    comparison.answer = bad ? bad->answer : Answer::Warning;
    comparison.title =
        (bad ? said(
                   QT_TRANSLATE_NOOP("StillFine", "Not fine any more. This is different from %1, when the test \"%2\" was kept:"))
             : said(QT_TRANSLATE_NOOP("StillFine", "Still fine, but this is different from %1, when the test \"%2\" was kept:")))
            .arg(day, name);
    return comparison;
}

} // namespace hubwart::story
