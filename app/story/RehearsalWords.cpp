// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/RehearsalWords.h"

#include "findings/Wording.h"
#include "story/Words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace hubwart::story {

namespace {

QString said(const char *source, const QStringList &values = {}) {
    return findings::filledIn(QCoreApplication::translate("Rehearsal", source), values);
}

QString number(int value) {
    return QString::number(value);
}

QString milliseconds(std::chrono::milliseconds time) {
    return QString::number(time.count());
}

bool wasOpen(const RehearsedSocket &socket) {
    return socket.opening.has_value();
}

/// Why the one that was tried last did not come about.
QString reasonOf(const RehearsalFacts &facts) {
    const auto found = std::ranges::find_if(
        facts.sockets, [](const RehearsedSocket &socket) { return !wasOpen(socket) && socket.symptom != Symptom::None; });
    if (found == facts.sockets.end())
        return {};
    PathStep step;
    step.symptom = found->symptom;
    step.about = found->about;
    return sentenceOf(step);
}

std::ptrdiff_t dropped(const RehearsalFacts &facts) {
    return std::ranges::count_if(facts.sockets, [](const RehearsedSocket &socket) { return socket.ended.has_value(); });
}

QString slowPages(const RehearsalFacts &facts) {
    const auto &last = facts.moments.empty() ? std::nullopt : facts.moments.back().page;
    const QString before = facts.pageBefore ? milliseconds(*facts.pageBefore) : QStringLiteral("?");
    if (!last)
        return said(QT_TRANSLATE_NOOP("Rehearsal", "Stopped at %1 open connections: a page did not come any more (it took %2 ms "
                                                   "before). So many are too many for this server as it is set up now."),
                    {number(facts.mostOpen), before});
    return said(QT_TRANSLATE_NOOP("Rehearsal", "Stopped at %1 open connections: pages had become slow (%3 ms instead of %2 ms)."),
                {number(facts.mostOpen), before, milliseconds(*last)});
}

} // namespace

QString fitSentence(const RehearsalFacts &facts) {
    if (!facts.workers)
        return {};
    const Fit &fit = facts.fit;
    const QStringList values{number(fit.pupils), number(facts.workers->most), number(facts.workers->busy.value_or(0)),
                             number(fit.free), number(fit.sensible)};
    const char *busyNow =
        QT_TRANSLATE_NOOP("Rehearsal", "Apache can do %2 things at once; how many are in use now is not known.");
    if (facts.workers->busy)
        busyNow = *facts.workers->busy > 0
                      ? QT_TRANSLATE_NOOP("Rehearsal", "Apache can do %2 things at once, and at most %3 of them are in use now.")
                      : QT_TRANSLATE_NOOP("Rehearsal", "Apache can do %2 things at once, and none of them is in use now.");
    const QString busy = said(busyNow, values);
    switch (fit.answer) {
    case Answer::Works:
        return said(QT_TRANSLATE_NOOP("Rehearsal", "Yes, a class of %1 fits."), values) + u' ' + busy + u' '
               + said(QT_TRANSLATE_NOOP("Rehearsal", "An open desktop is one of them; up to %5 leave enough for pages."), values);
    case Answer::Warning:
        return said(QT_TRANSLATE_NOOP("Rehearsal", "A class of %1 fits, but only just: pages will be slow."), values) + u' '
               + busy + u' '
               + said(QT_TRANSLATE_NOOP("Rehearsal", "An open desktop is one of them; up to %5 leave enough for pages."), values);
    default:
        return said(QT_TRANSLATE_NOOP("Rehearsal", "No, a class of %1 does not fit."), values) + u' ' + busy + u' '
               + said(QT_TRANSLATE_NOOP("Rehearsal", "An open desktop is one of them: after %4 desktops nothing opens any more, "
                                                     "not even a page."),
                      values);
    }
}

