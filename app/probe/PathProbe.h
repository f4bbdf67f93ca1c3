// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "facts/Secret.h"
#include "probe/Dialer.h"

#include <QImage>
#include <QRegion>

namespace hubwart::probe {

/// Somebody who goes on looking at the desktop once its first picture is there. Called on the walking thread; should be quick.
class Viewer {
public:
    virtual ~Viewer() = default;
    /// All that the walk has seen; from now on the line is only held.
    virtual void begins(const PathFacts &facts) = 0;
    /// The whole picture, and what of it is new.
    virtual void frame(const QImage &image, const QRegion &changed) = 0;
    /// Of a ping a second. Absent: no answer came in time.
    virtual void roundTrip(std::optional<std::chrono::microseconds> time) = 0;
};

/// How far to walk, and with what.
struct WalkOptions {
    enum class Until {
        Handshake, ///< stops at the 101. Each such walk counts as a failed sign-in at the VNC server until somebody signs in
        SignIn,
        Picture,
    };
    Until until = Until::Picture;
    bool page = true;
    QByteArray pagePath = "/";
    const Secret *vncPassword = nullptr;                             ///< null: there is none; it must outlive the walk
    QString pictureProgram;                                          ///< path of hubwart-picture; needed for Picture
    std::function<void(const QImage &)> picture;                     ///< given the first whole picture
    Viewer *viewer = nullptr;                                        ///< null: the walk ends with the first picture
    std::chrono::milliseconds perStep = std::chrono::seconds(10);    ///< the longest that one step may take
    std::chrono::milliseconds hold = std::chrono::milliseconds(500); ///< how long the open line is watched
};

/// Walks the way to the desktop as a browser does: Name, Tcp, Tls, Page, Handshake, Live, Greeting, SignIn, Picture, and stops at
/// the first step that is broken (a broken page does not stop it: whether the live connection breaks too is the question of this
/// program). A refusal is a fact in the result, never an error. When told to stop, the step under way is Unknown and the last
/// one.
///
/// The open line is watched before the sign-in; where a picture is wanted, mostly after it, so that nobody waits for that.
/// It opens RFB once: handshake, live line, sign-in and picture are one connection. Page is a connection of its own before that.
/// With a viewer it goes on after the picture until the line ends (then Live is broken after all) or it is told to stop.
/// \a progress is called twice a step: as it begins (NotAsked) and as it ends. Blocks on the caller's thread for at most \a wait.
PathFacts walk(const Target &target, Dialer &dialer, const WalkOptions &options, StepLog::Progress progress, const Wait &wait);

} // namespace hubwart::probe
