// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QString>

#include <span>

class QCommandLineParser;

namespace hubwart::cli {

/// One option, as the parser and --help know it.
struct OptionText {
    const char *name;
    const char *value; ///< nullptr: a flag
    const char *text;  ///< source text of the context "Help"
};

/// A source text of the context "Help" in the language of the program.
[[nodiscard]] QString said(const char *source);
/// Trouble::Usage with what is wrong.
[[nodiscard]] std::unexpected<Trouble> usage(const QString &what);

void addOptions(QCommandLineParser &parser, std::span<const OptionText> options);
/// What the parser did not understand.
[[nodiscard]] std::unexpected<Trouble> notUnderstood(const QCommandLineParser &parser);
/// "The command is used like this: ..."
[[nodiscard]] std::unexpected<Trouble> usedLikeThis(const char *name, const char *arguments);
/// A line for each, as --help shows them.
[[nodiscard]] QString helpOf(std::span<const OptionText> options);

} // namespace hubwart::cli
