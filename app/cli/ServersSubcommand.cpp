// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "findings/Wording.h"
#include "settings/ServerList.h"
#include "story/ConfiguredServers.h"
#include "story/Words.h"

namespace hubwart::cli {

namespace {

/// What cannot be read takes nothing from the rest.
Result<int> run(const FileInvocation &invocation, QTextStream &out, QTextStream &err) {
    int code = Fine;
    const auto fail = [&](const Trouble &trouble) {
        err << story::sentenceOf(trouble) << '\n';
        code = exitCodeOf(trouble);
    };
    if (const auto saved = settings::ServerList().all()) {
        for (const settings::SavedServer &server : *saved)
            out << findings::inert(server.name) << '\t' << findings::inert(server.host) << '\n';
    } else {
        fail(saved.error());
    }
    if (const auto configured = story::configuredServers(invocation.words.value(0))) {
        for (const QString &host : *configured)
            out << findings::inert(host) << '\n';
    } else {
        fail(configured.error());
    }
    return code;
}

} // namespace

const FileSubcommand serversSubcommand = {
    .name = "servers",
    .arguments = "[SSH-CONFIG]",
    .summary = QT_TRANSLATE_NOOP("Help", "list what SERVER can be: the saved servers, and those of ~/.ssh/config"),
    .least = 0,
    .most = 1,
    .run = run,
};

} // namespace hubwart::cli
