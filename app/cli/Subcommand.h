// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Conductor.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace hubwart::cli {

/// One subcommand: a Command of the Conductor with its words, its exit codes and its part of the document.
struct Subcommand {
    const char *name;
    const char *arguments; ///< as the help shows them
    const char *summary;   ///< source text of the context "Help"
    story::Command command;
    bool takesServer;   ///< else it takes the address of a WebSocket
    bool changesServer; ///< refused without --yes
    int (*exitCode)(const story::Story &);
    void (*describe)(const story::Story &, QJsonObject &);
    QString (*result)(const story::Story &); ///< the text at the end
};

extern const Subcommand checkSubcommand;
extern const Subcommand planSubcommand;
extern const Subcommand applySubcommand;
extern const Subcommand keepSubcommand;
extern const Subcommand undoSubcommand;
extern const Subcommand historySubcommand;
extern const Subcommand forgetSubcommand;
extern const Subcommand testSubcommand;
extern const Subcommand pictureSubcommand;
extern const Subcommand rehearseSubcommand;

[[nodiscard]] std::span<const Subcommand *const> subcommands();

} // namespace hubwart::cli
