// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "cli/Options.h"
#include "findings/Product.h"
#include "findings/RouteWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hubwart::cli {

namespace {

using Kind = apache::Outcome::Kind;

QString idOf(Kind kind) {
    switch (kind) {
    case Kind::Proxied:
        return QStringLiteral("proxied");
    case Kind::Local:
        return QStringLiteral("local");
    case Kind::Redirected:
        return QStringLiteral("redirect");
    case Kind::Denied:
        return QStringLiteral("denied");
    case Kind::Failed:
        return QStringLiteral("error");
    case Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonValue textOrNull(const QByteArray &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

QJsonObject documentOf(const findings::Evidence &evidence, const apache::Outcome &outcome) {
    const apache::Configuration &configuration = evidence.site->configuration();
    QJsonObject document{{QStringLiteral("schema"), QStringLiteral("hubwart.route/1")},
                         {QStringLiteral("version"), QCoreApplication::applicationVersion()},
                         {QStringLiteral("url"), evidence.url.toString(QUrl::FullyEncoded)}};
    const bool refused = !configuration.complaints().empty();
    document.insert(QStringLiteral("answer"), refused ? QStringLiteral("refused") : idOf(outcome.kind));
    document.insert(QStringLiteral("status"), outcome.status > 0 ? QJsonValue(outcome.status) : QJsonValue());
    document.insert(QStringLiteral("target"), textOrNull(outcome.target));
    document.insert(QStringLiteral("socket"), textOrNull(outcome.socket));
    document.insert(QStringLiteral("upgrade"), outcome.upgrade);
    document.insert(QStringLiteral("host"), textOrNull(outcome.host));
    document.insert(QStringLiteral("location"), textOrNull(outcome.location));
    document.insert(QStringLiteral("virtual-host"), evidence.host->place.line);
    if (outcome.directive >= 0) {
        document.insert(QStringLiteral("line"), configuration.at(outcome.directive).line);
        document.insert(QStringLiteral("directive"), QString::fromUtf8(configuration.at(outcome.directive).name));
    }
    QJsonArray steps;
    for (const apache::Step &step : outcome.steps)
        steps.append(QJsonObject{{QStringLiteral("line"), configuration.at(step.directive).line},
                                 {QStringLiteral("text"), findings::textOf(*evidence.site, step.directive)},
                                 {QStringLiteral("why"), findings::wordsOf(step)}});
    document.insert(QStringLiteral("steps"), steps);
    return document;
}

Result<int> run(const FileInvocation &invocation, QTextStream &out, QTextStream & /*err*/) {
    auto bytes = bytesOf(invocation.words[0]);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QUrl url(invocation.words[1]);
    if (!url.isValid() || url.host().isEmpty())
        return usage(QCoreApplication::translate("Help", "\"%1\" is no address of a live connection. Such an address looks like "
                                                         "wss://desktop.school.example/websockify.")
                         .arg(url.toDisplayString(QUrl::RemoveUserInfo)));
    const findings::FileEvidence file(invocation.words[0], *bytes, invocation.question);
    const findings::Evidence evidence = file.at(url);
    const apache::Outcome outcome = file.site().outcome(*evidence.host, apache::handshake(url, invocation.browser));
    if (invocation.json) {
        out << QJsonDocument(documentOf(evidence, outcome)).toJson();
        return Fine;
    }
    const apache::Configuration &configuration = file.site().configuration();
    for (const apache::Complaint &complaint : configuration.complaints())
        out << configuration.path(complaint.file) << ':' << complaint.line << ": " << complaint.words << '\n';
    out << findings::sentenceOf(file.site(), outcome) << '\n';
    if (const auto product = findings::productOf(file.site(), *evidence.host))
        out << QCoreApplication::translate("Text", "What stands behind Apache looks like %1.").arg(product->name) << '\n';
    for (const apache::Step &step : outcome.steps) {
        const auto place = configuration.placeOf(step.directive);
        out << place.file << ':' << place.line << ": " << findings::textOf(file.site(), step.directive) << "\n    "
            << findings::wordsOf(step) << '\n';
    }
    return Fine;
}

} // namespace

const FileSubcommand routeSubcommand = {
    .name = "route",
    .arguments = "FILE WS-URL",
    .summary = QT_TRANSLATE_NOOP("Help", "which line of a site file answers this address, and why the others do not"),
    .least = 2,
    .most = 2,
    .run = run,
};

} // namespace hubwart::cli
