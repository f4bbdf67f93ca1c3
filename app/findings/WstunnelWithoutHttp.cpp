// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/ProxyModules.h"

namespace hubwart::findings {

const Finding wstunnelWithoutHttp = {
    .id = "wstunnel-without-http",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The wrong part of Apache is switched on"),
    .sentence = QT_TRANSLATE_NOOP("Finding",
                                  "The module proxy_wstunnel is switched on, but lines that lead to an address such as %2 need "
                                  "%1, also for live connections with upgrade=websocket. Apache answers with an error (500)."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Switch on what is missing (%1). It is part of Apache; nothing is installed."),
    .detect = lacksModules<ModuleFault::Kind::WstunnelWithoutHttp>,
    .mend = switchOnModules,
};

} // namespace hubwart::findings
