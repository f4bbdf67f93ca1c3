// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Site.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubwart::findings {

/// What stands behind Apache, as far as the site file gives it away. For words, and for the path that is tested when nobody has
/// named one; never for the judgement, which is about what Apache does.
struct Product {
    QString name;
    QByteArray path; ///< where it opens its live connections
};

/// Recognised by its port, by a path that only it has, or by its name in the file. Pure; any thread.
[[nodiscard]] std::optional<Product> productOf(const apache::Site &site, const apache::VirtualHost &host);

} // namespace hubwart::findings
