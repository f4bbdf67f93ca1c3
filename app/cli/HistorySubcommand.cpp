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
    document.insert(QStringLiteral("changes"), historyOf(story));
}

QString result(const story::Story &story) {
    return historyText(story) + verdictText(story);
}

} // namespace

const Subcommand historySubcommand = {
    .name = "history",
    .arguments = "SERVER [--change ID]",
    .summary = QT_TRANSLATE_NOOP(
        "Help", "list what Hubwart has changed on the server: when, who, from where, what became of it; or show one change"),
    .command = story::Command::History,
    .takesServer = true,
    .changesServer = false,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
