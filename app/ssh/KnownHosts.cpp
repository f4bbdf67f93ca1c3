// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/KnownHosts.h"

#include "ssh/Pattern.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

constexpr qint64 largestFile = 10LL * 1024 * 1024; // libssh's own limit, beyond which it silently sees nothing

auto unreadable(const QString &file, const QString &why, int line = 0) {
    return trouble(Trouble::Kind::KnownHostsUnreadable, Hop::Server, {file},
                   line > 0 ? u"line %1: %2"_s.arg(line).arg(why) : why);
}

enum class Match { No, Yes, Broken };

Match matchHash(QByteArrayView field, const QByteArray &name) {
    const QList<QByteArray> parts = field.toByteArray().split('|'); // "", "1", salt, hash
    if (parts.size() != 4 || parts[1] != "1")
        return Match::Broken;
    const auto salt = QByteArray::fromBase64Encoding(parts[2], QByteArray::AbortOnBase64DecodingErrors);
    const auto hash = QByteArray::fromBase64Encoding(parts[3], QByteArray::AbortOnBase64DecodingErrors);
    constexpr qsizetype sha1Bytes = 20;
    if (!salt || !hash || (*salt).isEmpty() || (*hash).size() != sha1Bytes)
        return Match::Broken;
    return hashedName(name, *salt) == field ? Match::Yes : Match::No;
}

Match matchNames(QByteArrayView field, const QString &host, quint16 port) {
    const QByteArray name = nameInKnownHosts(host, port);
    if (field.startsWith('|'))
        return matchHash(field, name);
    const QByteArray withPort = '[' + host.toLower().toUtf8() + "]:" + QByteArray::number(port);
    bool found = false;
    for (const QByteArray &entry : field.toByteArray().split(',')) {
        const bool negated = entry.startsWith('!');
        const QByteArray pattern = negated ? entry.sliced(1) : entry;
        const QString text = QString::fromUtf8(pattern);
        if (text.isEmpty() || !(fitsPattern(text, QString::fromUtf8(name)) || fitsPattern(text, QString::fromUtf8(withPort))))
            continue;
        if (negated)
            return Match::No;
        found = true;
    }
    return found ? Match::Yes : Match::No;
}

std::optional<HostKey> keyFrom(const QByteArray &type, const QByteArray &base64) {
    const auto blob = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!blob)
        return std::nullopt;
    std::optional<HostKey> key = HostKey::fromBlob(*blob);
    return key && key->type == QString::fromLatin1(type) ? key : std::nullopt;
}

/// The entry in one line, nothing if it does not speak of this host.
Result<std::optional<KnownKey>> entryIn(const QByteArray &line, int number, const QString &file, const QString &host,
                                        quint16 port) {
    QList<QByteArray> fields = line.simplified().split(' ');
    if (fields.first().isEmpty() || fields.first().startsWith('#'))
        return std::nullopt;
    QByteArray marker;
    if (fields.first().startsWith('@'))
        marker = fields.takeFirst();
    if (marker == "@cert-authority" || fields.isEmpty())
        return std::nullopt;
    switch (matchNames(fields.first(), host, port)) {
    case Match::No:
        return std::nullopt;
    case Match::Broken:
        return unreadable(file, u"a hashed name that cannot be read"_s, number);
    case Match::Yes:
        break;
    }
    if (!marker.isEmpty() && marker != "@revoked")
        return unreadable(file, u"an unknown marker"_s, number);
    // Keys of SSH 1 were numbers (bits, exponent, modulus); OpenSSH passes over what is left of them.
    if (fields.size() >= 4 && std::ranges::all_of(fields[1], [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const std::optional<HostKey> key = fields.size() >= 3 ? keyFrom(fields[1], fields[2]) : std::nullopt;
    if (!key)
        return unreadable(file, u"a key that cannot be read"_s, number);
    return KnownKey{*key, file, number, !marker.isEmpty()};
}

/// The text of a file, empty if there is none.
Result<QByteArray> textOf(const QString &file) {
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return QByteArray();
    if (!info.isFile())
        return unreadable(file, u"not a plain file"_s); // reading a FIFO would wait for ever
    if (info.size() > largestFile)
        return unreadable(file, u"larger than 10 MiB"_s);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(file, source.errorString());
    QByteArray text = source.read(largestFile + 1);
    if (source.error() != QFileDevice::NoError || text.size() > largestFile)
        return unreadable(file, source.errorString());
    return text;
}

} // namespace

QByteArray nameInKnownHosts(const QString &host, quint16 port) {
    const QByteArray name = host.toLower().toUtf8();
    return port == 22 ? name : '[' + name + "]:" + QByteArray::number(port);
}

QByteArray hashedName(const QByteArray &name, const QByteArray &salt) {
    return "|1|" + salt.toBase64() + '|' + QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1).toBase64();
}

Result<std::vector<KnownKey>> knownKeysIn(const QByteArray &text, const QString &file, const QString &host, quint16 port) {
    if (text.contains('\0'))
        return unreadable(file, u"not a text"_s);
    std::vector<KnownKey> found;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        Result<std::optional<KnownKey>> entry = entryIn(line, ++number, file, host, port);
        if (!entry)
            return std::unexpected(entry.error());
        if (*entry)
            found.push_back(**entry);
    }
    return found;
}

