// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

namespace hubwart::story {

enum class Names {
    Keep,
    LeaveOut, ///< of hosts, users and addresses: placeholders stand for them
};

/// What of a story may leave this computer: an allow-list, not a search for secrets. Of configuration files only the site's own
/// and those of the plan stay, and of their lines only directives that decide about a connection; of servers' words only status
/// lines, header fields that a proxy sets, and Apache's numbered messages. Lines keep their numbers. Pure; any thread.
[[nodiscard]] Story redacted(Story story, Names names);

/// The same for the text of one configuration file: what is not allowed becomes "…".
[[nodiscard]] QByteArray redactedConfig(const QByteArray &text);

} // namespace hubwart::story
