// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "findings/ProxyModules.h"

namespace hubwart::findings {

const Finding moduleMissing = {
    .id = "module-missing",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "A part of Apache is not switched on"),
    .sentence = QT_TRANSLATE_NOOP("Finding", "Apache hands requests on to the hub with modules of its own. Not switched on: %1. "
                                             "Neither pages nor desktops of the hub can open."),
    .advice = QT_TRANSLATE_NOOP("Finding", "Switch on what is missing (%1). It is part of Apache; nothing is installed."),
    .detect = lacksModules<ModuleFault::Kind::Missing>,
    .mend = switchOnModules,
};

} // namespace hubwart::findings
