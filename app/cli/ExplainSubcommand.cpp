// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"
#include "cli/FileSubcommand.h"
#include "cli/Options.h"
#include "findings/Catalogue.h"
#include "findings/Wording.h"
#include "story/PastedHint.h"

#include <QCoreApplication>

namespace hubwart::cli {

namespace {

QString severityWords(findings::Severity severity) {
    switch (severity) {
    case findings::Severity::Error:
        return QCoreApplication::translate("Help", "It breaks the connection.");
    case findings::Severity::Warning:
        return QCoreApplication::translate("Help", "It may break the connection.");
    case findings::Severity::Info:
        break;
    }
    return QCoreApplication::translate("Help", "It is advice.");
}

Result<int> run(const FileInvocation &invocation, QTextStream &out, QTextStream & /*err*/) {
    if (invocation.words.isEmpty()) {
        for (const findings::Finding *finding : findings::catalogue())
            out << QLatin1String(finding->id) << "\n    " << QCoreApplication::translate("Finding", finding->title) << '\n';
        return Fine;
    }
    const findings::Finding *finding = findings::findingOf(invocation.words[0]);
    if (const QString hint = story::pastedHint(invocation.words[0]); !finding && !hint.isEmpty()) {
        out << hint << '\n';
        return Fine;
    }
    if (!finding)
        return usage(QCoreApplication::translate("Help", "There is no finding \"%1\". \"hubwart explain\" lists all.")
                         .arg(invocation.words[0]));
    const QStringList anything(9, QStringLiteral("…"));
    out << QCoreApplication::translate("Finding", finding->title) << "\n\n"
        << findings::filledIn(QCoreApplication::translate("Finding", finding->sentence), anything) << "\n\n"
        << findings::filledIn(QCoreApplication::translate("Finding", finding->advice), anything) << "\n\n"
        << severityWords(finding->severity) << ' '
        << (finding->mend ? QCoreApplication::translate("Help", "Hubwart can mend it.")
                          : QCoreApplication::translate("Help", "Hubwart cannot mend it."))
        << '\n';
    return Fine;
}

} // namespace

const FileSubcommand explainSubcommand = {
    .name = "explain",
    .arguments = "[ID | MESSAGE]",
    .summary = QT_TRANSLATE_NOOP("Help", "what a finding means and what mends it, or a message of a browser or of Apache's log; "
                                         "without either: all findings"),
    .least = 0,
    .most = 1,
    .run = run,
};

} // namespace hubwart::cli
