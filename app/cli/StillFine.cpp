// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StillFine.h"

#include "cli/Options.h"
#include "findings/Wording.h"
#include "settings/KeptTests.h"
#include "story/StillFine.h"

#include <QCommandLineParser>
#include <QJsonArray>

namespace hubwart::cli {

Result<std::optional<KeptTest>> keptTest(const QCommandLineParser &parser, const Subcommand &subcommand) {
    const QString name = parser.value(QStringLiteral("saved"));
    if (name.isEmpty())
        return std::nullopt;
    if (subcommand.command != story::Command::Test)
        return usage(said(QT_TRANSLATE_NOOP("Help", "--saved goes with \"test\" only.")));
    auto kept = settings::KeptTests().find(name);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return usage(said(QT_TRANSLATE_NOOP("Help", "No test is kept under the name \"%1\". \"hubwart test WS-URL --save %1\" "
                                                    "keeps one, if all works."))
                         .arg(name));
    QStringList missing = (*kept)->secrets;
    if (parser.isSet(QStringLiteral("vnc-password-fd")))
        missing.removeAll(QStringLiteral("vnc-password"));
    if (!missing.isEmpty() && parser.positionalArguments().size() < 2)
        return usage(said(QT_TRANSLATE_NOOP("Help", "The test \"%1\" was kept without its secrets (%2). Give them again: "
                                                    "\"hubwart test - --saved %1\" reads the address from standard input, "
                                                    "--vnc-password-fd the password of the desktop."))
                         .arg(name, missing.join(QStringLiteral(", "))));
    return kept;
}

Result<void> keepTest(const Invocation &invocation, const story::Story &story) {
    if (invocation.keepAs.isEmpty() || !story::isPassed(story))
        return {};
    return settings::KeptTests().save(story::testToKeep(invocation.keepAs, story, invocation.visit, invocation.gaveVncPassword));
}

void describeKept(const Invocation &invocation, const story::Story &story, QJsonObject &document) {
    if (!invocation.kept || !story.after)
        return;
    QJsonArray all;
    for (const story::Difference &one : story::differences(invocation.kept->seen, story::seenIn(*story.after)))
        all.append(QJsonObject{{QStringLiteral("what"), one.what},
                               {QStringLiteral("was"), findings::inert(one.was)},
                               {QStringLiteral("is"), findings::inert(one.is)}});
    document.insert(QStringLiteral("saved"), QJsonObject{{QStringLiteral("name"), invocation.kept->name},
                                                         {QStringLiteral("when"), invocation.kept->when.toString(Qt::ISODate)},
                                                         {QStringLiteral("differences"), all}});
}

QString keptText(const Invocation &invocation, const story::Story &story) {
    if (!invocation.kept || !story.after)
        return {};
    const story::Comparison compared = story::comparisonOf(*invocation.kept, *story.after);
    QString text = u'\n' + compared.title + u'\n';
    for (const story::FactLine &line : compared.lines)
        text += QStringLiteral("  %1\n    %2\n").arg(line.name, line.value);
    return text;
}

} // namespace hubwart::cli