QString fitAdvice(const RehearsalFacts &facts) {
    if (!facts.workers || facts.fit.wanted == 0)
        return {};
    const WorkerFacts &workers = *facts.workers;
    const QStringList values{number(facts.fit.wanted), number(workers.most), workers.file, number(workers.line),
                             number(facts.fit.wantedProcesses)};
    QString text =
        workers.file.isEmpty()
            ? said(QT_TRANSLATE_NOOP("Rehearsal", "Set MaxRequestWorkers to %1 (it is %2 now)."), values)
            : said(QT_TRANSLATE_NOOP("Rehearsal", "Set MaxRequestWorkers to %1 in line %4 of %3 (it is %2 now)."), values);
    if (facts.fit.wantedProcesses > 0)
        text += u' '
                + said(QT_TRANSLATE_NOOP("Rehearsal", "Set ServerLimit to %5 above it, because so many processes are needed."),
                       values);
    return text + u' '
           + said(QT_TRANSLATE_NOOP("Rehearsal",
                                    "Then restart Apache when nobody is working. Each of them takes a little memory; "
                                    "look whether the server has it."));
}

QString loadSentence(const RehearsalFacts &facts) {
    const QStringList values{number(facts.mostOpen), number(facts.asked)};
    switch (facts.end) {
    case RehearsalEnd::NotBegun:
        return facts.asked == 0
                   ? QString()
                   : said(QT_TRANSLATE_NOOP("Rehearsal", "%1 of %2 connections have been open at once so far."), values);
    case RehearsalEnd::Whole:
        return dropped(facts) == 0
                   ? said(QT_TRANSLATE_NOOP("Rehearsal", "All %2 connections were opened, and all stayed open."), values)
                   : said(QT_TRANSLATE_NOOP("Rehearsal",
                                            "All %2 connections were opened, but %3 of them were closed by the other "
                                            "side before the time was over."),
                          values + QStringList(number(static_cast<int>(dropped(facts)))));
    case RehearsalEnd::PagesSlow:
        return slowPages(facts);
    case RehearsalEnd::Refused:
        return said(QT_TRANSLATE_NOOP("Rehearsal", "%1 connections were open when one more could not be opened."), values) + u' '
               + reasonOf(facts);
    case RehearsalEnd::DesktopShut:
        return said(QT_TRANSLATE_NOOP("Rehearsal", "%1 connections were open when the desktop let in no more."), values) + u' '
               + reasonOf(facts);
    case RehearsalEnd::Stopped:
        return said(QT_TRANSLATE_NOOP("Rehearsal", "Stopped with %1 of %2 connections open. All of them are closed."), values);
    }
    return {};
}

QStringList loadDetails(const RehearsalFacts &facts) {
    QStringList lines;
    std::vector<std::chrono::milliseconds> openings;
    QMap<int, int> codes;
    for (const RehearsedSocket &socket : facts.sockets) {
        if (socket.opening)
            openings.push_back(*socket.opening);
        if (socket.ended && socket.closeCode)
            ++codes[*socket.closeCode];
    }
    if (!openings.empty()) {
        std::ranges::sort(openings);
        lines += said(QT_TRANSLATE_NOOP("Rehearsal", "Opening one took %1 ms usually, %2 ms at most."),
                      {milliseconds(openings[openings.size() / 2]), milliseconds(openings.back())});
    }
    std::optional<std::chrono::microseconds> worst;
    std::optional<std::chrono::microseconds> last;
    for (const RehearsalMoment &moment : facts.moments) {
        worst = std::max(worst, moment.worst);
        last = moment.median ? moment.median : last;
    }
    if (worst && last)
        lines += said(QT_TRANSLATE_NOOP("Rehearsal", "There and back took %1 ms at the end, %2 ms at most."),
                      {QString::number(static_cast<double>(last->count()) / 1000.0, 'f', 1),
                       QString::number(static_cast<double>(worst->count()) / 1000.0, 'f', 1)});
    for (auto code = codes.begin(); code != codes.end(); ++code)
        lines += said(QT_TRANSLATE_NOOP("Rehearsal", "Closed by the other side with code %1: %2."),
                      {number(code.key()), number(*code)});
    return lines;
}

Answer answerOf(const RehearsalFacts &facts) {
    switch (facts.end) {
    case RehearsalEnd::NotBegun:
        return facts.fit.answer;
    case RehearsalEnd::Whole:
        return dropped(facts) == 0 ? Answer::Works : Answer::Broken;
    case RehearsalEnd::Stopped:
        return Answer::Unknown;
    case RehearsalEnd::PagesSlow:
    case RehearsalEnd::Refused:
    case RehearsalEnd::DesktopShut:
        return Answer::Broken;
    }
    return Answer::Unknown;
}

} // namespace hubwart::story
