// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hubwart::ssh {

/// Whether \a text fits \a pattern, in which "*" stands for anything and "?" for one character; letters of either case are the
/// same (ssh_config(5), "PATTERNS"). In time of at most the product of both lengths. Pure.
[[nodiscard]] bool fitsPattern(QStringView pattern, QStringView text);

} // namespace hubwart::ssh
