// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "cli/Options.h"
#include "story/RootScript.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwart::cli {

namespace {

Result<int> run(const FileInvocation &invocation, QTextStream &out, QTextStream &err) {
    const QString name = invocation.words.value(0, QStringLiteral("change"));
    const auto scripts = story::rootScripts();
    const auto found = std::ranges::find_if(scripts, [&](const auto &script) { return name == QLatin1String(script.name); });
    if (found == scripts.end())
        return usage(QCoreApplication::translate("Help", "There are two scripts: \"change\" and \"survey\"."));
    const QByteArray text = found->text();
    out << text;
    err << QCoreApplication::translate("Help", "SHA-256 of this script: %1").arg(QLatin1String(story::sha256Of(text))) << '\n';
    return Fine;
}

} // namespace

const FileSubcommand rootScriptSubcommand = {
    .name = "show-root-script",
    .arguments = "[change|survey]",
    .summary = QT_TRANSLATE_NOOP("Help", "print exactly what runs as root on a server, and its SHA-256"),
    .least = 0,
    .most = 1,
    .run = run,
};

} // namespace hubwart::cli
