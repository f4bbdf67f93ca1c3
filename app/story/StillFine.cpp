// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/StillFine.h"

#include "story/Ids.h"

#include <QUrlQuery>

#include <algorithm>

namespace hubwart::story {

namespace {

constexpr auto secretParts = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;

QString valueIn(const QList<KeptTest::Seen> &list, const QString &what) {
    const auto found = std::ranges::find(list, what, &KeptTest::Seen::what);
    return found == list.end() ? QString() : found->value;
}

bool isStep(const QString &what) {
    return fromId<PathStep::Id>(what).has_value();
}

bool isBad(const QString &value) {
    const auto answer = fromId<Answer>(value.section(u' ', 0, 0));
    return answer == Answer::Broken || answer == Answer::Unknown;
}

/// What the test was given that is not kept.
QStringList secretsOf(const Story &story, const Visit &visit, bool usedPassword) {
    QStringList names;
    if (visit.desktopSignIn)
        names.append(QStringLiteral("sign-in"));
    for (const auto &[name, value] : QUrlQuery(story.url).queryItems())
        names.append(QStringLiteral("query:") + name);
    if (usedPassword)
        names.append(QStringLiteral("vnc-password"));
    return names;
}

} // namespace

QList<KeptTest::Seen> seenIn(const PathFacts &walked) {
    QList<KeptTest::Seen> seen;
    const auto add = [&seen](const QString &what, const QString &value) {
        if (!value.isEmpty())
            seen.append({what, value});
    };
    for (const PathStep &step : walked.steps)
        add(idOf(step.id), step.symptom == Symptom::None ? idOf(step.answer) : idOf(step.answer) + u' ' + idOf(step.symptom));
    const auto addAnswer = [&](const QString &of, const std::optional<HttpAnswer> &answer) {
        if (!answer)
            return;
        add(of + QStringLiteral(" status"), QString::number(answer->status));
        for (const char *header : {"Server", "Via", "Sec-WebSocket-Protocol"})
            add(of + u' ' + QLatin1String(header), QString::fromLatin1(answer->header(header)));
    };
    addAnswer(QStringLiteral("page"), walked.page);
    addAnswer(QStringLiteral("handshake"), walked.handshake);
    return seen;
}

std::vector<Difference> differences(const QList<KeptTest::Seen> &before, const QList<KeptTest::Seen> &now) {
    const bool endedEarly = std::ranges::any_of(now, [](const auto &one) { return isStep(one.what) && isBad(one.value); });
    std::vector<Difference> all;
    for (const KeptTest::Seen &one : before) {
        const QString is = valueIn(now, one.what);
        // A test that was not to go so far is not one that did not come so far.
        const bool notAsked = is.isEmpty() && isStep(one.what) && !endedEarly;
        if (is != one.value && !notAsked)
            all.push_back({one.what, one.value, is});
    }
    for (const KeptTest::Seen &one : now)
        if (valueIn(before, one.what).isEmpty() && (!isStep(one.what) || isBad(one.value)))
            all.push_back({one.what, {}, one.value});
    return all;
}

bool isPassed(const Story &story) {
    return story.verdict && (story.verdict->answer == Answer::Works || story.verdict->answer == Answer::Warning) && !story.trouble
           && story.after;
}

KeptTest testToKeep(const QString &name, const Story &story, const Visit &visit, bool usedPassword) {
    const PathFacts seen = story.after.value_or(PathFacts());
    return {.name = name,
            .address = story.url.adjusted(secretParts),
            .page = visit.pagePath,
            .ca = visit.caFile,
            .connectHost = visit.connectHost,
            .when = seen.when,
            .secrets = secretsOf(story, visit, usedPassword),
            .seen = seenIn(seen)};
}

QString proposedName(const QUrl &address, const QList<KeptTest> &all) {
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(all, [&](const KeptTest &one) { return one.name == name && !asksFor(one, address); });
    };
    const QString port = address.port() > 0 ? QStringLiteral(":%1").arg(address.port()) : QString();
    for (const QString &name : {address.host(), address.host() + port, address.host() + port + address.path()})
        if (!isTaken(name))
            return name;
    return {};
}

void takeKept(const KeptTest &kept, Visit &visit) {
    visit.url = kept.address;
    if (!kept.page.isEmpty())
        visit.pagePath = kept.page;
    if (visit.caFile.isEmpty())
        visit.caFile = kept.ca;
    if (visit.connectHost.isEmpty())
        visit.connectHost = kept.connectHost;
}

bool asksFor(const KeptTest &kept, const QUrl &address) {
    return kept.address.adjusted(secretParts) == address.adjusted(secretParts);
}

} // namespace hubwart::story
