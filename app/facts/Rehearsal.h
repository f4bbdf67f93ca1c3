// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/PathFacts.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace hubwart {

/// Connections in one rehearsal.
constexpr int mostRehearsed = 200;

/// How many things Apache can do at the same time. A live connection is one of them for as long as it is open.
struct WorkerFacts {
    QString mpm;        ///< "event", "worker" or "prefork"
    int most = 0;       ///< over all processes
    int perProcess = 1; ///< threads; 1 for prefork
    int mostProcesses = 0;
    QString file; ///< where the limit stands; empty: nowhere, it is Apache's own
    int line = 0;
    /// Connections that were open when it was asked, which is never less than what is busy. Absent: the server would not say.
    std::optional<int> busy;
    friend bool operator==(const WorkerFacts &, const WorkerFacts &) = default;
};

/// Whether so many pupils fit, by arithmetic.
struct Fit {
    Answer answer = Answer::Unknown; ///< Works; Warning: they fit, but leave less than a quarter for pages; Broken: they do not
    int pupils = 0;
    int free = 0;            ///< workers
    int sensible = 0;        ///< live connections at once that leave a quarter of them for pages
    int wanted = 0;          ///< MaxRequestWorkers that would do; 0: what there is does
    int wantedProcesses = 0; ///< ServerLimit that this needs; 0: what there is does
    friend bool operator==(const Fit &, const Fit &) = default;
};

/// One live connection that was opened to try it.
struct RehearsedSocket {
    std::chrono::milliseconds begun{0};               ///< since the rehearsal began, as are all moments here
    std::optional<std::chrono::milliseconds> opening; ///< until the desktop had let it in; absent: it did not come so far
    Symptom symptom = Symptom::None;                  ///< why not, or how it ended afterwards by itself
    QStringList about;                                ///< as the symptom wants them
    std::optional<int> closeCode;
    std::optional<std::chrono::milliseconds> ended; ///< absent: it was open until the rehearsal was over
    friend bool operator==(const RehearsedSocket &, const RehearsedSocket &) = default;
};

/// How it was at one moment.
struct RehearsalMoment {
    std::chrono::milliseconds when{0};
    int open = 0;                                    ///< connections
    std::optional<std::chrono::microseconds> median; ///< round trips of the pings since the moment before
    std::optional<std::chrono::microseconds> worst;
    std::optional<std::chrono::milliseconds> page; ///< how long a page took; absent: it did not come
    friend bool operator==(const RehearsalMoment &, const RehearsalMoment &) = default;
};

/// Why a rehearsal by load ended.
enum class RehearsalEnd {
    NotBegun,
    Whole,       ///< all were opened and held for the time that was asked for
    PagesSlow,   ///< pages took too long, so all were closed
    Refused,     ///< one was not opened: no more were tried
    DesktopShut, ///< the desktop lets nobody in: no more were tried
    Stopped,
};

struct RehearsalFacts {
    int pupils = 0;
    std::optional<WorkerFacts> workers;
    Fit fit;
    // by load
    int asked = 0; ///< connections; 0: arithmetic only
    RehearsalEnd end = RehearsalEnd::NotBegun;
    int mostOpen = 0; ///< at the same time
    std::optional<std::chrono::milliseconds> pageBefore;
    std::vector<RehearsedSocket> sockets;
    std::vector<RehearsalMoment> moments;
    friend bool operator==(const RehearsalFacts &, const RehearsalFacts &) = default;
};

} // namespace hubwart
