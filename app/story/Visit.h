// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/Plan.h"
#include "facts/Secret.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace hubwart::story {

/// Files of a change of the past, to be put back.
struct Restoring {
    QString change;
    bool asMade = false; ///< as that change made them; else as they were before it
};

/// A class that is to be rehearsed.
struct ClassVisit {
    int pupils = 30;
    int connections = 0;          ///< to open, 1 to 200; 0: arithmetic only
    std::chrono::seconds over{0}; ///< opened evenly over this time; 0: one behind the other
    std::chrono::seconds hold{20};
    bool nobodyWorks = false; ///< said by a person: nobody is at work on that server now
};

/// What a person has said so far. No secrets: those go through Ask, but for one that came inside of an address.
struct Visit {
    QString server; ///< "[user@]host[:port]"; empty for what needs no sign-in
    QUrl url;
    /// "name:password" of the address, taken out of it: for a Basic sign-in, sent up front to that host, over TLS only; or null.
    std::shared_ptr<const Secret> desktopSignIn;
    QString pagePath = QStringLiteral("/"); ///< of the page that is tested beside the live connection
    QString site;
    QString caFile;
    QString connectHost; ///< dial this address, keep the names
    QString identityFile;
    QString knownHostsFile;
    QString sshConfigFile; ///< empty: ~/.ssh/config; "none": none
    QString acceptedFingerprint;
    QString changeId;                   ///< for keep, extend and undo (empty: the newest), and for history (empty: all)
    std::optional<FileChange> ownText;  ///< for propose: what a file shall become
    std::optional<Restoring> restoring; ///< for restore; for plan and apply: this instead of a mend
    std::optional<Plan> putOff;         ///< for resume; for plan and apply: a change that was put off, instead of a new one
    bool anyway = false;                ///< for apply: also files that another program writes
    std::chrono::seconds window{120};   ///< for apply: until the server takes an unconfirmed change back
    bool loadOthers = false;            ///< for apply: also what somebody else has changed and not loaded
    bool keepUnproven = false;          ///< for apply: the change stays also where it cannot be seen that it helps
    Answer saw = Answer::NotAsked;      ///< for say: whether the person sees the desktop
    ClassVisit rehearsal;
    QString pictureFile;
    QString pictureProgram;
    /// For a whole Command, people's answers included. Without one only the machines' own steps are limited.
    std::optional<std::chrono::seconds> timeLimit;
};

} // namespace hubwart::story
