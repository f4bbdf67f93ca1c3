// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Evidence.h"

#include <optional>

namespace hubwart::findings {

/// A target that says "encrypted" where everything else says "plain", or the reverse.
struct WrongScheme {
    int directive = -1;
    qsizetype word = -1; ///< which of its words is the target
    QByteArray target;   ///< as it should be
};

/// Does the line that answers speak to a hub otherwise than the lines for pages do, or than its port 80 or 443 says? Which of
/// them is right only the hub knows: pages are taken to open.
[[nodiscard]] std::optional<WrongScheme> wrongScheme(const Evidence &evidence);

} // namespace hubwart::findings
