// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <QJsonObject>

class QCommandLineParser;

namespace hubwart::cli {

/// The test that is to be asked again; nothing where none is meant. Usage where it needs a secret that was not given;
/// FileNotRead.
[[nodiscard]] Result<std::optional<KeptTest>> keptTest(const QCommandLineParser &parser, const Subcommand &subcommand);
/// Keeps a test that was passed, if that was asked for. FileNotRead, FileNotWritten.
[[nodiscard]] Result<void> keepTest(const Invocation &invocation, const story::Story &story);

/// What a test that was asked again adds to its document and to its text; nothing where none was.
void describeKept(const Invocation &invocation, const story::Story &story, QJsonObject &document);
[[nodiscard]] QString keptText(const Invocation &invocation, const story::Story &story);

} // namespace hubwart::cli
