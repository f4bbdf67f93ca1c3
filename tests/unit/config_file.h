// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ServerFacts.h"

/// A file of Apache's configuration with these bytes.
inline hubwart::ConfigFile configFile(const QByteArray &bytes, const QString &path = QStringLiteral("/etc/apache2/site.conf"),
                                      bool loaded = true) {
    hubwart::ConfigFile file;
    file.path = path;
    file.realPath = path;
    file.bytes = bytes;
    file.readable = true;
    file.loaded = loaded;
    return file;
}
