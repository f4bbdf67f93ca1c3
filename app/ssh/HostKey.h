// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubwart::ssh {

/// A server's public key, as far as a person compares it. Pure; any thread.
struct HostKey {
    QString type;    ///< as in known_hosts, "ssh-ed25519"
    QString sha256;  ///< "SHA256:...", letter by letter as `ssh-keygen -lf` prints it
    QByteArray blob; ///< the key itself, as it goes over the wire (RFC 4253 section 6.6)

    /// Nothing if \a blob does not begin with the name of a key type.
    static std::optional<HostKey> fromBlob(const QByteArray &blob);

    friend bool operator==(const HostKey &, const HostKey &) = default;
};

} // namespace hubwart::ssh
