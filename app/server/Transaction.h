// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Change.h"
#include "facts/Plan.h"
#include "facts/Secret.h"
#include "server/Host.h"

#include <functional>

namespace hubwart::server {

/// What a change came to.
struct ChangeDone {
    QString id;
    QStringList files;    ///< known for an undo
    bool already = false; ///< it had been undone, or confirmed, before
    /// Of a change that Apache runs with and nobody has confirmed yet.
    std::optional<Watchdog> watchdog;
};

/// What the server says of a change.
struct ChangeStatus {
    QString state; ///< as in README.md; empty: no such change
    Saved saved = Saved::Unknown;
    bool busy = false; ///< its worker is at work
    bool apacheActive = false;
    /// Until it is taken back by itself; empty: it is not open any more, or never was.
    std::optional<std::chrono::seconds> left;
    std::optional<Result<ChangeDone>> outcome; ///< of its last run, when there was one
};

using OnStep = std::function<void(const ChangeStep &)>;

struct ChangeRequest {
    QString id;
    Plan plan;
    QString who; ///< person and computer, for the journal
    /// Who has it may confirm; the server keeps its hash only.
    Secret token = {};
    /// What the second Apache is asked before the swap: the lines of change/question.sh. Empty: nothing.
    QByteArray question = {};
    QByteArray others = {};      ///< what else the reload may put into force: the words of LoadsOthers
    std::chrono::seconds window; ///< until it is taken back, if nobody confirms
};

/// A fresh id for a change: its time (UTC) and some random bits, so that ids sort by time.
[[nodiscard]] QString newChangeId();

/// What confirms a change: 128 random bits.
[[nodiscard]] Secret newToken();

/// Makes the change on the server (change/). It is taken back there by itself unless it is confirmed in time. An error says what
/// is on the server: ConfigtestFailed, FileChanged ... : nothing was changed; ReloadFailed: the old file is back; ApacheDown;
/// NotTakenBack; OutcomeUnknown: the link was lost, ask status(). Blocking.
[[nodiscard]] Result<ChangeDone> apply(Host &host, const ChangeRequest &request, const OnStep &onStep, const Wait &wait);
/// Takes a change back; with an empty id the newest that is in force. Errors as above, NoSuchChange, NotOurFile.
[[nodiscard]] Result<ChangeDone> undo(Host &host, const QString &id, const OnStep &onStep, const Wait &wait);
/// Tries all of it that can be tried before the first byte is replaced, and changes nothing. Errors as above.
[[nodiscard]] Result<void> prove(Host &host, const ChangeRequest &request, const OnStep &onStep, const Wait &wait);
/// Keeps an open change for good; with an empty id the newest that is in force. Without a token it is a person's word, as that of
/// whoever may become root there. Errors: NotOpen (it was taken back), ChangeOpen (it is being worked on), NoSuchChange.
[[nodiscard]] Result<ChangeDone> confirm(Host &host, const QString &id, const Secret &token, const QString &who,
                                         const Wait &wait);
/// Sets the time that is left before an open change is taken back. Errors as above.
[[nodiscard]] Result<Watchdog> extend(Host &host, const QString &id, std::chrono::seconds time, const Wait &wait);
/// Removes everything that Hubwart ever left on the server: copies, journals, scripts. ChangeOpen while a change is open.
[[nodiscard]] Result<void> forget(Host &host, const Wait &wait);
/// Asks what became of a change. Changes nothing.
[[nodiscard]] Result<ChangeStatus> status(Host &host, const QString &id, const Wait &wait);

} // namespace hubwart::server
