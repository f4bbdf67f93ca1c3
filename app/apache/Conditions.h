// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Variables.h"

#include <QStringList>

#include <expected>
#include <optional>

namespace hubwart::apache {

/// Is the name in <IfModule> ("proxy_module", or "mod_proxy.c"; case counts) one of the loaded modules? Modules that nobody told
/// about count as loaded. (httpd server/core.c: start_ifmod.)
[[nodiscard]] bool isModuleLoaded(QStringView name, const std::optional<QStringList> &modules);
[[nodiscard]] bool isLoaded(const QByteArray &name, const std::optional<QStringList> &modules);

/// mod_version's <IfVersion>, by the words behind its name, with the >. Errors: httpd's own words (start_ifversion).
[[nodiscard]] std::expected<bool, QByteArray> fitsVersion(QList<QByteArray> words, const QByteArray &version);

} // namespace hubwart::apache
