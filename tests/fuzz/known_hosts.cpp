// SPDX-License-Identifier: GPL-3.0-or-later
// A known_hosts file: whatever the bytes, it is read in bounded time, and a line for this host that is added is seen, or the file
// is refused: it is never taken for one that does not know the host.
#include "ssh/KnownHosts.h"

#include <QtEnvironmentVariables>

using namespace hubwart::ssh;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto key = HostKey::fromBlob(QByteArray::fromHex("0000000b7373682d65643235353139") + QByteArray(36, 'k'));
    if (!key)
        qFatal("no key");
    const auto before = knownKeysIn(text, u"known_hosts"_s, u"localhost"_s, 2222);
    const QByteArray line = "\n[localhost]:2222 ssh-ed25519 " + key->blob.toBase64() + '\n';
    const auto after = knownKeysIn(text + line, u"known_hosts"_s, u"localhost"_s, 2222);
    if (before.has_value() != after.has_value())
        qFatal("a good line decides whether the rest can be read");
    if (!after)
        return 0;
    if (after->size() != before->size() + 1)
        qFatal("a line that was added is not seen");
    const auto verdict = judge(*after, *key);
    if (verdict.kind != HostKeyVerdict::Kind::Known && verdict.kind != HostKeyVerdict::Kind::Revoked)
        qFatal("a key that is there is not known");
    return 0;
}
