// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/HeldLines.h"

namespace hubwart::probe {

namespace {

constexpr std::chrono::milliseconds beat{50};
constexpr int beatsARound = 40; ///< each line is pinged once a round, so that not all are at the same moment
constexpr std::chrono::milliseconds goodbyeTime{200};
constexpr qint64 atOnce = 64LL * 1024;

} // namespace

HeldLines::HeldLines(OnEnd onEnd) : m_onEnd(std::move(onEnd)), m_beat(this) {
    m_thread.setObjectName(QStringLiteral("held lines"));
    connect(&m_beat, &QTimer::timeout, this, &HeldLines::pingSome);
    moveToThread(&m_thread);
    m_thread.start();
    QTimer::singleShot(0, this, [this] { m_beat.start(beat); });
}

HeldLines::~HeldLines() {
    QTimer::singleShot(0, this, [this] { goodbye(); });
    m_thread.wait(); // nothing on it waits for anything
}

void HeldLines::hold(std::size_t number, std::unique_ptr<QSslSocket> stream, FrameReader reader) {
    stream->moveToThread(&m_thread);
    {
        const std::scoped_lock lock(m_guard);
        ++m_open;
    }
    // std::function wants to copy what it holds, which a stream cannot be
    const auto carried = std::make_shared<Line>(Line{std::move(stream), std::move(reader), {}});
    QTimer::singleShot(0, this, [this, number, carried] {
        Line &line = m_lines[number] = std::move(*carried);
        connect(line.stream.get(), &QSslSocket::readyRead, this, [this, number] { take(number); });
        connect(line.stream.get(), &QSslSocket::disconnected, this, [this, number] { take(number); });
        take(number); // what came, or ended, before this
    });
}

int HeldLines::open() const {
    const std::scoped_lock lock(m_guard);
    return m_open;
}

std::vector<std::chrono::microseconds> HeldLines::takeTrips() {
    const std::scoped_lock lock(m_guard);
    return std::exchange(m_trips, {});
}

void HeldLines::take(std::size_t number) {
    const auto found = m_lines.find(number);
    if (found == m_lines.end())
        return;
    Line &line = found->second;
    while (line.stream->bytesAvailable() > 0 && !line.reader.end()) {
        for (const Frame &frame : line.reader.feed(line.stream->read(atOnce))) {
            if (frame.kind == Frame::Kind::Ping)
                line.stream->write(pongFrame(frame.body));
            else if (frame.kind == Frame::Kind::Pong && line.pinged.isValid()) {
                const std::scoped_lock lock(m_guard);
                m_trips.emplace_back(line.pinged.nsecsElapsed() / 1000);
                line.pinged.invalidate();
            }
        }
    }
    if (line.reader.end())
        finish(number, *line.reader.end());
    else if (line.stream->state() != QAbstractSocket::ConnectedState)
        finish(number, {Ended::Why::Lost, 1006, line.stream->errorString()});
}

void HeldLines::finish(std::size_t number, const Ended &end) {
    const auto found = m_lines.find(number);
    found->second.stream->disconnect(this);
    // This may be called by a signal of the very stream.
    found->second.stream.release()->deleteLater();
    m_lines.erase(found);
    {
        const std::scoped_lock lock(m_guard);
        --m_open;
    }
    m_onEnd(number, end);
}

void HeldLines::pingSome() {
    const std::size_t share = (m_lines.size() + beatsARound - 1) / beatsARound;
    auto line = m_lines.lower_bound(m_next);
    for (std::size_t i = 0; i < share; ++i, ++line) {
        if (line == m_lines.end())
            line = m_lines.begin();
        // One that has not answered yet goes on being waited for: its time shows when it comes.
        if (!line->second.pinged.isValid()) {
            line->second.pinged.start();
            line->second.stream->write(pingFrame("hubwart"));
        }
        m_next = line->first + 1;
    }
}

void HeldLines::goodbye() {
    m_beat.stop();
    for (auto &[number, line] : m_lines) {
        line.stream->disconnect(this);
        line.stream->write(goodbyeFrame());
        line.stream->flush();
        line.stream->disconnectFromHost();
    }
    QTimer::singleShot(goodbyeTime, this, [this] {
        m_lines.clear();
        m_thread.quit();
    });
}

} // namespace hubwart::probe
