// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/Finding.h"

namespace hubwart::findings {

/// What Apache's proxy modules lack for the route to the hub.
struct ModuleFault {
    enum class Kind {
        None,
        Missing,             ///< nothing can be handed on
        NoHandlerForWs,      ///< no module takes a target that begins with ws:// (AH01144)
        WstunnelWithoutHttp, ///< mod_proxy_wstunnel is there, but the target begins with http:// (AH01144)
    };
    Kind kind = Kind::None;
    QStringList missing;
};

/// Where it is not known which modules are there, none is missing. mod_proxy_wstunnel is needed only by an Apache that does not
/// know upgrade=: since then mod_proxy_http carries WebSockets by itself.
[[nodiscard]] ModuleFault moduleFault(const Evidence &evidence);

/// What findings about modules do: name them and the target, and switch them on.
[[nodiscard]] std::optional<Problem> lacksModules(const Evidence &evidence, ModuleFault::Kind kind);
void switchOnModules(const Evidence &evidence, const Problem &problem, Draft &draft);

template <ModuleFault::Kind kind>
std::optional<Problem> lacksModules(const Evidence &evidence) {
    return lacksModules(evidence, kind);
}

} // namespace hubwart::findings
