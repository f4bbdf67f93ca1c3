// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Text.h"

#include "apache/TextDiff.h"
#include "cli/Style.h"
#include "diagnoses/Diagnoses.h"
#include "findings/Catalogue.h"
#include "findings/Wording.h"
#include "story/LogWords.h"
#include "story/NamedByPage.h"
#include "story/SwitchWords.h"
#include "story/VerdictWords.h"
#include "story/Weighing.h"
#include "story/Words.h"

#include <QCoreApplication>

namespace hubwart::cli {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Text", source);
}

QString glyph(Answer answer) {
    switch (answer) {
    case Answer::Works:
        return style::green(QStringLiteral("✓"));
    case Answer::Warning:
        return style::yellow(QStringLiteral("!"));
    case Answer::Broken:
        return style::red(QStringLiteral("✗"));
    case Answer::Unknown:
        return style::yellow(QStringLiteral("?"));
    case Answer::NotAsked:
        return QStringLiteral("·");
    }
    return {};
}

QString indented(const QString &text) {
    QString result;
    const QStringList lines = findings::inert(text).trimmed().split(u'\n');
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            result += QStringLiteral("      ") + style::dim(line) + u'\n';
    return result;
}

QString coloured(const story::SwitchLine &line) {
    using Kind = story::SwitchLine::Kind;
    const QString text = story::markedText(line);
    return line.kind == Kind::On ? style::green(text) : line.kind == Kind::Off ? style::red(text) : text;
}

QString coloured(const apache::DiffLine &line) {
    QString text = findings::inert(QString::fromUtf8(line.text));
    switch (line.kind) {
    case apache::DiffLine::Kind::Header:
        return style::bold(text);
    case apache::DiffLine::Kind::Added:
        return style::green(text);
    case apache::DiffLine::Kind::Removed:
        return style::red(text);
    case apache::DiffLine::Kind::Hunk:
        return style::dim(text);
    case apache::DiffLine::Kind::Same:
        return text;
    }
    return text;
}

QString diffText(const QString &path, const QByteArray &before, const QByteArray &after) {
    QString text;
    for (const apache::DiffLine &line : apache::unifiedDiff(path.toUtf8(), before, after))
        text += coloured(line) + u'\n';
    return text;
}

} // namespace

QString stepLine(const PathStep &step) {
    QString line = QStringLiteral("  %1 %2").arg(glyph(step.answer), story::nameOf(step.id));
    if (step.took)
        line += style::dim(QStringLiteral("  %1 ms").arg(static_cast<double>(step.took->count()) / 1000.0, 0, 'f', 1));
    line += u'\n';
    if (const QString sentence = story::sentenceOf(step); !sentence.isEmpty())
        line += QStringLiteral("    ") + sentence + u'\n';
    // What works needs no more than a word; what does not, all that was seen.
    const bool works = step.answer == Answer::Works;
    line += indented(works ? step.evidence.section(u'\n', 0, 0) : step.evidence);
    return line;
}

QString stepLine(const ChangeStep &step) {
    const Answer answer = step.state == ChangeStep::State::Done      ? Answer::Works
                          : step.state == ChangeStep::State::Failed  ? Answer::Broken
                          : step.state == ChangeStep::State::LeftOut ? Answer::Warning
                                                                     : Answer::NotAsked;
    return QStringLiteral("  %1 %2\n").arg(glyph(answer), story::nameOf(step)) + indented(step.words);
}

QString findingsText(const story::Story &story) {
    QString text;
    if (!story.product.isEmpty())
        text += u'\n' + said(QT_TRANSLATE_NOOP("Text", "What stands behind Apache looks like %1.")).arg(story.product) + u'\n';
    for (const findings::Problem &problem : story.problems) {
        text += QStringLiteral("\n%1 %2\n")
                    .arg(glyph(problem.severity == findings::Severity::Error ? Answer::Broken : Answer::Warning),
                         style::bold(findings::titleOf(problem)));
        if (problem.place.line > 0)
            text += QStringLiteral("  %1:%2\n").arg(findings::inert(problem.place.file)).arg(problem.place.line);
        text += QStringLiteral("  ") + findings::sentenceOf(problem) + u'\n';
        text += QStringLiteral("  → ") + findings::adviceOf(problem) + u'\n';
    }
    return text;
}

