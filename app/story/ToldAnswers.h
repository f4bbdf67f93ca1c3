// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"

namespace hubwart::story {

/// What a program on the server told of its own question (server/change/question.sh), as steps of the way. It tells less than a
/// handshake of ours: first lines only, and no times. \a about = {host, port}; \a hop: what was asked. Pure.
[[nodiscard]] PathFacts pathOf(const QStringList &lines, const QUrl &url, const QStringList &about, Hop hop);

} // namespace hubwart::story
