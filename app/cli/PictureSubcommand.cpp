// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"
#include "cli/ExitCode.h"
#include "cli/Subcommand.h"
#include "cli/Text.h"

namespace hubwart::cli {

namespace {

int exitCode(const story::Story &story) {
    const int code = exitCodeOf(story);
    // A way that works is not yet a picture.
    return code == Fine && story.pictureFile.isEmpty() ? NotFoundOut : code;
}

void describe(const story::Story &story, QJsonObject &document) {
    testSubcommand.describe(story, document);
    document.insert(QStringLiteral("file"), story.pictureFile);
    if (story.after && story.after->picture) {
        const PictureFacts &picture = *story.after->picture;
        document.insert(QStringLiteral("width"), picture.width);
        document.insert(QStringLiteral("height"), picture.height);
        document.insert(QStringLiteral("colours"), picture.colours);
    }
}

QString result(const story::Story &story) {
    return pictureText(story) + verdictText(story);
}

} // namespace

const Subcommand pictureSubcommand = {
    .name = "picture",
    .arguments = "WS-URL -o FILE.png",
    .summary = QT_TRANSLATE_NOOP("Help", "fetch a picture of the desktop (it may show somebody's screen)"),
    .command = story::Command::Picture,
    .takesServer = false,
    .changesServer = false,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
