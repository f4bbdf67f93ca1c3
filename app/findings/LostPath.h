// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Evidence.h"

namespace hubwart::findings {

// For findings by which the hub is asked for another path than the browser has named: what was seen from outside says whether
// the hub minds.

/// Does the connection open all the same?
[[nodiscard]] bool opensAllTheSame(const Evidence &evidence);
/// Does the hub know of no live connections there: 404, 405, 400 (Flask), or yes at first (101) and at once the end?
[[nodiscard]] bool isUnknownToHub(const Evidence &evidence);

} // namespace hubwart::findings
