// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "facts/Trouble.h"
#include "story/Story.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hubwart::cli {

struct Subcommand;

/// The document of --json (packaging/schemas/). Keys and ids never change with the language; messages do.
[[nodiscard]] QJsonObject documentOf(const Subcommand &subcommand, const story::Story &story, int exitCode);
/// The document for what ends before there is a story: schema, version, trouble, exit.
[[nodiscard]] QJsonObject documentOf(const QString &schema, const Trouble &trouble, int exitCode);

// Its parts, for the subcommands.
/// The way, lane after lane.
[[nodiscard]] QJsonArray hopsOf(const story::Story &story);
/// What the server wrote while the test went on.
[[nodiscard]] QJsonArray logOf(const story::Story &story);
/// The first hop that fails, and what is known to be in the way behind it.
void describeVerdict(const story::Story &story, QJsonObject &document);
[[nodiscard]] QJsonArray findingsOf(const story::Story &story);
/// What earlier changes left on the server.
[[nodiscard]] QJsonArray changesOf(const story::Story &story);
/// What was changed on the server before; of the one that was asked for, the difference that it made.
[[nodiscard]] QJsonArray historyOf(const story::Story &story);
[[nodiscard]] QJsonArray stepsOf(const std::vector<ChangeStep> &steps);
[[nodiscard]] QString diffOf(const Plan &plan);
void describeChange(const story::Story &story, QJsonObject &document);

} // namespace hubwart::cli
