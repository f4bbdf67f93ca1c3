// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StillFine.h"

#include "cli/Options.h"
#include "findings/Wording.h"
#include "story/Ids.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

namespace hubwart::cli {

namespace {

QString inText(const char *source) {
    return QCoreApplication::translate("Text", source);
}

/// What the test was given that is not kept.
QStringList secretsOf(const Invocation &invocation) {
    QStringList names;
    if (invocation.visit.desktopSignIn)
        names.append(QStringLiteral("sign-in"));
    for (const auto &[name, value] : QUrlQuery(invocation.visit.url).queryItems())
        names.append(QStringLiteral("query:") + name);
    if (invocation.gaveVncPassword)
        names.append(QStringLiteral("vnc-password"));
    return names;
}

} // namespace

Result<std::optional<settings::KeptTest>> keptTest(const QCommandLineParser &parser, const Subcommand &subcommand) {
    const QString name = parser.value(QStringLiteral("saved"));
    if (name.isEmpty())
        return std::nullopt;
    if (subcommand.command != story::Command::Test)
        return usage(said(QT_TRANSLATE_NOOP("Help", "--saved goes with \"test\" only.")));
    auto kept = settings::KeptTests().find(name);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return usage(said(QT_TRANSLATE_NOOP("Help", "No test is kept under the name \"%1\". \"hubwart test WS-URL --save %1\" "
                                                    "keeps one, if all works."))
                         .arg(name));
    QStringList missing = (*kept)->secrets;
    if (parser.isSet(QStringLiteral("vnc-password-fd")))
        missing.removeAll(QStringLiteral("vnc-password"));
    if (!missing.isEmpty() && parser.positionalArguments().size() < 2)
        return usage(said(QT_TRANSLATE_NOOP("Help", "The test \"%1\" was kept without its secrets (%2). Give them again: "
                                                    "\"hubwart test - --saved %1\" reads the address from standard input, "
                                                    "--vnc-password-fd the password of the desktop."))
                         .arg(name, missing.join(QStringLiteral(", "))));
    return kept;
}

void takeKept(const settings::KeptTest &kept, story::Visit &visit) {
    visit.url = kept.address;
    if (visit.caFile.isEmpty())
        visit.caFile = kept.ca;
    if (visit.connectHost.isEmpty())
        visit.connectHost = kept.connectHost;
}

QList<settings::Seen> seenIn(const PathFacts &walked) {
    QList<settings::Seen> seen;
    const auto add = [&seen](const QString &what, const QString &value) {
        if (!value.isEmpty())
            seen.append({what, value});
    };
    for (const PathStep &step : walked.steps)
        add(story::idOf(step.id), step.symptom == Symptom::None ? story::idOf(step.answer)
                                                                : story::idOf(step.answer) + u' ' + story::idOf(step.symptom));
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

std::vector<Difference> differences(const QList<settings::Seen> &before, const QList<settings::Seen> &now) {
    const auto valueIn = [](const QList<settings::Seen> &list, const QString &what) {
        const auto found = std::ranges::find(list, what, &settings::Seen::what);
        return found == list.end() ? QString() : found->value;
    };
    std::vector<Difference> all;
    for (const settings::Seen &one : before)
        if (const QString is = valueIn(now, one.what); is != one.value)
            all.push_back({one.what, one.value, is});
    for (const settings::Seen &one : now)
        if (valueIn(before, one.what).isEmpty())
            all.push_back({one.what, {}, one.value});
    return all;
}

Result<void> keepTest(const Invocation &invocation, const story::Story &story) {
    const bool isPassed = story.verdict && (story.verdict->answer == Answer::Works || story.verdict->answer == Answer::Warning);
    if (invocation.keepAs.isEmpty() || story.trouble || !story.after || !isPassed)
        return {};
    return settings::KeptTests().save({.name = invocation.keepAs,
                                       .address = story.url,
                                       .ca = invocation.visit.caFile,
                                       .connectHost = invocation.visit.connectHost,
                                       .when = QDateTime::currentDateTimeUtc(),
                                       .secrets = secretsOf(invocation),
                                       .seen = seenIn(*story.after)});
}

void describeKept(const Invocation &invocation, const story::Story &story, QJsonObject &document) {
    if (!invocation.kept || !story.after)
        return;
    QJsonArray all;
    for (const Difference &one : differences(invocation.kept->seen, seenIn(*story.after)))
        all.append(QJsonObject{{QStringLiteral("what"), one.what},
                               {QStringLiteral("was"), findings::inert(one.was)},
                               {QStringLiteral("is"), findings::inert(one.is)}});
    document.insert(QStringLiteral("saved"), QJsonObject{{QStringLiteral("name"), invocation.kept->name},
                                                         {QStringLiteral("when"), invocation.kept->when.toString(Qt::ISODate)},
                                                         {QStringLiteral("differences"), all}});
}

QString keptText(const Invocation &invocation, const story::Story &story) {
    if (!invocation.kept || !story.after)
        return {};
    const QString day = QLocale().toString(invocation.kept->when.toLocalTime().date(), QLocale::ShortFormat);
    const auto changed = differences(invocation.kept->seen, seenIn(*story.after));
    if (changed.empty())
        return u'\n' + inText(QT_TRANSLATE_NOOP("Text", "All is as it was on %1, when this test was kept.")).arg(day) + u'\n';
    QString text =
        u'\n' + inText(QT_TRANSLATE_NOOP("Text", "This is different from %1, when the test was kept:")).arg(day) + u'\n';
    const QString none = inText(QT_TRANSLATE_NOOP("Text", "nothing"));
    for (const Difference &one : changed)
        text += QStringLiteral("  %1: %2 → %3\n")
                    .arg(one.what, one.was.isEmpty() ? none : findings::inert(one.was),
                         one.is.isEmpty() ? none : findings::inert(one.is));
    return text;
}

} // namespace hubwart::cli
