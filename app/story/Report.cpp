// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Report.h"

#include "apache/TextDiff.h"
#include "findings/Catalogue.h"
#include "findings/Wording.h"
#include "story/Headline.h"
#include "story/LogWords.h"
#include "story/PathScene.h"
#include "story/SwitchWords.h"
#include "story/VerdictWords.h"
#include "story/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hubwart::story {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Report", source);
}

QString escaped(const QString &text) {
    return findings::inert(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString heading(const QString &text) {
    return QStringLiteral("<h2>%1</h2>\n").arg(escaped(text));
}

QString when(const QDateTime &time) {
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString row(const QStringList &cells) {
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<td>%1</td>").arg(escaped(cell));
    return html + QStringLiteral("</tr>\n");
}

QString milliseconds(const PathStep &step) {
    if (!step.took)
        return said(QT_TRANSLATE_NOOP("Report", "not measured"));
    return QStringLiteral("%1 ms").arg(QLocale().toString(static_cast<double>(step.took->count()) / 1000.0, 'f', 1));
}

QString pathSection(const QString &title, const std::optional<PathFacts> &facts) {
    if (!facts || facts->steps.empty())
        return {};
    QString html = heading(title);
    if (const QString time = when(facts->when); !time.isEmpty())
        html += QStringLiteral("<p>%1</p>\n").arg(escaped(time));
    html += QStringLiteral("<table cellpadding=\"4\">\n");
    for (const PathStep &step : facts->steps) {
        const QString sentence = sentenceOf(step);
        html += row({nameOf(step.id), nameOf(step.answer), milliseconds(step),
                     sentence.isEmpty() ? step.evidence.section(u'\n', 0, 0) : sentence});
    }
    return html + QStringLiteral("</table>\n");
}

QString logSection(const Story &story) {
    if (!story.inside || story.inside->log.empty())
        return {};
    QString html = heading(said(QT_TRANSLATE_NOOP("Report", "What the server wrote meanwhile")))
                   + QStringLiteral("<table cellpadding=\"4\">\n");
    for (const LogEntry &entry : story.inside->log)
        html += row({momentOf(entry), entry.text, sentenceOf(entry)});
    return html + QStringLiteral("</table>\n");
}

QString diffSection(const std::optional<Plan> &plan) {
    if (!plan || plan->isEmpty())
        return {};
    QString html = heading(said(QT_TRANSLATE_NOOP("Report", "The change")));
    for (const FileChange &file : plan->files) {
        html += QStringLiteral("<pre style=\"white-space: pre-wrap\">");
        for (const apache::DiffLine &line : apache::unifiedDiff(file.path.toUtf8(), file.before, file.after)) {
            const QString text = findings::inert(QString::fromUtf8(line.text)).toHtmlEscaped();
            const bool marked = line.kind == apache::DiffLine::Kind::Added || line.kind == apache::DiffLine::Kind::Removed;
            html += (marked ? QStringLiteral("<b>%1</b>").arg(text) : text) + u'\n';
        }
        html += QStringLiteral("</pre>\n");
    }
    for (const SwitchLine &line : switchLines(*plan))
        html += QStringLiteral("<p>%1</p>\n").arg(escaped(markedText(line)));
    return html;
}

QString changeSection(const Story &story) {
    if (!story.change)
        return {};
    const ChangeStory &change = *story.change;
    QString html = heading(said(QT_TRANSLATE_NOOP("Report", "On the server")));
    html += QStringLiteral("<table cellpadding=\"4\">\n");
    html += row({said(QT_TRANSLATE_NOOP("Report", "Change")), change.id});
    if (const QString time = when(change.when); !time.isEmpty())
        html += row({said(QT_TRANSLATE_NOOP("Report", "When")), time});
    html += row({said(QT_TRANSLATE_NOOP("Report", "Saved (in the file)")), nameOf(change.saved)});
    html += row({said(QT_TRANSLATE_NOOP("Report", "Loaded (Apache runs with it)")), nameOf(change.loaded)});
    if (!change.isUndo)
        html += row({said(QT_TRANSLATE_NOOP("Report", "Proved (the live connection works)")), nameOf(change.proved)});
    html += QStringLiteral("</table>\n");
    if (!change.isUndo && change.saved == Saved::New)
        html += QStringLiteral("<p>%1</p>\n<pre style=\"white-space: pre-wrap\">hubwart undo %2 --yes --change %3\nsudo "
                               "/var/lib/hubwart/changes/%3/undo</pre>\n")
                    .arg(escaped(said(QT_TRANSLATE_NOOP("Report",
                                                        "To take it back, from any computer with Hubwart, or as root on the "
                                                        "server without it:"))),
                         escaped(story.server), escaped(change.id));
    return html;
}

/// What was wrong, and is mended by the change that is in force.
QString mendedSection(const Story &story) {
    if (!story.change || story.change->isUndo || story.change->saved != Saved::New || !story.plan)
        return {};
    QString html;
    for (const QString &id : story.plan->mends)
        html += QStringLiteral("<p>%1</p>\n")
                    .arg(escaped(said(QT_TRANSLATE_NOOP("Report", "Found and mended: %1."))
                                     .arg(findings::titleOf(findings::Problem{.id = id}))));
    return html;
}

QString personSection(const Story &story) {
    if (story.seen == Answer::NotAsked)
        return {};
    return QStringLiteral("<p>%1</p>\n")
        .arg(escaped(
            story.seen == Answer::Works
                ? said(QT_TRANSLATE_NOOP("Report", "A person has seen the desktop through this connection."))
                : said(QT_TRANSLATE_NOOP("Report", "A person has seen a picture, but not the desktop that was expected."))));
}

QString body(const Story &story, const QStringList &versions, const QString &picture) {
    const Headline headline = headlineOf(story);
    QString html = QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n").arg(escaped(headline.title), escaped(headline.meaning));
    if (!headline.advice.isEmpty() && !(story.change && story.change->saved == Saved::New))
        html += QStringLiteral("<p>%1</p>\n").arg(escaped(headline.advice));
    html += mendedSection(story) + personSection(story) + picture;
    html += QStringLiteral("<p>%1</p>\n").arg(escaped(story.url.toString()));
    const bool changed = story.change.has_value();
    html += pathSection(changed ? said(QT_TRANSLATE_NOOP("Report", "Before"))
                                : said(QT_TRANSLATE_NOOP("Report", "From this computer")),
                        story.outside);
    for (const Lane &lane : lanesOf(story))
        if (lane.path != newestPath(story))
            html += pathSection(lane.name, *lane.path);
    html += logSection(story) + diffSection(story.plan) + changeSection(story);
    html += pathSection(
        changed ? said(QT_TRANSLATE_NOOP("Report", "Afterwards")) : said(QT_TRANSLATE_NOOP("Report", "Live test")), story.after);
    html += heading(said(QT_TRANSLATE_NOOP("Report", "Versions")));
    QStringList all{QStringLiteral("Hubwart " HUBWART_VERSION)};
    if (story.facts && story.facts->apacheVersion)
        all.append(QStringLiteral("Apache %1, %2").arg(*story.facts->apacheVersion, story.facts->system));
    if (!story.product.isEmpty())
        all.append(said(QT_TRANSLATE_NOOP("Report", "Behind Apache: this looks like %1")).arg(story.product));
    html += QStringLiteral("<p>%1</p>\n").arg(escaped((all + versions).join(u'\n')));
    return html;
}

} // namespace

QString htmlOf(const Story &story, const QStringList &versions) {
    const QString picture = QString::fromUtf8(svgOf(pathScene(story, newestPath(story))));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title>\n"
               "<style>body{font-family:sans-serif;max-width:54em;margin:2em auto;padding:0 1em;color:#232629;background:#fff}"
               "table{border-collapse:collapse}td{border:1px solid #c8ccd0;padding:.3em .6em;vertical-align:top}"
               "pre{background:#f4f5f6;padding:.6em;overflow-x:auto}svg{max-width:100%;height:auto}</style></head>\n<body>\n%3</"
               "body>\n</html>\n")
        .arg(QLocale().bcp47Name(), escaped(headlineOf(story).title), body(story, versions, picture));
}

QString previewOf(const Story &story, const QStringList &versions) {
    return body(story, versions, {});
}

} // namespace hubwart::story
