// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hubwart::story {

/// The one sentence that a story comes to, and what it means for the person.
struct Headline {
    Answer answer = Answer::NotAsked;
    QString title;
    QString meaning;
    QString advice; ///< what to do; may be empty
};

/// What all that is known comes to; NotAsked before anything is known. Pure; any thread.
[[nodiscard]] Headline headlineOf(const Story &story);
/// The same for the change alone: what is true on the server now.
[[nodiscard]] Headline changeHeadline(const Story &story);

/// What is still wrong: without what a change that is in force has mended.
[[nodiscard]] std::vector<findings::Problem> openProblems(const Story &story);

/// One thing that was looked at, for a list.
struct FactLine {
    Answer answer = Answer::NotAsked;
    QString name;
    QString value; ///< what was seen; may have several lines
};

/// What is known about the server. Before it is known, the same lines unasked.
[[nodiscard]] std::vector<FactLine> factLines(const Story &story);
/// Why the headline says what it says: what was seen from outside, and the place in the files.
[[nodiscard]] std::vector<FactLine> evidenceLines(const Story &story);

/// What will be done as root when the plan is made, in order.
struct RootStep {
    QString name;
    QString about;
};
[[nodiscard]] std::vector<RootStep> rootSteps(const Story &story);

/// What is being done, for somebody who waits.
[[nodiscard]] QString sentenceOf(Activity activity, const QString &server);

/// A text to send to whoever may mend it: what was seen, and what to look for. Plain text.
[[nodiscard]] QString letterOf(const Story &story);

} // namespace hubwart::story
