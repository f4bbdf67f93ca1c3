// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/ProxyModules.h"

namespace hubwart::findings {

const Finding noHandlerForWs = {
    .id = "no-handler-for-ws",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "No part of Apache takes live connections"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "The line for live connections leads to %2, but no part of Apache that is switched on takes "
                                     "an address that begins with ws: Apache answers with an error (500). What takes it is %1."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Switch on what is missing (%1). It is part of Apache; nothing is installed."),
    .detect = lacksModules<ModuleFault::Kind::NoHandlerForWs>,
    .mend = switchOnModules,
};

} // namespace hubwart::findings
