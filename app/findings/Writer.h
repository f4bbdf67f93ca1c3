// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubwart::findings {

/// A program that writes a configuration file anew from time to time, and with it takes back what a person has changed there.
struct Writer {
    QString name;   ///< where none is known by name: the words that give it away
    QString source; ///< where that program has its lines from, as it calls that place
    int line = 1;   ///< of the file, that tells of it
};

/// Recognised by what the file's first lines say, by its place, or by what else only that program writes. certbot is none: it
/// only adds to its files (certbot_apache's _copy_create_ssl_vhost_skeleton opens them to append). Pure; any thread.
[[nodiscard]] std::optional<Writer> writerOf(const QString &path, const QByteArray &bytes);

} // namespace hubwart::findings
