// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/Session.h"
#include "ssh/SshConfig.h"

namespace hubwart::ssh {

/// \a options with what \a config says of this server and of those on the way to it (ProxyJump, theirs included). What a person
/// said counts more. Pure. Trouble: SshConfigUnusable; also for more than five servers on the way.
Result<Options> along(const SshConfig &config, Options options);

} // namespace hubwart::ssh
