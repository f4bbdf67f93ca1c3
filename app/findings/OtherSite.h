// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Evidence.h"

#include <optional>

namespace hubwart::findings {

/// Two virtual hosts of one port: the one that answers the address, and the one that is meant.
struct OtherSite {
    apache::VirtualHost answers;
    apache::VirtualHost meant;
    bool claimed = false; ///< the one that answers has that name; else it answers because it is the first
};

/// Does another virtual host answer than the one that would open the connection? Not told where several could be meant, or where
/// an address of the server decides, which the files do not tell.
[[nodiscard]] std::optional<OtherSite> otherSite(const Evidence &evidence);

} // namespace hubwart::findings
