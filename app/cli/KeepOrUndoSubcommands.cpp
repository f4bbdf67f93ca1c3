// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"
#include "cli/ExitCode.h"
#include "cli/Subcommand.h"
#include "cli/Text.h"

namespace hubwart::cli {

namespace {

int exitCode(const story::Story &story) {
    return story.trouble ? exitCodeOf(*story.trouble) : Fine;
}

void describe(const story::Story &story, QJsonObject &document) {
    describeChange(story, document);
}

QString result(const story::Story &story) {
    return changeText(story) + verdictText(story);
}

} // namespace

const Subcommand keepSubcommand = {
    .name = "keep",
    .arguments = "SERVER --yes [--change ID]",
    .summary = QT_TRANSLATE_NOOP("Help", "keep a change (the last, or the one named) that waits to be confirmed"),
    .command = story::Command::Keep,
    .takesServer = true,
    .changesServer = true,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

const Subcommand undoSubcommand = {
    .name = "undo",
    .arguments = "SERVER --yes [--change ID]",
    .summary = QT_TRANSLATE_NOOP("Help", "take the last change (or the one named) back"),
    .command = story::Command::Undo,
    .takesServer = true,
    .changesServer = true,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
