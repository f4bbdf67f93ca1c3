// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "facts/Trouble.h"

#include <libssh/libssh.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace hubwart::ssh {

struct FreeKey {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Key = std::unique_ptr<ssh_key_struct, FreeKey>;

/// The key as it goes over the wire: what makes two keys the same.
QByteArray blobOf(const Key &key);

/// One file of a private key, and FILE.pub beside it. Blocking file I/O (opening a locked key takes up to a second); any thread.
/// Of this room only.
class KeyFile {
public:
    /// Trouble: KeyUnreadable if there is neither a private key that only its owner can read, nor FILE.pub. PuTTY's format counts
    /// as unreadable.
    static Result<KeyFile> find(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Null where it cannot be known without the passphrase (old PEM files without FILE.pub).
    [[nodiscard]] const Key &publicKey() const { return m_public; }
    /// False: only FILE.pub is there, so that an agent must have the rest.
    [[nodiscard]] bool hasPrivateKey() const { return m_hasPrivate; }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// Null if the passphrase is wrong.
    [[nodiscard]] Key unlock(const Secret &passphrase) const;
    /// Of a file that is not locked.
    [[nodiscard]] Key privateKey() const { return unlock({}); }

private:
    QString m_path;
    Key m_public;
    bool m_hasPrivate = false;
    bool m_isLocked = false;
};

} // namespace hubwart::ssh
