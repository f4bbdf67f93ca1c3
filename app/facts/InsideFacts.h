// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "facts/Rehearsal.h"

namespace hubwart {

/// A handshake that differs from a browser's in one thing. What the hub makes of it tells what it insists on.
struct Variation {
    enum class Id {
        NoOrigin,      ///< without the header Origin
        BackendHost,   ///< Host as the backend is called in Apache's line, not as the browser called it
        NoSubprotocol, ///< no Sec-WebSocket-Protocol is offered
        OddPath,       ///< a path that no hub can know
        AsFirefox,
        AsSafari,
        AsApacheAsks, ///< Host and Origin as Apache's files leave them, which are not the browser's
    };
    Id id = Id::NoOrigin;
    int status = 0;           ///< of the answer; 0: there was none
    bool endedAtOnce = false; ///< a 101, and then the end before a single frame
    friend bool operator==(const Variation &, const Variation &) = default;
};

/// A line of the hub's own source that names the path of the live connection.
struct SourceLine {
    QString file;
    int line = 0;
    QString text;
    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

/// The program that listens where Apache hands live connections on, as far as the server told.
struct HubProgram {
    QString command; ///< its command line, without what may be a secret in it
    QString unit;    ///< the service it belongs to; may be empty
    std::vector<SourceLine> routes;
    friend bool operator==(const HubProgram &, const HubProgram &) = default;
};

/// A line that the server wrote while the test went on.
struct LogEntry {
    Hop hop = Hop::Apache; ///< or Hub
    QDateTime when;        ///< UTC, by this computer's clock
    QString code;          ///< of Apache's numbered messages, as "AH00957"; empty: it has none
    QString text;          ///< as it came, without its time and who asked
    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// The way as it was asked on the server itself, beginning behind one hop after the other.
struct InsideFacts {
    std::optional<PathFacts> apache; ///< straight to Apache: past everything between this computer and the server
    std::optional<PathFacts> hub;    ///< straight to where Apache's line leads: past Apache
    bool isWeaker = false;           ///< tunnels are forbidden, so a program on the server asked, and saw less
    std::vector<Variation> variations;
    std::optional<WorkerFacts> workers; ///< how many places Apache has; asked only where it says nothing
    std::optional<HubProgram> program;
    std::vector<LogEntry> log; ///< in the order of time
    friend bool operator==(const InsideFacts &, const InsideFacts &) = default;
};

} // namespace hubwart
