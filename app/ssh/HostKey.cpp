// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/HostKey.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hubwart::ssh {

std::optional<HostKey> HostKey::fromBlob(const QByteArray &blob) {
    constexpr qsizetype lengthBytes = 4;
    if (blob.size() <= lengthBytes)
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(blob.constData());
    if (length == 0 || length > 64 || blob.size() <= lengthBytes + static_cast<qsizetype>(length))
        return std::nullopt;
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256)
                                  .toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    return HostKey{QString::fromLatin1(blob.sliced(lengthBytes, length)),
                   QLatin1StringView("SHA256:") + QString::fromLatin1(digest), blob};
}

} // namespace hubwart::ssh
