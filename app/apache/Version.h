// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hubwart::apache {

/// Does an Apache of this version know upgrade=, and does its mod_proxy_http carry WebSockets? It does from 2.4.47 on (mod_proxy
/// manual, "ProxyPass"). Where nothing is known it is taken to.
/// Distributions carry single changes back into older releases without another number. None is known to have done so with this
/// one; where one has, what is made for an older Apache works there as well.
[[nodiscard]] bool knowsUpgrade(const QByteArray &version);

} // namespace hubwart::apache
