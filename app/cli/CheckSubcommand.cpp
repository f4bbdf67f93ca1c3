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
    document.insert(QStringLiteral("product"), story.product.isEmpty() ? QJsonValue() : QJsonValue(story.product));
    document.insert(QStringLiteral("findings"), findingsOf(story));
    describeVerdict(story, document);
    document.insert(QStringLiteral("hops"), hopsOf(story));
    document.insert(QStringLiteral("log"), logOf(story));
    document.insert(QStringLiteral("changes"), changesOf(story));
}

QString result(const story::Story &story) {
    return findingsText(story) + changesText(story) + verdictText(story);
}

} // namespace

const Subcommand checkSubcommand = {
    .name = "check",
    .arguments = "SERVER [--url WS-URL]",
    .summary = QT_TRANSLATE_NOOP("Help", "find out why desktops do not open; changes nothing"),
    .command = story::Command::Check,
    .takesServer = true,
    .changesServer = false,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