QString planText(const story::Story &story) {
    if (!story.plan)
        return {};
    QString text = QStringLiteral("\n");
    if (story.plan->isEmpty())
        text += said(QT_TRANSLATE_NOOP("Text", "There is nothing for Hubwart to change.")) + u'\n';
    for (const FileChange &file : story.plan->files)
        text += diffText(file.path, file.before, file.after);
    for (const story::SwitchLine &line : story::switchLines(*story.plan))
        text += coloured(line) + u'\n';
    return text;
}

QString changeText(const story::Story &story) {
    if (!story.change)
        return {};
    const story::ChangeStory &change = *story.change;
    QString text = u'\n' + said(QT_TRANSLATE_NOOP("Text", "On the server now: %1.")).arg(story::nameOf(change.saved)) + u'\n';
    text += QStringLiteral("  %1 %2\n").arg(glyph(change.loaded), said(QT_TRANSLATE_NOOP("Text", "Apache runs with it")));
    if (!change.isUndo)
        text += QStringLiteral("  %1 %2\n")
                    .arg(glyph(change.proved), said(QT_TRANSLATE_NOOP("Text", "the live connection works with it")));
    if (change.confirmed == Answer::Works)
        text += QStringLiteral("  %1 %2\n").arg(glyph(change.confirmed), said(QT_TRANSLATE_NOOP("Text", "it stays for good")));
    else if (story::isOpen(change))
        text += QStringLiteral("  %1 %2\n")
                    .arg(glyph(Answer::Unknown),
                         said(QT_TRANSLATE_NOOP("Text", "it is not confirmed: the server takes it back by "
                                                        "itself at %1"))
                             .arg(QLocale().toString(change.deadline.toLocalTime().time(), QLocale::ShortFormat)));
    if (change.loaded == Answer::Unknown)
        text +=
            said(QT_TRANSLATE_NOOP("Text", "The server finishes the change by itself. \"hubwart check\" says what became of it."))
            + u'\n';
    if (!change.isUndo && change.saved == Saved::New)
        text += said(QT_TRANSLATE_NOOP("Text", "To take it back: hubwart undo %1 --yes --change %2\n"
                                               "Without Hubwart, as root on the server: /var/lib/hubwart/changes/%2/undo"))
                    .arg(story.server, change.id)
                + u'\n';
    return text;
}

QString changesText(const story::Story &story) {
    if (!story.facts)
        return {};
    QString text;
    for (const ChangeRecord &change : story.facts->changes) {
        if (change.secondsLeft)
            text +=
                style::yellow(said(QT_TRANSLATE_NOOP("Text", "Change %1 of %2 waits to be confirmed. In %3 seconds the server "
                                                             "takes it back by itself.\n"
                                                             "To keep it: hubwart keep %4 --yes --change %1\n"
                                                             "To take it back now: hubwart undo %4 --yes --change %1"))
                                  .arg(change.id, change.when)
                                  .arg(*change.secondsLeft)
                                  .arg(story.server))
                + u'\n';
        else if (change.state == u"down")
            text +=
                style::yellow(said(QT_TRANSLATE_NOOP("Text", "Change %1 of %2 has not come to its end (%3). If nobody is working "
                                                             "on it now, take it back: hubwart undo %4 --yes --change %1"))
                                  .arg(change.id, change.when, change.state, story.server))
                + u'\n';
        else if (change.state == u"confirmed" || change.state == u"left")
            text +=
                said(QT_TRANSLATE_NOOP("Text", "In force since %2: change %1 of Hubwart.")).arg(change.id, change.when) + u'\n';
    }
    return text.isEmpty() ? text : u'\n' + text;
}

QString historyText(const story::Story &story) {
    if (!story.history)
        return {};
    if (story.history->empty())
        return said(QT_TRANSLATE_NOOP("Text", "Hubwart has changed nothing on this server, or was told to forget it.")) + u'\n';
    QString text;
    for (const PastChange &change : *story.history) {
        text += style::bold(change.id) + QStringLiteral("  ") + change.begun + QStringLiteral("  ")
                + story::nameOfState(change.state) + u'\n';
        text += QStringLiteral("    ") + said(QT_TRANSLATE_NOOP("Text", "made by %1")).arg(findings::inert(change.who));
        if (!change.confirmedBy.isEmpty())
            text += QStringLiteral("; ") + said(QT_TRANSLATE_NOOP("Text", "kept by %1")).arg(findings::inert(change.confirmedBy));
        text += u'\n';
        for (const QString &file : change.files)
            text += QStringLiteral("    ") + findings::inert(file) + u'\n';
        for (const story::SwitchLine &line : story::switchLines(change))
            text += QStringLiteral("    ") + coloured(line) + u'\n';
        for (const FileVersions &file : change.versions)
            text += u'\n' + diffText(file.path, file.before, file.after);
    }
    const QString id = story.history->size() == 1 ? story.history->front().id : QStringLiteral("ID");
    return text
           + style::dim(said(QT_TRANSLATE_NOOP("Text", "To see what one of them changed: hubwart history %1 --change %2\n"
                                                       "To see what it takes to put its old files back: hubwart plan %1 "
                                                       "--restore %2"))
                            .arg(story.server, id))
           + u'\n';
}

