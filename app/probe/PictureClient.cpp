// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PictureClient.h"

#include "picture/Protocol.h"
#include "probe/Bytes.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <cstring>

namespace hubwart::probe {

namespace {

using picture::FrameType;

constexpr qint64 mostForChild = 4LL * 1024 * 1024;

/// Long enough to sleep while nothing happens, short enough that what comes on the line is not kept waiting.
constexpr int tick = 5;

/// Each new size is a new image. A person who drags a window's corner makes a few a second.
constexpr int mostSizesInASecond = 20;

QByteArray fakeSignIn(const QByteArray &serverInit) {
    // Greeting, one security type: None, SecurityResult: fine, ServerInit as the real server sent it.
    return QByteArrayLiteral("RFB 003.008\n") + QByteArray::fromHex("0101") + QByteArray(4, '\0') + serverInit;
}

/// What the child answers to that, which is not for the server: its version, the type that it chose, and ClientInit.
constexpr qsizetype childsSignIn = 12 + 1 + 1;

} // namespace

PictureClient::~PictureClient() {
    if (m_child.state() == QProcess::NotRunning)
        return;
    m_child.kill(); // it holds nothing that could be left half done
    m_child.waitForFinished(1000);
}

Or<void> PictureClient::start(const DesktopInit &desktop, const Wait &wait) {
    QProcessEnvironment environment;
    for (const auto &name : {QStringLiteral("SystemRoot"), QStringLiteral("LD_LIBRARY_PATH")}) {
        const QString value = qEnvironmentVariable(name.toLatin1().constData());
        if (!value.isEmpty())
            environment.insert(name, value);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // an empty environment would mean: inherit ours
    m_child.setProcessEnvironment(environment);
    m_child.setProcessChannelMode(QProcess::SeparateChannels);
    m_child.setStandardErrorFile(QProcess::nullDevice());
    m_child.start(m_program, {});
    while (m_child.state() == QProcess::Starting && !wait.over())
        m_child.waitForStarted(static_cast<int>(wait.slice().count()));
    if (m_child.state() != QProcess::Running)
        return wait.over() ? Or<void>(over(wait)) : childDied();
    m_toSwallow = childsSignIn;
    giveChild(fakeSignIn(desktop.serverInit));
    if (!desktop.rest.isEmpty())
        giveChild(desktop.rest);
    return {};
}

Or<QRegion> PictureClient::next(const Wait &wait) {
    while (m_updates == 0) {
        if (wait.over())
            return over(wait);
        if (const auto pumped = pumpOnce(); !pumped)
            return std::unexpected(pumped.error());
    }
    m_updates = 0;
    return std::exchange(m_changed, {});
}

Or<QImage> PictureClient::first(const Wait &wait) {
    do {
        if (const auto changed = next(wait); !changed)
            return std::unexpected(changed.error());
    } while (m_image.isNull() || !QRegion(m_image.rect()).subtracted(m_seen).isEmpty());
    return m_image;
}

/// Moves what is there between line and child, and sleeps a tick if there is nothing.
Or<void> PictureClient::pumpOnce() {
    if (m_child.bytesToWrite() < mostForChild) {
        const auto bytes = m_line.read(Wait::upTo(std::chrono::milliseconds(0), {}));
        if (bytes)
            giveChild(*bytes);
        else if (bytes.error().why != Ended::Why::TimedOut)
            return std::unexpected(bytes.error());
    }
    m_child.waitForReadyRead(tick);
    m_unread += m_child.readAllStandardOutput();
    if (const auto taken = takeFrames(); !taken)
        return taken;
    if (m_child.state() == QProcess::NotRunning)
        return childDied();
    return {};
}

Or<void> PictureClient::takeFrames() {
    constexpr qsizetype header = picture::frameHeader;
    qsizetype at = 0;
    Or<void> result;
    while (result && m_unread.size() - at >= header) {
        const auto length = u32At(m_unread, at + 1);
        if (length > picture::longestFrame)
            return ended(Ended::Why::NoChild, QStringLiteral("hubwart-picture sent a frame of %1 bytes").arg(length));
        if (m_unread.size() - at - header < static_cast<qsizetype>(length))
            break;
        result = takeFrame(static_cast<quint8>(m_unread.at(at)), m_unread.sliced(at + header, length));
        at += header + length;
    }
    m_unread.remove(0, at);
    return result;
}

Or<void> PictureClient::takeFrame(quint8 type, const QByteArray &body) {
    switch (static_cast<FrameType>(type)) {
    case FrameType::ForServer:
        return takeForServer(body);
    case FrameType::Size:
        return takeSize(body);
    case FrameType::Rectangle:
        return takeRectangle(body);
    case FrameType::UpdateDone:
        ++m_updates;
        return {};
    case FrameType::TooLarge:
        if (body.size() == 4)
            m_tooLarge = QSize(u16At(body, 0), u16At(body, 2));
        return ended(Ended::Why::Protocol, QStringLiteral("the picture is too large"));
    case FrameType::Foreign:
        if (body.size() == 1)
            m_foreignMessage = static_cast<quint8>(body.front());
        return ended(Ended::Why::Protocol, QStringLiteral("the unknown message %1").arg(m_foreignMessage.value_or(-1)));
    case FrameType::Failed:
        m_lastWords = QString::fromUtf8(body);
        return ended(Ended::Why::Protocol, m_lastWords);
    case FrameType::FromServer:
        break;
    }
    return ended(Ended::Why::NoChild, QStringLiteral("hubwart-picture sent a frame that makes no sense"));
}

Or<void> PictureClient::takeForServer(QByteArray bytes) {
    const qsizetype swallowed = std::min(m_toSwallow, bytes.size());
    m_toSwallow -= swallowed;
    bytes.remove(0, swallowed);
    if (!m_viewOnly.takes(bytes))
        return ended(Ended::Why::NoChild, QStringLiteral("hubwart-picture wanted to send what is not for looking on"));
    return bytes.isEmpty() ? Or<void>() : m_line.write(bytes);
}

Or<void> PictureClient::takeSize(const QByteArray &body) {
    if (body.size() != 4)
        return ended(Ended::Why::NoChild, QStringLiteral("hubwart-picture sent a size that makes no sense"));
    if (m_sizesSince.hasExpired()) {
        m_sizesSince = QDeadlineTimer(std::chrono::seconds(1));
        m_sizes = 0;
    }
    if (++m_sizes > mostSizesInASecond)
        return ended(Ended::Why::Protocol, QStringLiteral("the picture changes its size without end"));
    const QSize size(u16At(body, 0), u16At(body, 2));
    if (size.isEmpty() || size.width() > picture::widest || size.height() > picture::widest)
        return ended(Ended::Why::NoChild, QStringLiteral("hubwart-picture sent a size that makes no sense"));
    m_image = {}; // before the new one, not beside it
    m_image = QImage(size, QImage::Format_RGB32);
    if (m_image.isNull())
        return ended(Ended::Why::NoChild, QStringLiteral("no memory for the picture"));
    m_image.fill(Qt::black);
    m_seen = m_changed = {};
    return {};
}

Or<void> PictureClient::takeRectangle(const QByteArray &body) {
    constexpr qsizetype head = 8;
    const auto nonsense = ended(Ended::Why::NoChild, QStringLiteral("hubwart-picture sent a rectangle that makes no sense"));
    if (body.size() < head)
        return nonsense;
    const QRect where(u16At(body, 0), u16At(body, 2), u16At(body, 4), u16At(body, 6));
    const qint64 row = qint64(where.width()) * qint64(picture::bytesPerPixel);
    if (where.isEmpty() || !m_image.rect().contains(where) || body.size() - head != row * where.height())
        return nonsense;
    for (int line = 0; line < where.height(); ++line) {
        auto *to = reinterpret_cast<QRgb *>(m_image.scanLine(where.y() + line)) + where.x();
        std::memcpy(to, body.constData() + head + line * row, static_cast<std::size_t>(row));
        for (int i = 0; i < where.width(); ++i)
            to[i] |= 0xff000000U; // RGB32 wants its unused byte full
    }
    m_changed += where;
    m_seen += where;
    return {};
}

void PictureClient::giveChild(const QByteArray &bytes) {
    for (qsizetype at = 0; at < bytes.size(); at += picture::longestFrame) {
        const QByteArray part = bytes.sliced(at, std::min<qsizetype>(picture::longestFrame, bytes.size() - at));
        QByteArray header(picture::frameHeader, static_cast<char>(FrameType::FromServer));
        qToBigEndian(static_cast<quint32>(part.size()), header.data() + 1);
        m_child.write(header + part);
    }
}

std::unexpected<Ended> PictureClient::childDied() {
    if (!m_lastWords.isEmpty())
        return ended(Ended::Why::Protocol, m_lastWords);
    return ended(Ended::Why::NoChild, m_program + QStringLiteral(": ") + m_child.errorString());
}

bool isFlat(const QImage &image) {
    QHash<QRgb, qint64> pixels;
    constexpr qsizetype surelyMany = 4096;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0, from = 0; x < image.width(); from = x) {
            while (x < image.width() && row[x] == row[from])
                ++x;
            pixels[row[from]] += x - from;
        }
        if (pixels.size() > surelyMany)
            return false;
    }
    constexpr qint64 pointersShare = 100; // one part in so many; 32 x 32 pixels of 640 x 480 are 1 in 300
    const qint64 all = qint64(image.width()) * image.height();
    const auto most = std::ranges::max_element(pixels);
    return most == pixels.end() || (all - *most) * pointersShare < all;
}

int coloursOf(const QImage &image, int most) {
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (x > 0 && row[x] == row[x - 1])
                continue;
            seen.insert(row[x]);
            if (seen.size() >= most)
                return most;
        }
    }
    return static_cast<int>(seen.size());
}

} // namespace hubwart::probe
