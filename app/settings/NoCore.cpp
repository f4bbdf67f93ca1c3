// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NoCore.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace hubwart::settings {

void leaveNoCore() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    // The limit does not hold for a core that the kernel pipes into a program (core_pattern).
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace hubwart::settings