QString pictureText(const story::Story &story) {
    if (story.pictureFile.isEmpty())
        return {};
    const PictureFacts picture = story.after && story.after->picture ? *story.after->picture : PictureFacts{};
    return u'\n'
           + said(QT_TRANSLATE_NOOP("Text", "The picture (%1 x %2) is in %3. It may show someone's screen at this moment."))
                 .arg(picture.width)
                 .arg(picture.height)
                 .arg(story.pictureFile)
           + u'\n';
}

namespace {

/// What the server wrote of it, the newest lines.
QString logText(const story::Story &story) {
    constexpr std::size_t shown = 12;
    const std::vector<LogEntry> log = story.inside.value_or(InsideFacts()).log;
    if (log.empty())
        return {};
    QString text = u'\n' + said(QT_TRANSLATE_NOOP("Text", "Meanwhile the server wrote in its logs:")) + u'\n';
    for (std::size_t i = log.size() > shown ? log.size() - shown : 0; i < log.size(); ++i) {
        text += QStringLiteral("  %1: %2\n").arg(story::momentOf(log[i]), findings::inert(log[i].text));
        if (const QString meaning = story::sentenceOf(log[i]); !meaning.isEmpty())
            text += QStringLiteral("    = ") + meaning + u'\n';
    }
    return text;
}

/// What the diagnosis says beyond the steps and the findings, which stand above.
QString diagnosisText(const story::Story &story) {
    QString text;
    const findings::Fault first = story::firstFault(*story.verdict);
    if (story.verdict->problem < 0) {
        text += QStringLiteral("  ") + story::sentenceOf(story, first) + u'\n';
        if (const QString advice = story::adviceOf(first); !advice.isEmpty())
            text += QStringLiteral("  → ") + advice + u'\n';
        if (const QString who = story::whoCan(first); !who.isEmpty())
            text += QStringLiteral("  ") + who + u'\n';
    }
    for (const auto &walked : {story.outside, story.after})
        if (const QString other = story::otherNamedByPageSentence(walked.value_or(PathFacts())); !other.isEmpty())
            text += style::yellow(other) + u'\n';
    if (const QString next = story::nextFaults(story); !next.isEmpty())
        text += style::yellow(next) + u'\n';
    if (const QString letter = diagnoses::letterOf(first); !letter.isEmpty())
        text += u'\n' + letter + u'\n';
    return text + logText(story);
}

} // namespace

QString verdictText(const story::Story &story) {
    QString text;
    if (story.lessRights && !story.trouble)
        text += u'\n' + style::yellow(story::sentenceOf(*story.lessRights)) + u'\n';
    if (story.trouble) {
        text += u'\n' + style::red(story::sentenceOf(*story.trouble)) + u'\n';
        if (story.trouble->kind == Trouble::Kind::SeveralSites)
            for (const QString &file : story.trouble->about)
                text += QStringLiteral("  ") + findings::inert(file) + u'\n';
        return text + indented(story.trouble->detail);
    }
    if (!story.verdict)
        return text;
    switch (story.verdict->answer) {
    case Answer::Warning:
        return text + u'\n'
               + style::yellow(said(
                   QT_TRANSLATE_NOOP("Text", "It works from this computer and this network as far as it could be tested; mind "
                                             "the warning (!) above.")))
               + u'\n';
    case Answer::Works:
        return text + u'\n'
               + style::green(said(QT_TRANSLATE_NOOP("Text", "Everything works from this computer and this network."))) + u'\n';
    case Answer::Broken:
        return text + u'\n'
               + style::red(said(QT_TRANSLATE_NOOP("Text", "The fault is here: %1."))
                                .arg(story::nameOf(story.verdict->hop.value_or(Hop::Apache))))
               + u'\n' + diagnosisText(story);
    case Answer::Unknown:
    case Answer::NotAsked:
        return text + u'\n'
               + style::yellow(said(
                   QT_TRANSLATE_NOOP("Text", "Whether it works could not be found out. The lines above show how far it got.")))
               + u'\n';
    }
    return text;
}

} // namespace hubwart::cli
