// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnoses/Seen.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hubwart::diagnoses {

/// Who can mend it.
enum class Who {
    You,       ///< whoever sits at this computer
    Admin,     ///< of the server
    Network,   ///< of the network, the filter or the proxy in between
    Developer, ///< of the hub
    Desktop,   ///< whoever looks after the desktops
};

/// One way in which a hop fails: a constant in the file of its hop, one line in Diagnoses.inc. The words are English source texts
/// of the context "Diagnosis"; %1, %2 ... stand for what holds() names.
struct Diagnosis {
    const char *id;
    Hop hop;
    Who who;
    const char *sentence; ///< what is wrong, for somebody who is no expert; nullptr: what the step says, says it all
    const char *advice;   ///< what to do, or which question is next
    const char *letter;   ///< words to send to whoever can mend it; nullptr: the sentence and the advice are enough
    /// Is it so? What the words name, or nothing.
    std::optional<QStringList> (*holds)(const Seen &);
    bool standsAlone = false; ///< it is a fault of its own beside what Apache's files show of that hop, not what comes of it
};

/// For holds(): \a about where it is so.
[[nodiscard]] inline std::optional<QStringList> when(bool isSo, QStringList about = {}) {
    return isSo ? std::optional(std::move(about)) : std::nullopt;
}

} // namespace hubwart::diagnoses
