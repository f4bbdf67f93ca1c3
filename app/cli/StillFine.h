// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "settings/KeptTests.h"

#include <QJsonObject>

class QCommandLineParser;

namespace hubwart::cli {

/// The test that is to be asked again; nothing where none is meant. Usage where it needs a secret that was not given;
/// FileNotRead.
[[nodiscard]] Result<std::optional<settings::KeptTest>> keptTest(const QCommandLineParser &parser, const Subcommand &subcommand);
/// What stands on the command line goes before it.
void takeKept(const settings::KeptTest &kept, story::Visit &visit);

/// What is different now from what a kept test had seen.
struct Difference {
    QString what;
    QString was; ///< empty: it was not there
    QString is;  ///< empty: it is not there any more
};

/// What of a walk is worth comparing: how each step ended, and who answered. No times, no secrets. Pure.
[[nodiscard]] QList<settings::Seen> seenIn(const PathFacts &walked);
[[nodiscard]] std::vector<Difference> differences(const QList<settings::Seen> &before, const QList<settings::Seen> &now);

/// Keeps a test that was passed, if that was asked for. FileNotRead, FileNotWritten.
[[nodiscard]] Result<void> keepTest(const Invocation &invocation, const story::Story &story);

/// What a test that was asked again adds to its document and to its text; nothing where none was.
void describeKept(const Invocation &invocation, const story::Story &story, QJsonObject &document);
[[nodiscard]] QString keptText(const Invocation &invocation, const story::Story &story);

} // namespace hubwart::cli
