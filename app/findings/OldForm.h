// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Finding.h"

namespace hubwart::findings {

// How live connections are handed on by an Apache that does not know upgrade=: a rule to ws://, and mod_proxy_wstunnel.

/// Is that what is missing?
[[nodiscard]] bool lacksOldForm(const Evidence &evidence);
/// That rule above the line that answers, without the words that such an Apache refuses; nothing where it would not open the
/// connection, or would change what becomes of pages.
[[nodiscard]] std::optional<Draft> oldForm(const Evidence &evidence);

} // namespace hubwart::findings
