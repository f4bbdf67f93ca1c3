// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "findings/FileMend.h"
#include "findings/RouteWords.h"
#include "story/Words.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hubwart::cli {

namespace {

using findings::Problem;
using findings::Severity;

QString idOf(Severity severity) {
    return severity == Severity::Error     ? QStringLiteral("error")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("info");
}

QString wordOf(Severity severity) {
    return severity == Severity::Error     ? QCoreApplication::translate("Help", "error")
           : severity == Severity::Warning ? QCoreApplication::translate("Help", "warning")
                                           : QCoreApplication::translate("Help", "advice");
}

/// Files as they were named, and of folders all *.conf.
QStringList filesIn(const QStringList &words) {
    QStringList files;
    for (const QString &word : words) {
        if (!QFileInfo(word).isDir()) {
            files.append(word);
            continue;
        }
        QStringList found;
        QDirIterator each(word, {QStringLiteral("*.conf")}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found.append(each.next());
        found.sort();
        files += found;
    }
    return files;
}

/// What Apache itself would refuse comes first: with it, nothing else in the file counts.
std::vector<Problem> refusals(const apache::Configuration &configuration) {
    std::vector<Problem> problems;
    for (const apache::Complaint &complaint : configuration.complaints()) {
        Problem problem;
        problem.id = QStringLiteral("refused-by-apache");
        problem.place = {configuration.path(complaint.file), complaint.line, 1};
        problem.about = {complaint.words};
        problems.push_back(std::move(problem));
    }
    if (configuration.exceeded())
        problems.push_back({.id = QStringLiteral("too-much"), .place = {configuration.path(0), 1, 1}, .about = {}});
    return problems;
}

QString messageOf(const Problem &problem, const apache::Site &site) {
    if (problem.id == u"too-much")
        return findings::sentenceOf(site, {});
    if (problem.id == u"refused-by-apache")
        return QCoreApplication::translate("Help", "Apache refuses this file: %1").arg(problem.about.value(0));
    if (problem.id == u"not-all-paths")
        return notAllPaths();
    return findings::sentenceOf(problem);
}

QJsonObject documentOf(const Problem &problem, const apache::Site &site) {
    return {{QStringLiteral("id"), problem.id},
            {QStringLiteral("severity"), idOf(problem.severity)},
            {QStringLiteral("line"), std::max(problem.place.line, 1)},
            {QStringLiteral("column"), std::max(problem.place.column, 1)},
            {QStringLiteral("message"), messageOf(problem, site)},
            {QStringLiteral("fixable"), problem.fixable}};
}

Result<int> run(const FileInvocation &invocation, QTextStream &out, QTextStream & /*err*/) {
    QJsonArray files;
    bool broken = false;
    for (const QString &path : filesIn(invocation.words)) {
        const auto bytes = bytesOf(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        const findings::FileEvidence file(path, *bytes, invocation.question);
        std::vector<Problem> problems = refusals(file.site().configuration());
        if (problems.empty()) {
            problems = findings::problemsIn(file);
            if (const auto *host = file.askedInPart())
                problems.push_back({.id = QStringLiteral("not-all-paths"), .severity = Severity::Info, .place = host->place});
        }
        broken = broken || std::ranges::contains(problems, Severity::Error, &Problem::severity);
        QJsonArray found;
        for (const Problem &problem : problems) {
            found.append(documentOf(problem, file.site()));
            if (!invocation.json)
                out << path << ':' << std::max(problem.place.line, 1) << ':' << std::max(problem.place.column, 1) << ": "
                    << wordOf(problem.severity) << ": " << messageOf(problem, file.site()) << " [" << problem.id << "]\n";
        }
        files.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("findings"), found}});
    }
    if (invocation.json)
        out << QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("hubwart.lint/1")},
                                         {QStringLiteral("version"), QCoreApplication::applicationVersion()},
                                         {QStringLiteral("files"), files}})
                   .toJson();
    return broken ? ProblemFound : Fine;
}

} // namespace

const FileSubcommand lintSubcommand = {
    .name = "lint",
    .arguments = "FILE...",
    .summary = QT_TRANSLATE_NOOP("Help", "what is wrong in site files, or in all *.conf of a folder"),
    .least = 1,
    .most = 100000,
    .run = run,
};

} // namespace hubwart::cli
