// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Document.h"
#include "cli/ExitCode.h"
#include "cli/Subcommand.h"
#include "cli/Text.h"

namespace hubwart::cli {

namespace {

int exitCode(const story::Story &story) {
    if (!story.trouble && story.plan && !story.plan->isEmpty())
        return ChangePending;
    return exitCodeOf(story);
}

void describe(const story::Story &story, QJsonObject &document) {
    const Plan plan = story.plan.value_or(Plan{});
    document.insert(QStringLiteral("findings"), findingsOf(story));
    describeVerdict(story, document);
    document.insert(QStringLiteral("hops"), hopsOf(story));
    if (!story.trial.empty())
        document.insert(QStringLiteral("trial"), stepsOf(story.trial));
    document.insert(QStringLiteral("diff"), diffOf(plan));
    document.insert(QStringLiteral("modules"), QJsonArray::fromStringList(plan.modules));
    document.insert(QStringLiteral("sites"), QJsonArray::fromStringList(plan.sites));
    document.insert(QStringLiteral("modules_off"), QJsonArray::fromStringList(plan.modulesOff));
    document.insert(QStringLiteral("sites_off"), QJsonArray::fromStringList(plan.sitesOff));
    QJsonArray stays;
    for (const ModuleUse &use : plan.stays)
        stays.append(QJsonObject{{QStringLiteral("module"), use.module},
                                 {QStringLiteral("needed_by"), QJsonArray::fromStringList(use.by)}});
    document.insert(QStringLiteral("stays_on"), stays);
}

QString result(const story::Story &story) {
    return findingsText(story) + planText(story) + verdictText(story);
}

} // namespace

const Subcommand planSubcommand = {
    .name = "plan",
    .arguments = "SERVER [--prove] [--save-plan FILE] [--restore ID | --redo ID | --plan FILE]",
    .summary = QT_TRANSLATE_NOOP("Help", "show the change that would mend it; changes nothing"),
    .command = story::Command::Plan,
    .takesServer = true,
    .changesServer = false,
    .exitCode = exitCode,
    .describe = describe,
    .result = result,
};

} // namespace hubwart::cli
