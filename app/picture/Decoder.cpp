// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Decoder.h"

#include <rfb/rfbclient.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace hubwart::picture {

namespace {

// The library's log functions are process-wide and carry no client, so this is too.
struct Log {
    std::string lastComplaint;
    std::string lastMention;
    std::optional<std::uint8_t> foreignMessage;
    std::function<void()> endSocket;
};

Log &theLog() {
    static Log log;
    return log;
}

std::string lineOf(const char *format, va_list arguments) {
    std::array<char, 512> text{};
    std::vsnprintf(text.data(), text.size(), format, arguments);
    std::string line = text.data();
    while (!line.empty() && line.back() == '\n')
        line.pop_back();
    return line;
}

void complain(const char *format, ...) { // NOLINT(cert-dcl50-cpp): the library's own signature
    va_list arguments;
    va_start(arguments, format);
    theLog().lastComplaint = lineOf(format, arguments);
    va_end(arguments);
}

/// What the library only mentions: among it that a message is unknown, of which it tells in no other way.
void mention(const char *format, ...) { // NOLINT(cert-dcl50-cpp)
    va_list arguments;
    va_start(arguments, format);
    if (std::string_view(format).starts_with("Unknown message type")) {
        theLog().foreignMessage = static_cast<std::uint8_t>(va_arg(arguments, int));
        theLog().endSocket();
    } else {
        theLog().lastMention = lineOf(format, arguments);
    }
    va_end(arguments);
}

int tagOfFrames = 0; // only its address counts

Frames &framesOf(rfbClient *client) {
    return *static_cast<Frames *>(rfbClientGetClientData(client, &tagOfFrames));
}

template <std::size_t N>
std::array<std::uint8_t, 2 * N> bigEndian(const std::array<int, N> &numbers) {
    std::array<std::uint8_t, 2 * N> bytes{};
    for (std::size_t i = 0; i < N; ++i) {
        bytes[2 * i] = static_cast<std::uint8_t>(static_cast<unsigned>(numbers[i]) >> 8U);
        bytes[2 * i + 1] = static_cast<std::uint8_t>(numbers[i]);
    }
    return bytes;
}

/// The library's own takes any size, and shows old memory where the server has sent nothing yet.
rfbBool makeFramebuffer(rfbClient *client) {
    const int width = client->width;
    const int height = client->height;
    const auto size = bigEndian(std::array{width, height});
    if (width < 1 || height < 1 || width > widest || height > widest) {
        framesOf(client).write(FrameType::TooLarge, size);
        return FALSE;
    }
    std::free(client->frameBuffer);
    const auto pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    client->frameBuffer = static_cast<std::uint8_t *>(std::calloc(pixels, bytesPerPixel));
    // A new size also means a new area to ask for, or the rest of a larger screen would never come.
    client->updateRect = {0, 0, width, height};
    client->isUpdateRectManagedByLib = TRUE;
    return client->frameBuffer != nullptr && framesOf(client).write(FrameType::Size, size) ? TRUE : FALSE;
}

/// Tells a rectangle in stripes, none longer than a frame may be.
void tellRectangle(rfbClient *client, int x, int y, int width, int height) {
    if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > client->width || y + height > client->height)
        return;
    constexpr std::size_t head = 8;
    const std::size_t row = static_cast<std::size_t>(width) * bytesPerPixel;
    const int rowsAtOnce = std::max(1, static_cast<int>((longestFrame - head) / row));
    std::vector<std::uint8_t> body;
    for (int top = 0; top < height; top += rowsAtOnce) {
        const int rows = std::min(rowsAtOnce, height - top);
        const auto place = bigEndian(std::array{x, y + top, width, rows});
        body.assign(place.begin(), place.end());
        for (int line = y + top; line < y + top + rows; ++line) {
            const std::size_t first =
                static_cast<std::size_t>(line) * static_cast<std::size_t>(client->width) + static_cast<std::size_t>(x);
            const std::uint8_t *from = client->frameBuffer + first * bytesPerPixel;
            body.insert(body.end(), from, from + row);
        }
        framesOf(client).write(FrameType::Rectangle, body);
    }
}

void tellDone(rfbClient *client) {
    framesOf(client).write(FrameType::UpdateDone, {});
}

/// Whoever feeds us has signed in already; a server that asks again gets nothing.
char *noPassword(rfbClient *) {
    return nullptr;
}

rfbCredential *noCredential(rfbClient *, int) {
    return nullptr;
}

/// 0x00RRGGBB in this machine's own order, which is what the frames carry.
void setFormat(rfbPixelFormat &format) {
    format.bitsPerPixel = 32;
    format.depth = 24;
    format.bigEndian = std::endian::native == std::endian::big ? TRUE : FALSE;
    format.trueColour = TRUE;
    format.redMax = format.greenMax = format.blueMax = 255;
    format.redShift = 16;
    format.greenShift = 8;
    format.blueShift = 0;
}

void configure(rfbClient *client) {
    setFormat(client->format);
    client->appData.encodingsString = "zrle hextile copyrect raw";
    client->appData.shareDesktop = TRUE;
    client->appData.viewOnly = TRUE;
    client->appData.useRemoteCursor = TRUE;
    client->appData.enableJPEG = FALSE;
    client->canHandleNewFBSize = TRUE;
    client->MallocFrameBuffer = makeFramebuffer;
    client->GotFrameBufferUpdate = tellRectangle;
    client->FinishedFrameBufferUpdate = tellDone;
    client->GetPassword = noPassword;
    client->GetCredential = noCredential;
}

} // namespace

std::string decode(int socket, Frames &frames, std::function<void()> endSocket) {
    theLog().endSocket = std::move(endSocket);
    rfbClientLog = mention;
    rfbClientErr = complain;
    rfbClient *client = rfbGetClient(8, 3, static_cast<int>(bytesPerPixel));
    if (client == nullptr)
        return "no memory";
    configure(client);
    rfbClientSetClientData(client, &tagOfFrames, &frames);
    client->sock = socket;
    client->listenSpecified = TRUE; // "the connection is there already"
    // On failure it has freed the client itself.
    if (rfbInitClient(client, nullptr, nullptr) == FALSE)
        return theLog().lastComplaint.empty() ? "the stream does not begin as a VNC server's" : theLog().lastComplaint;
    theLog().lastMention.clear();
    while (HandleRFBServerMessage(client) != FALSE) {
    }
    std::free(client->frameBuffer);
    client->frameBuffer = nullptr;
    rfbClientCleanup(client);
    if (const auto number = theLog().foreignMessage)
        frames.write(FrameType::Foreign, std::array{*number});
    return theLog().lastComplaint.empty() ? theLog().lastMention : theLog().lastComplaint;
}

} // namespace hubwart::picture
