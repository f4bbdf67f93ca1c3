// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"
#include "cli/ExitCode.h"
#include "cli/Subcommand.h"
#include "cli/Text.h"
#include "story/Ids.h"
#include "story/RehearsalWords.h"
#include "story/StoryJson.h"

namespace hubwart::cli {

namespace {

int exitCode(const story::Story &story) {
    if (story.trouble)
        return exitCodeOf(*story.trouble);
    return exitCodeOf(story.rehearsal ? story::answerOf(*story.rehearsal) : Answer::Unknown);
}

void describe(const story::Story &story, QJsonObject &document) {
    if (!story.rehearsal)
        return;
    document.insert(QStringLiteral("answer"), story::idOf(story::answerOf(*story.rehearsal)));
    document.insert(QStringLiteral("rehearsal"), story::toJson(story).value(QStringLiteral("rehearsal")));
    document.insert(QStringLiteral("message"), story::fitSentence(*story.rehearsal));
    document.insert(QStringLiteral("advice"), story::fitAdvice(*story.rehearsal));
    document.insert(QStringLiteral("load"), story::loadSentence(*story.rehearsal));
}

QString result(const story::Story &story) {
    QStringList lines;
    if (story.rehearsal) {
        lines = {story::fitSentence(*story.rehearsal), story::fitAdvice(*story.rehearsal), story::loadSentence(*story.rehearsal)};
        lines += story::loadDetails(*story.rehearsal);
        lines.removeAll(QString());
    }
    const QString text = lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n') + u'\n';
    return story.trouble || !story.rehearsal ? text + verdictText(story) : text;
}

} // namespace

const Subcommand rehearseSubcommand = {
    .name = "rehearse",
    .arguments = "SERVER [--url WS-URL] [--class N] [--open N]",
    .summary = QT_TRANSLATE_NOOP("Help", "does a class fit? Worked out; with --open also tried by opening connections"),
    .command = story::Command::Rehearse,
    .takesServer = true,
    .changesServer = false,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
