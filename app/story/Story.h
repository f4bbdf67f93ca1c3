// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Change.h"
#include "facts/InsideFacts.h"
#include "facts/PathFacts.h"
#include "facts/Plan.h"
#include "facts/Rehearsal.h"
#include "facts/ServerFacts.h"
#include "facts/Trouble.h"
#include "findings/Finding.h"
#include "findings/Verdict.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>
#include <vector>

namespace hubwart::story {

/// A change on the server, as far as is known. Saved, loaded and proved are three things.
struct ChangeStory {
    QString id;
    bool isUndo = false;
    QDateTime when; ///< UTC, by this computer's clock
    QStringList files;
    std::vector<ChangeStep> steps;
    Saved saved = Saved::Unknown;
    Answer loaded = Answer::NotAsked; ///< Apache runs with the files as they are
    Answer proved = Answer::NotAsked; ///< the live connection was seen to work afterwards
    /// Works: it stays for good. NotAsked: it is open until the deadline, or there is nothing to confirm.
    Answer confirmed = Answer::NotAsked;
    QDateTime deadline; ///< UTC, by this computer's clock: then the server takes an open change back by itself; null: not open
    QString watchdog;   ///< by what, as in facts/Change.h
    friend bool operator==(const ChangeStory &, const ChangeStory &) = default;
};

/// Does it wait to be kept or taken back?
[[nodiscard]] inline bool isOpen(const ChangeStory &change) {
    return change.deadline.isValid() && change.confirmed == Answer::NotAsked;
}

/// What is being done right now.
enum class Activity {
    None,
    TestingFromOutside,
    Connecting,
    SigningIn,
    LookingAtServer,
    Judging,
    Trying, ///< what is planned, without any change
    Changing,
    AskingAgain,
    TestingAfterwards,
    Confirming,
    Rehearsing,
    Watching, ///< the desktop is seen live; ends when something else is asked
};

/// All that is known, as one value. The Conductor publishes a new one after each change; fronts render it and never change it.
struct Story {
    QString server;  ///< as the person wrote it
    QUrl url;        ///< of the WebSocket
    QString site;    ///< the site file
    QString product; ///< what is recognised behind Apache; empty: nothing is
    Activity activity = Activity::None;
    std::optional<PathFacts> outside; ///< before anything was changed
    /// The same from the server's side, hop after hop; asked only where it does not simply work from outside.
    std::optional<InsideFacts> inside;
    std::optional<ServerFacts> facts;
    std::optional<Trouble> lessRights; ///< why less was seen than root would see
    std::vector<findings::Problem> problems;
    std::optional<findings::Verdict> verdict;
    std::optional<Plan> plan;      ///< of the findings; once a change is made: of that change
    std::optional<Plan> proposal;  ///< a person's own edits; nothing else is forgotten for them before they are made
    std::vector<ChangeStep> trial; ///< of what is planned, tried without any change
    std::optional<ChangeStory> change;
    /// What was changed on the server before, the newest first, or the one that was asked for; empty: nobody asked.
    std::optional<std::vector<PastChange>> history;
    std::optional<PathFacts> after; ///< after the change, or what "test" and "picture" saw
    Answer seen = Answer::NotAsked; ///< by the person: Works, or Broken (black, or the wrong picture)
    QString pictureFile;
    std::optional<RehearsalFacts> rehearsal;
    std::optional<Trouble> trouble; ///< why the Command ended early
    friend bool operator==(const Story &, const Story &) = default;
};

/// What "make this change" would make, or has made.
[[nodiscard]] inline const std::optional<Plan> &plannedIn(const Story &story) {
    return story.proposal ? story.proposal : story.plan;
}

} // namespace hubwart::story
