// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/FrameReader.h"

#include "probe/Bytes.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace hubwart::probe {

namespace {

constexpr quint64 longest = 256ULL * 1024;
constexpr quint8 lengthIn16 = 126;
constexpr quint8 lengthIn64 = 127;

/// Where a frame's body lies in the bytes that begin with it; nothing while its header is not whole.
struct Cut {
    qsizetype header = 0;
    quint64 body = 0;
};
std::optional<Cut> cutOf(const QByteArray &bytes) {
    if (bytes.size() < 2)
        return std::nullopt;
    const auto length = static_cast<quint8>(bytes.at(1) & 0x7f);
    const qsizetype header = length == lengthIn64 ? 10 : length == lengthIn16 ? 4 : 2;
    if (bytes.size() < header)
        return std::nullopt;
    return Cut{header, header == 10 ? u64At(bytes, 2) : header == 4 ? u16At(bytes, 2) : quint64(length)};
}

QByteArray frame(quint8 opcode, const QByteArray &body) {
    QByteArray bytes(1, static_cast<char>(0x80U | opcode));
    if (body.size() < lengthIn16) {
        bytes += static_cast<char>(0x80 | body.size());
    } else {
        QByteArray length(8, '\0');
        qToBigEndian(static_cast<quint64>(body.size()), length.data());
        bytes += static_cast<char>(0x80U | lengthIn64) + length;
    }
    QByteArray mask(4, '\0');
    qToBigEndian(QRandomGenerator::system()->generate(), mask.data());
    bytes += mask;
    for (qsizetype i = 0; i < body.size(); ++i)
        bytes += static_cast<char>(body.at(i) ^ mask.at(i % 4));
    return bytes;
}

} // namespace

std::vector<Frame> FrameReader::feed(const QByteArray &bytes) {
    std::vector<Frame> frames;
    if (m_end)
        return frames;
    m_watch.feed(bytes);
    m_unread += bytes;
    while (const auto cut = cutOf(m_unread)) {
        if (cut->body > longest && !m_watch.end()) {
            m_end = Ended{Ended::Why::TooMuch, 1009, QStringLiteral("a frame of %1 bytes").arg(cut->body)};
            return frames;
        }
        const auto whole = cut->header + static_cast<qsizetype>(cut->body);
        if (cut->body > longest || m_unread.size() < whole)
            break;
        const auto opcode = static_cast<quint8>(m_unread.at(0)) & 0x0fU;
        if (opcode > 10 || opcode == 8)
            break;
        const auto kind = opcode == 9 ? Frame::Kind::Ping : opcode == 10 ? Frame::Kind::Pong : Frame::Kind::Data;
        frames.push_back({kind, m_unread.sliced(cut->header, static_cast<qsizetype>(cut->body))});
        m_unread.remove(0, whole);
    }
    m_end = m_watch.end();
    return frames;
}

QByteArray dataFrame(const QByteArray &body) {
    return frame(2, body);
}

QByteArray pingFrame(const QByteArray &body) {
    return frame(9, body);
}

QByteArray pongFrame(const QByteArray &body) {
    return frame(10, body);
}

} // namespace hubwart::probe
