// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hubwart::apache {

/// Does a text fit a shell pattern with * ? [a-z] [!a-z] and \, as APR reads it (apr_fnmatch)? \a pathname: nothing but a slash
/// stands for a slash.
[[nodiscard]] bool fitsWildcard(QByteArrayView pattern, QByteArrayView text, bool pathname);

} // namespace hubwart::apache
