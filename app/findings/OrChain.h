// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Finding.h"

namespace hubwart::findings {

/// Conditions of a rule that are joined in the wrong way (mod_rewrite manual, "RewriteCond", ornext|OR).
struct OrChain {
    int rule = -1;
    int condition = -1; ///< the first that changes
    Draft mend;
};

/// An [OR] too much, by which a rule takes the handshake, or one too little, for want of which a rule never acts. Only where the
/// handshake is handed on, or handed on to another hub, once that is changed.
[[nodiscard]] std::optional<OrChain> wrongOrChain(const Evidence &evidence);

} // namespace hubwart::findings
