// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace hubwart::story {

/// A script that runs as root on a server, exactly as it is sent there.
struct RootScript {
    const char *name;
    QByteArray (*text)();
};

[[nodiscard]] std::span<const RootScript> rootScripts();
/// In hexadecimal; the journal of a change keeps the same.
[[nodiscard]] QByteArray sha256Of(const QByteArray &script);

} // namespace hubwart::story
