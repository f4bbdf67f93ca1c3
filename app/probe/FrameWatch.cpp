// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/FrameWatch.h"

#include "probe/Bytes.h"

#include <QStringDecoder>

#include <algorithm>

namespace hubwart::probe {

namespace {

constexpr quint8 closeFrame = 8;
constexpr quint8 longestControl = 125;

qsizetype headerSize(quint8 length) {
    return length == 127 ? 10 : length == 126 ? 4 : 2;
}

/// The reason as it was meant: where a library leaves the code out, the first two letters stand in its place.
QString meantReason(const QByteArray &payload, const QString &reason) {
    const QString letters = QString::fromUtf8(payload.first(2));
    const bool isText = std::ranges::all_of(letters, [](QChar c) { return c.isPrint() && c != QChar::ReplacementCharacter; });
    return isText ? QString::fromUtf8(payload) : reason;
}

} // namespace

bool mayBeSent(int code) {
    const bool isListed = code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
    return isListed || (code >= 3000 && code < 5000);
}

void FrameWatch::feed(QByteArrayView bytes) {
    while (!m_end && !bytes.isEmpty()) {
        if (m_toPass > 0) {
            const auto passed = std::min<quint64>(m_toPass, static_cast<quint64>(bytes.size()));
            m_toPass -= passed;
            bytes = bytes.sliced(static_cast<qsizetype>(passed));
            continue;
        }
        m_header += bytes.first(1).toByteArray();
        bytes = bytes.sliced(1);
        if (m_header.size() >= 2 && takeHeader())
            m_header.clear();
    }
}

/// True when the header is whole and dealt with.
bool FrameWatch::takeHeader() {
    const auto first = static_cast<quint8>(m_header.at(0));
    const auto second = static_cast<quint8>(m_header.at(1));
    const quint8 opcode = first & 0x0FU;
    if ((first & 0x70U) != 0)
        wrong(QStringLiteral("a frame with an extension that was not agreed"));
    else if ((second & 0x80U) != 0)
        wrong(QStringLiteral("a masked frame from a server"));
    else if (opcode >= closeFrame && (second > longestControl || (first & 0x80U) == 0))
        wrong(QStringLiteral("a control frame that is too long or in pieces"));
    else if (opcode > 10 || (opcode > 2 && opcode < closeFrame))
        wrong(QStringLiteral("a frame of the unknown kind %1").arg(opcode));
    if (m_end)
        return true;
    const qsizetype size = headerSize(second);
    if (m_header.size() < size)
        return false;
    if (opcode == closeFrame) {
        takeClose(size, second);
        return false; // all of it is kept until it is whole
    }
    m_sawFrame = m_sawFrame || opcode < closeFrame;
    m_toPass = size == 10 ? u64At(m_header, 2) : size == 4 ? u16At(m_header, 2) : second;
    if (m_toPass >> 63U != 0)
        wrong(QStringLiteral("a frame whose length has its first bit set"));
    return true;
}

void FrameWatch::takeClose(qsizetype header, qsizetype length) {
    if (m_header.size() < header + length)
        return;
    if (length == 1)
        return wrong(QStringLiteral("a close frame with half a code"));
    if (length == 0) {
        m_end = Ended{Ended::Why::Closed, 1005, {}};
        return;
    }
    const int code = u16At(m_header, header);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString reason = utf8(m_header.sliced(header + 2, length - 2));
    if (!mayBeSent(code))
        m_end = Ended{Ended::Why::Protocol, code, meantReason(m_header.sliced(header, length), reason)};
    else if (utf8.hasError())
        wrong(QStringLiteral("a close frame (%1) whose reason is no text").arg(code));
    else
        m_end = Ended{Ended::Why::Closed, code, reason};
}

void FrameWatch::wrong(const QString &what) {
    m_end = Ended{Ended::Why::Protocol, 1002, what};
}

QByteArray goodbyeFrame() {
    // A mask of zeros is allowed, and hides nothing here that would need hiding: 0x03e8 is 1000.
    return QByteArray::fromHex("88820000000003e8");
}

} // namespace hubwart::probe
