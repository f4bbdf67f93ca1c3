// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hubwart::apache {

/// What a pattern knows beside * and ?.
enum class Wild {
    Name, ///< nothing (httpd's ap_strcasecmp_match)
    Text, ///< [a-z], [!a-z] and \, as APR reads them (apr_fnmatch)
    Path, ///< these; and nothing but a slash stands for a slash
};

/// Does a text fit a pattern? Letters of either case are not the same.
[[nodiscard]] bool fitsWildcard(QByteArrayView pattern, QByteArrayView text, Wild wild);

} // namespace hubwart::apache