Result<std::vector<KnownKey>> knownKeys(const QString &file, const QString &host, quint16 port) {
    return textOf(file).and_then([&](const QByteArray &text) { return knownKeysIn(text, file, host, port); });
}

HostKeyVerdict judge(const std::vector<KnownKey> &known, const HostKey &presented) {
    using Kind = HostKeyVerdict::Kind;
    const auto first = [&](Kind kind, auto &&says) -> std::optional<HostKeyVerdict> {
        const auto entry = std::ranges::find_if(known, says);
        return entry == known.end() ? std::nullopt : std::optional(HostKeyVerdict{kind, *entry});
    };
    if (auto verdict = first(Kind::Revoked, [&](const KnownKey &k) { return k.revoked && k.key == presented; }))
        return *verdict;
    if (auto verdict = first(Kind::Known, [&](const KnownKey &k) { return !k.revoked && k.key == presented; }))
        return *verdict;
    if (auto verdict = first(Kind::Changed, [&](const KnownKey &k) { return !k.revoked && k.key.type == presented.type; }))
        return *verdict;
    if (auto verdict = first(Kind::OtherType, [](const KnownKey &k) { return !k.revoked; }))
        return *verdict;
    return {};
}

bool keepsNamesHashed(const QByteArray &text) {
    return text.startsWith("|1|") || text.contains("\n|1|");
}

Result<void> remember(const QString &file, const QString &host, quint16 port, const HostKey &key) {
    const Result<QByteArray> before = textOf(file);
    if (!before)
        return std::unexpected(before.error());
    QByteArray name = nameInKnownHosts(host, port);
    if (keepsNamesHashed(*before)) {
        std::array<quint32, 5> random{}; // 20 bytes, as OpenSSH has it
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        name = hashedName(name, QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random));
    }
    QByteArray line = name + ' ' + key.type.toLatin1() + ' ' + key.blob.toBase64() + '\n';
    if (!before->isEmpty() && !before->endsWith('\n'))
        line.prepend('\n');

    constexpr auto ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QDir folder = QFileInfo(file).absoluteDir();
    if (!folder.exists() && !QDir().mkdir(folder.absolutePath(), ours | QFileDevice::ExeOwner))
        return unreadable(file, u"its folder cannot be made"_s);
    QFile target(file);
    // Append is O_APPEND, Unbuffered makes the line one write: two programs that add at once spoil nothing.
    if (!target.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ours) || target.write(line) != line.size())
        return unreadable(file, target.errorString());
    return {};
}

} // namespace hubwart::ssh
