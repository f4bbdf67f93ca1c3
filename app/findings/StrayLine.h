// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Rewrite.h"
#include "findings/Evidence.h"

#include <optional>

namespace hubwart::findings {

/// A line for live connections that stands in another virtual host than the one that answers.
struct StrayLine {
    apache::VirtualHost host;
    int directive = -1;                      ///< a ProxyPass, or the rule
    std::optional<apache::RewriteRule> rule; ///< with its conditions
};

/// Is there one, in a virtual host of the same name (on another port, or never asked), or a rule outside of all virtual hosts,
/// while the one that answers lacks nothing else? It must lead to the hub from which the pages come, if they come from one.
[[nodiscard]] std::optional<StrayLine> strayLine(const Evidence &evidence);

} // namespace hubwart::findings
