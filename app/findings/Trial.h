// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Finding.h"

namespace hubwart::findings {

// For mends that are right only where they open the connection: what would be if they were made.

/// The evidence with the edits of a draft in the files, and its modules. They may neither add nor remove a virtual host. Others
/// than the one that is asked and those with an edit may be left out: of which site answers it tells nothing.
[[nodiscard]] Evidence after(const Evidence &evidence, const Draft &draft);
/// The same with all virtual hosts.
[[nodiscard]] Evidence afterInAll(const Evidence &evidence, const Draft &draft);

/// What Apache makes of an ordinary request for the start page.
[[nodiscard]] apache::Outcome pageOf(const Evidence &evidence);
/// Would Apache treat an ordinary request for the start page as before?
[[nodiscard]] bool keepsPages(const Evidence &before, const Evidence &after);

} // namespace hubwart::findings
