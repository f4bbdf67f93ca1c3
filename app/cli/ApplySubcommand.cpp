// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"
#include "cli/ExitCode.h"
#include "cli/Subcommand.h"
#include "cli/Text.h"

namespace hubwart::cli {

namespace {

int exitCode(const story::Story &story) {
    if (!story.trouble && story.change)
        return exitCodeOf(story.change->proved);
    return exitCodeOf(story);
}

void describe(const story::Story &story, QJsonObject &document) {
    planSubcommand.describe(story, document);
    describeChange(story, document);
    document.insert(QStringLiteral("after"), story.after ? hopsOf(story) : QJsonArray());
}

QString result(const story::Story &story) {
    return findingsText(story) + planText(story) + changeText(story) + verdictText(story);
}

} // namespace

const Subcommand applySubcommand = {
    .name = "apply",
    .arguments = "SERVER --yes [--restore ID | --redo ID | --plan FILE]",
    .summary = QT_TRANSLATE_NOOP("Help", "mend it, and prove that it works"),
    .command = story::Command::Apply,
    .takesServer = true,
    .changesServer = true,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
