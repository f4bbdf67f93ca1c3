// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"
#include "cli/Subcommand.h"
#include "cli/Text.h"

#include <QCoreApplication>

namespace hubwart::cli {

namespace {

int exitCode(const story::Story &story) {
    return story.trouble ? exitCodeOf(*story.trouble) : Fine;
}

void describe(const story::Story &, QJsonObject &) {}

QString result(const story::Story &story) {
    if (story.trouble)
        return verdictText(story);
    return QCoreApplication::translate("Text",
                                       "Nothing of Hubwart is on the server any more; Apache's files stay as they are. What was "
                                       "changed can no longer be taken back.")
           + u'\n';
}

} // namespace

const Subcommand forgetSubcommand = {
    .name = "forget",
    .arguments = "SERVER --yes",
    .summary = QT_TRANSLATE_NOOP("Help", "remove everything that Hubwart ever left on the server (copies, journals)"),
    .command = story::Command::Forget,
    .takesServer = true,
    .changesServer = true,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
