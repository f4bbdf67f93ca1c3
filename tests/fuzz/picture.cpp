// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a VNC server sends behind its sign-in, through the real hubwart-picture, one process a try: whatever becomes
// of it, the console goes on, ends in time, shows nothing that was not there, and sends nothing but requests for the picture.
#include "picture/Protocol.h"
#include "probe/PictureClient.h"

#include <QCoreApplication>

#include <thread>

using namespace hubwart;
using namespace hubwart::probe;

namespace {

constexpr std::chrono::milliseconds patience{150};

/// Says all that it has, and then nothing, as a server that waits.
class FuzzedServer final : public Line {
public:
    explicit FuzzedServer(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    Or<QByteArray> read(const Wait &) override {
        if (m_bytes.isEmpty())
            return std::unexpected(Ended{Ended::Why::TimedOut, 0, {}});
        return std::exchange(m_bytes, {});
    }
    Or<void> write(const QByteArray &bytes) override {
        said += bytes;
        return {};
    }

    QByteArray said;

private:
    QByteArray m_bytes;
};

QByteArray u16(int value) {
    return {QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value)};
}

DesktopInit desktopOf(int width, int height) {
    DesktopInit init;
    init.serverInit =
        u16(width) + u16(height) + QByteArray::fromHex("2018000100ff00ff00ff100800000000") + QByteArray::fromHex("0000000164");
    return init;
}

/// A second opinion on what probe/ViewOnly.h lets through.
bool onlyLooks(const QByteArray &said) {
    for (qsizetype at = 0; at < said.size();) {
        const int kind = static_cast<unsigned char>(said[at]);
        if (kind != 0 && kind != 2 && kind != 3)
            return false;
        const auto byte = [&](qsizetype i) { return at + i < said.size() ? static_cast<unsigned char>(said[at + i]) : 0; };
        at += kind == 0 ? 20 : kind == 3 ? 10 : 4 + 4 * (byte(2) * 256 + byte(3));
    }
    return true;
}

bool isSeen(const QByteArray &stream) {
    FuzzedServer server(stream);
    PictureClient client(server, QStringLiteral(HUBWART_PICTURE));
    const Wait wait = Wait::upTo(std::chrono::seconds(60), {});
    return client.start(desktopOf(1, 1), wait) && client.first(wait);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv) {
    static QCoreApplication app(*argc, *argv);
    // Were the decoder not there, every try would be fine.
    if (!isSeen(QByteArray::fromHex("00000001 0000000000010001 00000000 00112233")))
        qFatal("hubwart-picture shows no picture at all");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    // An unknown message at the end: where the decoder has followed so far, it ends at once.
    FuzzedServer server(bytes + QByteArray(1, '\xfe'));
    PictureClient client(server, QStringLiteral(HUBWART_PICTURE));
    const Wait wait = Wait::upTo(std::chrono::seconds(60), {});
    if (!client.start(desktopOf(1 + data[0], 1 + data[1]), wait))
        qFatal("hubwart-picture does not start");
    QElapsedTimer clock;
    clock.start();
    const Wait soon = Wait::upTo(patience, {});
    while (client.next(soon)) {
    }
    if (clock.durationElapsed() > std::chrono::seconds(8))
        qFatal("the console waited too long");
    if (!onlyLooks(server.said))
        qFatal("something was sent that is not for looking on");
    if (client.image().width() > picture::widest || client.image().height() > picture::widest)
        qFatal("a picture that is too large");
    return 0;
}
