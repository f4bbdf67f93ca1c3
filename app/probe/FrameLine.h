// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/FrameReader.h"
#include "probe/Line.h"

class QSslSocket;

namespace hubwart::probe {

/// A line over a stream on which Handshake got its 101, without a thread or an event loop: for the sign-in of many connections,
/// one after the other. Blocks on the thread of the stream. LiveProbe is the one that carries a picture.
class FrameLine final : public Line {
public:
    /// \a stream must outlive it. \a rest is what was read from it behind the 101.
    FrameLine(QSslSocket &stream, const QByteArray &rest);

    Or<QByteArray> read(const Wait &wait) override;
    Or<void> write(const QByteArray &bytes) override;

    /// What it has read of frames so far, for whoever goes on with the stream.
    [[nodiscard]] FrameReader takeReader() { return std::move(m_reader); }

private:
    void take(const QByteArray &bytes);

    QSslSocket &m_stream;
    FrameReader m_reader;
    QByteArray m_data;
};

} // namespace hubwart::probe
