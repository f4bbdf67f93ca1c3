// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"
#include "cli/ExitCode.h"
#include "cli/Subcommand.h"
#include "cli/Text.h"

namespace hubwart::cli {

namespace {

int exitCode(const story::Story &story) {
    return exitCodeOf(story);
}

void describe(const story::Story &story, QJsonObject &document) {
    const PathFacts facts = story.after.value_or(PathFacts{});
    describeVerdict(story, document);
    document.insert(QStringLiteral("hops"), hopsOf(story));
    if (facts.handshake)
        document.insert(QStringLiteral("status"), facts.handshake->status);
    if (facts.closeCode)
        document.insert(QStringLiteral("closeCode"), *facts.closeCode);
}

QString result(const story::Story &story) {
    return verdictText(story);
}

} // namespace

const Subcommand testSubcommand = {
    .name = "test",
    .arguments = "WS-URL | - | --saved NAME",
    .summary =
        QT_TRANSLATE_NOOP("Help", "walk the way to the desktop from this computer (- reads the address from standard input)"),
    .command = story::Command::Test,
    .takesServer = false,
    .changesServer = false,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
