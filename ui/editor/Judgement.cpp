// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Judgement.h"

#include "findings/RouteWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwart::ui {

namespace {

using findings::Evidence;
using findings::Problem;

Answer answerOf(findings::Severity severity) {
    return severity == findings::Severity::Error ? Answer::Broken : Answer::Warning;
}

QByteArray mendedBy(const Evidence &evidence, const std::vector<Problem> &problems, const QString &path) {
    for (const FileChange &change : findings::planFor(evidence, problems).files)
        if (change.path == path)
            return change.after;
    return {};
}

/// What Apache itself would refuse, in its own words.
void addComplaints(const apache::Configuration &configuration, const QString &path, std::vector<Remark> &remarks) {
    for (const apache::Complaint &complaint : configuration.complaints())
        if (configuration.path(complaint.file) == path)
            remarks.push_back({complaint.line,
                               Answer::Broken,
                               QCoreApplication::translate("Judgement", "Apache does not accept this line"),
                               complaint.words,
                               {},
                               {}});
}

/// What a person types: a path, or all of an address.
QUrl addressOf(const Evidence &evidence, const QString &typed) {
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return evidence.url;
    if (words.contains(u"://"))
        return QUrl(words);
    return evidence.url.resolved(QUrl(words.startsWith(u'/') ? words : u'/' + words));
}

Answering answeringOf(const Evidence &shown, const Case &asked) {
    Answering answering;
    const QUrl url = addressOf(shown, asked.address);
    if (!url.isValid() || url.host().isEmpty())
        return answering;
    answering.address = url.toDisplayString(QUrl::RemoveUserInfo);
    // Another name may be another virtual host's.
    const apache::Site &site = *shown.site;
    const bool sameHost = url.host() == shown.url.host() && url.port() == shown.url.port();
    const apache::VirtualHost *host = sameHost && shown.host
                                          ? &*shown.host
                                          : site.answering(url.host(QUrl::FullyEncoded).toLatin1(), findings::portOf(url), true);
    if (!host) {
        answering.sentence = QCoreApplication::translate("Judgement", "No virtual host of this server answers there.");
        return answering;
    }
    const apache::Outcome outcome = site.outcome(*host, apache::handshake(url, asked.browser));
    answering.sentence = findings::sentenceOf(site, outcome);
    answering.answer = outcome.works()                                  ? Answer::Works
                       : outcome.kind == apache::Outcome::Kind::Unknown ? Answer::Unknown
                                                                        : Answer::Broken;
    for (const apache::Step &step : outcome.steps)
        answering.steps.push_back({site.configuration().placeOf(step.directive), findings::textOf(site, step.directive),
                                   findings::wordsOf(step), step.why == apache::Why::Decides});
    return answering;
}

} // namespace

Judgement judge(const Case &asked) {
    Judgement judgement;
    ServerFacts server = asked.server;
    for (ConfigFile &file : server.files)
        if (file.path == asked.path)
            file.bytes = asked.text;
    const auto evidence = findings::gather(server, asked.request);
    if (!evidence) {
        // What Apache would refuse can be said even where no site answers.
        const apache::Site site(server.files, findings::surroundingsOf(server));
        addComplaints(site.configuration(), asked.path, judgement.remarks);
        return judgement;
    }
    addComplaints(evidence->site->configuration(), asked.path, judgement.remarks);
    const std::vector<Problem> problems = findings::detect(*evidence);
    for (const Problem &problem : problems)
        if (problem.place.file == asked.path && problem.place.line > 0)
            judgement.remarks.push_back({problem.place.line, answerOf(problem.severity), findings::titleOf(problem),
                                         findings::sentenceOf(problem), findings::adviceOf(problem),
                                         problem.fixable ? mendedBy(*evidence, {problem}, asked.path) : QByteArray()});
    std::ranges::stable_sort(judgement.remarks, {}, &Remark::line);
    judgement.mended = mendedBy(*evidence, findings::breaking(problems), asked.path);
    judgement.answering = answeringOf(*evidence, asked);
    return judgement;
}

} // namespace hubwart::ui
