// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/KeyFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

auto unreadable(const QString &path, const QString &why) {
    return trouble(Trouble::Kind::KeyUnreadable, Hop::Server, {path}, why);
}

Key publicKeyIn(const QString &path) {
    ssh_key key = nullptr;
    ssh_pki_import_pubkey_file(QFile::encodeName(path).constData(), &key);
    return Key(key);
}

/// libssh calls this only for a key that is locked.
int noteLock(const char *, char *, size_t, int, int, void *asked) {
    *static_cast<bool *>(asked) = true;
    return -1;
}

bool othersCanRead(const QString &path) {
#ifdef Q_OS_WIN
    Q_UNUSED(path) // what Qt says about groups and others there says nothing about who can read the file
    return false;
#else
    return QFile::permissions(path).testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
#endif
}

} // namespace

QByteArray blobOf(const Key &key) {
    char *base64 = nullptr;
    if (!key || ssh_pki_export_pubkey_base64(key.get(), &base64) != SSH_OK)
        return {};
    const QByteArray blob = QByteArray::fromBase64(base64);
    ssh_string_free_char(base64);
    return blob;
}

Result<KeyFile> KeyFile::find(const QString &path) {
    KeyFile file;
    file.m_path = path;
    const QString pub = path + ".pub"_L1;
    if (QFileInfo(pub).isFile())
        file.m_public = publicKeyIn(pub);
    if (!QFileInfo(path).isFile()) {
        if (!file.m_public)
            return unreadable(path, u"no such file"_s);
        return file;
    }
    if (othersCanRead(path))
        return unreadable(path, u"others can read it; ssh would refuse it too (chmod 600)"_s);

    ssh_key opened = nullptr;
    const int result =
        ssh_pki_import_privkey_file(QFile::encodeName(path).constData(), nullptr, noteLock, &file.m_isLocked, &opened);
    const Key key(opened);
    file.m_hasPrivate = result == SSH_OK || file.m_isLocked;
    // Our own reading of the private key goes before FILE.pub, which may be left from another one.
    if (Key own = publicKeyIn(path))
        file.m_public = std::move(own);
    if (!file.m_hasPrivate && !file.m_public)
        return unreadable(path, u"not a key in OpenSSH's or PEM's format"_s);
    return file;
}

Key KeyFile::unlock(const Secret &passphrase) const {
    ssh_key key = nullptr;
    ssh_pki_import_privkey_file(QFile::encodeName(m_path).constData(), m_isLocked ? passphrase.reveal().c_str() : nullptr,
                                nullptr, nullptr, &key);
    return Key(key);
}

} // namespace hubwart::ssh
