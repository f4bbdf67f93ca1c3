// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "cli/Interrupt.h"
#include "cli/Invocation.h"
#include "cli/Narrator.h"
#include "cli/StillFine.h"
#include "cli/Style.h"
#include "cli/Terminal.h"
#include "settings/Log.h"
#include "settings/NoCore.h"
#include "settings/PlanFile.h"
#include "settings/ServerList.h"
#include "story/LogLines.h"
#include "story/Words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>
#include <QTranslator>

using namespace hubwart;
using namespace hubwart::cli;

namespace {

void printDocument(const QJsonObject &document) {
    QTextStream(stdout) << QJsonDocument(document).toJson() << Qt::flush;
}

int refuse(const Trouble &trouble, const QString &subcommand, bool json, int code) {
    if (json)
        printDocument(documentOf(subcommand.isEmpty() ? QStringLiteral("usage") : subcommand, trouble, code));
    QTextStream(stderr) << story::sentenceOf(trouble) << '\n';
    return code;
}

void remember(const Invocation &invocation, const story::Story &story) {
    if (invocation.saveAs.isEmpty() || story.trouble)
        return;
    const settings::SavedServer server{.name = invocation.saveAs,
                                       .host = invocation.visit.server,
                                       .site = story.site,
                                       .address = story.url,
                                       .ca = invocation.visit.caFile,
                                       .verdict = story.verdict ? story.verdict->answer : Answer::Unknown,
                                       .when = QDateTime::currentDateTimeUtc()};
    if (auto saved = settings::ServerList().save(server); !saved)
        QTextStream(stderr) << story::sentenceOf(saved.error()) << '\n';
}

/// Puts the change off, if that was asked for.
Result<void> keepPlan(const Invocation &invocation, const story::Story &story) {
    if (invocation.savePlanAs.isEmpty() || story.trouble || !story.plan)
        return {};
    return settings::writePlan(invocation.savePlanAs, *story.plan);
}

int finish(const Invocation &invocation, const story::Story &story) {
    if (auto kept = keepPlan(invocation, story); !kept)
        return refuse(kept.error(), QLatin1String(invocation.subcommand->name), invocation.json, exitCodeOf(kept.error()));
    const int code = invocation.subcommand->exitCode(story);
    if (invocation.json) {
        QJsonObject document = documentOf(*invocation.subcommand, story, code);
        describeKept(invocation, story, document);
        printDocument(document);
    } else {
        style::setColours(Terminal::wantsColours(1));
        QTextStream(stdout) << invocation.subcommand->result(story) << keptText(invocation, story) << Qt::flush;
    }
    remember(invocation, story);
    if (auto kept = keepTest(invocation, story); !kept)
        QTextStream(stderr) << story::sentenceOf(kept.error()) << '\n';
    return code;
}

void keep(settings::Log &log, const Invocation &invocation, const story::Story &story) {
    for (const story::LogLine &line : story::logLines(story))
        log.write(line.event, line.word, line.took);
    log.write("end", invocation.subcommand->name);
}

int perform(Invocation invocation) {
    TerminalAsk ask(std::move(invocation.secrets));
    story::Conductor conductor(ask);
    QTextStream progress(stderr);
    style::setColours(Terminal::wantsColours(2));
    Narrator narrator(progress);
    settings::Log log;
    log.write("begin", invocation.subcommand->name);
    const Interrupt interrupt([&conductor] { conductor.cancel(); });
    QObject::connect(&conductor, &story::Conductor::told, qApp, [&](const story::Story &story) { narrator.tell(story); });
    QObject::connect(&conductor, &story::Conductor::ended, qApp, [&](const story::Story &story) {
        const int code = finish(invocation, story);
        keep(log, invocation, story);
        QCoreApplication::exit(code);
    });
    conductor.ask(invocation.command, invocation.visit);
    return QCoreApplication::exec();
}

int performOnFiles(const FileSubcommand &subcommand, const QStringList &arguments) {
    const auto invocation = readFileInvocation(subcommand, arguments);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Result<int> code = invocation ? subcommand.run(*invocation, out, err) : std::unexpected(invocation.error());
    if (code)
        return *code;
    // Files are all that these work on.
    const bool aboutFile = code.error().kind == Trouble::Kind::FileNotRead || code.error().kind == Trouble::Kind::FileNotWritten;
    return refuse(code.error(), QString(), arguments.contains(QStringLiteral("--json")),
                  aboutFile ? FileTrouble : exitCodeOf(code.error()));
}

} // namespace

int main(int argc, char *argv[]) {
    settings::leaveNoCore();

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hubwart"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBWART_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/hubwart_") + languageOf(arguments)))
        QCoreApplication::installTranslator(&translator);

    if (const FileSubcommand *onFiles = fileSubcommandIn(arguments); onFiles && !arguments.contains(QStringLiteral("--help")))
        return performOnFiles(*onFiles, arguments);
    QString subcommand;
    bool json = false;
    auto invocation = read(arguments, subcommand, json);
    if (!invocation)
        return refuse(invocation.error(), subcommand, json, exitCodeOf(invocation.error()));
    if (const auto *text = std::get_if<JustPrint>(&*invocation)) {
        QTextStream(stdout) << text->text;
        return Fine;
    }
    return perform(std::get<Invocation>(*std::move(invocation)));
}
