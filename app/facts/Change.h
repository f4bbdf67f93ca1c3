// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace hubwart {

/// What takes a change back on the server by itself, unless it is confirmed in time.
struct Watchdog {
    QString how;                  ///< systemd, at, process (which does not outlive everything)
    std::chrono::seconds left{0}; ///< when this was told
    friend bool operator==(const Watchdog &, const Watchdog &) = default;
};

/// A sub-step of a change as it happens on the server.
struct ChangeStep {
    enum class State { Begun, Done, Failed, LeftOut };
    QString name; ///< lock, check, backup, test, trial, reload, arm, swap, load, confirm, back
    State state = State::Begun;
    QString words; ///< Apache's and the server's own
    friend bool operator==(const ChangeStep &, const ChangeStep &) = default;
};

/// One file of a change that was made: as it was before, as the change made it, and as it is now.
struct FileVersions {
    QString path;
    QByteArray before;
    QByteArray after;
    std::optional<QByteArray> now; ///< empty: there is no such file any more
    friend bool operator==(const FileVersions &, const FileVersions &) = default;
};

/// A module or site that a change switched on or off: whether it was on before, as the change made it, and is now.
struct PartVersions {
    bool isSite = false;
    QString name;
    bool before = false;
    bool after = false;
    bool now = false;
    QStringList neededBy = {}; ///< modules that are on and need it
    friend bool operator==(const PartVersions &, const PartVersions &) = default;
};

/// A change of which the server still keeps the files, whoever made it from wherever. Times are ISO 8601, by the server's clock.
struct PastChange {
    QString id;
    QString begun;
    QString state; ///< as in server/README.md
    QString since; ///< when it came to that state
    QString who;   ///< user and computer
    QString confirmedBy;
    QStringList files;
    QStringList modules; ///< that it was to switch on; sites likewise
    QStringList sites;
    QString reason;                          ///< of its outcome, as in server/change/: a word, or "none"
    std::optional<int> secondsLeft;          ///< of one that waits to be confirmed
    std::vector<FileVersions> versions = {}; ///< told only of the one that was asked for
    std::vector<PartVersions> parts = {};    ///< likewise: what it did switch
    QStringList modulesOff = {};             ///< that it was to switch off
    QStringList sitesOff = {};
    friend bool operator==(const PastChange &, const PastChange &) = default;
};

/// Which bytes are in the files now.
enum class Saved { Unknown, Old, New, Other };

} // namespace hubwart
