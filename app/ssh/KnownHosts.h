// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "ssh/HostKey.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hubwart::ssh {

/// What known_hosts files say about one server, and how a new one is added; sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT".
///
/// We read the files ourselves beside libssh, because libssh takes a file that it cannot read, or stops reading in the middle of,
/// for one that does not know the host, skips @revoked lines, and does not tell where the other key stands.
/// Refuses (KnownHostsUnreadable) what would make a known server look unknown: a file that cannot be opened, is not a plain file,
/// is larger than 10 MiB or holds NUL bytes; a hashed name that is no hash; a broken key in a line of this very host.
/// @cert-authority lines are passed over: libssh knows no host certificates. Blocking file I/O; any thread.
struct KnownKey {
    HostKey key;
    QString file;
    int line = 0; ///< from 1
    bool revoked = false;
};

/// The entries of \a file that speak of this host (and port); a file that does not exist has none.
Result<std::vector<KnownKey>> knownKeys(const QString &file, const QString &host, quint16 port);

/// The same for a file's text. Pure. \a file is only for the answers.
Result<std::vector<KnownKey>> knownKeysIn(const QByteArray &text, const QString &file, const QString &host, quint16 port);

/// How a server is called in these files: its name, or "[name]:port" unless the port is 22.
QByteArray nameInKnownHosts(const QString &host, quint16 port);

struct HostKeyVerdict {
    enum class Kind { Known, Unknown, Changed, OtherType, Revoked };
    Kind kind = Kind::Unknown;
    KnownKey entry; ///< the line that says so; without meaning for Unknown
};

/// Revoked wins over known, known over changed, changed over other type. Pure.
HostKeyVerdict judge(const std::vector<KnownKey> &known, const HostKey &presented);

/// Whether names in this text are kept as hashes, so that ours should be one too.
bool keepsNamesHashed(const QByteArray &text);

/// "|1|salt|hash" of a name, as HashKnownHosts writes it.
QByteArray hashedName(const QByteArray &name, const QByteArray &salt);

/// Appends the key to \a file in the file's own style, as one whole line in one write. Makes ~/.ssh (0700) and the file (0600).
/// Trouble: KnownHostsUnreadable.
Result<void> remember(const QString &file, const QString &host, quint16 port, const HostKey &key);

} // namespace hubwart::ssh
