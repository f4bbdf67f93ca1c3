// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Change.h"
#include "facts/Plan.h"
#include "server/Host.h"

#include <functional>

namespace hubwart::server {

/// What a change came to.
struct ChangeDone {
    QString id;
    QStringList files;    ///< known for an undo
    bool already = false; ///< it had been undone before
};

/// What the server says of a change.
struct ChangeStatus {
    QString state; ///< as in README.md; empty: no such change
    Saved saved = Saved::Unknown;
    bool busy = false; ///< its worker is at work
    bool apacheActive = false;
    std::optional<Result<ChangeDone>> outcome; ///< of its last run, when there was one
};

using OnStep = std::function<void(const ChangeStep &)>;

struct ChangeRequest {
    QString id;
    Plan plan;
    QString who; ///< person and computer, for the journal
};

/// A fresh id for a change: its time (UTC) and some random bits, so that ids sort by time.
[[nodiscard]] QString newChangeId();

/// Makes the change on the server (transaction.sh). An error says what is on the server: ConfigtestFailed, FileChanged ... :
/// nothing was changed; ReloadFailed: the old file is back; ApacheDown; OutcomeUnknown: the link was lost, ask status().
/// Blocking.
[[nodiscard]] Result<ChangeDone> apply(Host &host, const ChangeRequest &request, const OnStep &onStep, const Wait &wait);
/// Takes a change back; with an empty id the newest that is in force. Errors as above, NoSuchChange, NotOurFile.
[[nodiscard]] Result<ChangeDone> undo(Host &host, const QString &id, const OnStep &onStep, const Wait &wait);
/// Asks what became of a change. Changes nothing.
[[nodiscard]] Result<ChangeStatus> status(Host &host, const QString &id, const Wait &wait);

} // namespace hubwart::server
