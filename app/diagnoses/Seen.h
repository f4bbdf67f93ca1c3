// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/InsideFacts.h"
#include "facts/PathFacts.h"
#include "facts/ServerFacts.h"
#include "findings/Finding.h"

#include <optional>
#include <vector>

namespace hubwart::diagnoses {

/// All that a diagnosis may look at. A pointer that is null: that was not asked. Values of others; pure; any thread.
struct Seen {
    const PathFacts *outside = nullptr; ///< from this computer
    const InsideFacts *inside = nullptr;
    const ServerFacts *server = nullptr;
    const std::vector<findings::Problem> *problems = nullptr; ///< what Apache's files show
    bool undecided = false;                                   ///< a line of them that is not understood may decide
};

/// Something in Apache's files breaks the connection by itself.
[[nodiscard]] bool isApacheToBlame(const Seen &seen);
/// Apache's line hands live connections to a VNC port, past the hub.
[[nodiscard]] bool leadsToVnc(const Seen &seen);
/// What was seen of Apache on the server itself; null: not asked, or not found out.
[[nodiscard]] const PathFacts *apacheLane(const Seen &seen);
/// What was seen of the hub: past Apache; else through it, where nothing says that Apache spoils it. Null: nothing was.
[[nodiscard]] const PathFacts *hubLane(const Seen &seen);
/// Past Apache only.
[[nodiscard]] const PathFacts *pastApache(const Seen &seen);
/// What came furthest towards the desktop.
[[nodiscard]] const PathFacts *desktopLane(const Seen &seen);

/// The symptom of a step; None where it was not asked or is in order.
[[nodiscard]] Symptom symptomAt(const PathFacts *path, PathStep::Id id);
/// What its sentence names.
[[nodiscard]] QStringList aboutAt(const PathFacts *path, PathStep::Id id);
/// Did it end well, with or without a warning?
[[nodiscard]] bool isFine(const PathFacts *path, PathStep::Id id);
[[nodiscard]] bool isBroken(const PathFacts *path, PathStep::Id id);
/// Of the handshake; 0: no answer.
[[nodiscard]] int statusOf(const PathFacts *path);
/// The line opened (101) and was taken away again before a word was said.
[[nodiscard]] bool endsAtOnce(const PathFacts *path);

/// The variation that was asked, or nullptr.
[[nodiscard]] const Variation *variation(const Seen &seen, Variation::Id id);
/// Does leaving that one thing out open the line?
[[nodiscard]] bool opensWith(const Seen &seen, Variation::Id id);
/// Whether a VNC server waits on this server; nothing where that is not known.
[[nodiscard]] std::optional<bool> hasDesktop(const Seen &seen);
/// Lines of the hub that give the path to ordinary requests, where none gives it to live connections.
[[nodiscard]] std::vector<SourceLine> plainRoutes(const Seen &seen);

} // namespace hubwart::diagnoses
