// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "probe/Desktop.h"
#include "probe/Line.h"
#include "probe/ViewOnly.h"

#include <QImage>
#include <QProcess>
#include <QRegion>

namespace hubwart::probe {

/// The picture of a desktop that Desktop has signed in to, decoded by the program hubwart-picture, which sees neither network nor
/// password: it is given a stream that begins as that of a server without one, and everything behind ServerInit in both
/// directions. View only: what the child says to the server passes only if it asks for the picture. At most 8192 x 8192 (the
/// child refuses more: width and height are in tooLarge()). A child that dies is an end (NoChild). Blocks on the caller's thread
/// for at most each Wait, without an event loop.
class PictureClient {
public:
    /// \a line must outlive it, and nobody else may read or write it meanwhile.
    PictureClient(Line &line, QString program) : m_line(line), m_program(std::move(program)) {}
    PictureClient(const PictureClient &) = delete;
    PictureClient &operator=(const PictureClient &) = delete;
    ~PictureClient();

    Or<void> start(const DesktopInit &desktop, const Wait &wait);
    /// The next whole update of the server: what has changed in image(). For a live view call it again and again.
    Or<QRegion> next(const Wait &wait);
    /// Waits until every pixel has come once. The image stays as it is if that fails.
    Or<QImage> first(const Wait &wait);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] std::optional<QSize> tooLarge() const { return m_tooLarge; }
    /// The number of the message by which the server left the protocol (RFC 6143 section 7.6), if that was the end.
    [[nodiscard]] std::optional<int> foreignMessage() const { return m_foreignMessage; }

private:
    Or<void> pumpOnce();
    Or<void> takeFrames();
    Or<void> takeFrame(quint8 type, const QByteArray &body);
    Or<void> takeForServer(QByteArray bytes);
    Or<void> takeSize(const QByteArray &body);
    Or<void> takeRectangle(const QByteArray &body);
    void giveChild(const QByteArray &bytes);
    [[nodiscard]] std::unexpected<Ended> childDied();

    Line &m_line;
    QString m_program;
    QProcess m_child;
    QByteArray m_unread;
    qsizetype m_toSwallow = 0; ///< bytes of the child that belong to the sign-in it was given
    QImage m_image;
    QRegion m_changed; ///< since the last next()
    QRegion m_seen;    ///< ever
    int m_updates = 0; ///< whole ones since the last next()
    std::optional<QSize> m_tooLarge;
    std::optional<int> m_foreignMessage;
    ViewOnly m_viewOnly;
    QDeadlineTimer m_sizesSince; ///< a second from the first of those that count
    int m_sizes = 0;
    QString m_lastWords;
};

/// Distinct colours of an image, counted up to \a most. Pure.
int coloursOf(const QImage &image, int most = 256);

/// Whether all of it has one colour, but for what a mouse pointer covers: a black screen. Pure.
bool isFlat(const QImage &image);

} // namespace hubwart::probe
