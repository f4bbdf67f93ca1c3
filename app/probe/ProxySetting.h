// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Target.h"

#include <QProcessEnvironment>

namespace hubwart::probe {

/// The proxy ("host:port") through which this computer's environment wants a target to be reached (https_proxy, http_proxy,
/// all_proxy, less no_proxy); empty: none. It is not used, since the question is what the server itself does; but where the
/// server cannot be reached it is worth telling. Never carries the user or password that such a setting may hold. Pure.
QString proxySetFor(const Target &target, const QProcessEnvironment &environment);

} // namespace hubwart::probe
