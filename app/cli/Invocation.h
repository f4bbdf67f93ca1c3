// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "cli/TerminalAsk.h"
#include "facts/KeptTest.h"
#include "story/Visit.h"

#include <QStringList>

#include <variant>

namespace hubwart::cli {

/// What was asked for on the command line.
struct Invocation {
    const Subcommand *subcommand = nullptr;
    story::Command command = {}; ///< the subcommand's, or what an option makes of it
    story::Visit visit;
    GivenSecrets secrets;
    bool json = false;
    QString saveAs;
    QString savePlanAs;
    QString keepAs;                    ///< the name under which a passed test is kept
    std::optional<KeptTest> kept = {}; ///< the test that is asked again
    bool gaveVncPassword = false;
};

/// Something to print instead: --help, --version.
struct JustPrint {
    QString text;
};

/// Reads the command line. Trouble::Usage says what to do; \a subcommandName is set as soon as it is known, \a json likewise.
[[nodiscard]] Result<std::variant<Invocation, JustPrint>> read(const QStringList &arguments, QString &subcommandName, bool &json);

/// The language that --lang names, or that of the system: "de" or "en". Looked at before anything else, so that errors have it.
[[nodiscard]] QString languageOf(const QStringList &arguments);

} // namespace hubwart::cli
