// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/KeptTest.h"
#include "story/Headline.h"
#include "story/Visit.h"

#include <vector>

namespace hubwart::story {

// "Still fine?": a test that was passed is kept, and compared with what is seen when it is asked again. Pure; any thread.

/// What is different now from what a kept test had seen, in the words of its JSON document.
struct Difference {
    QString what;
    QString was; ///< empty: it was not there
    QString is;  ///< empty: it is not there any more
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What of a walk is worth comparing: how each step ended, and who answered. No times, no secrets.
[[nodiscard]] QList<KeptTest::Seen> seenIn(const PathFacts &walked);
/// A step that only one of the two was meant to ask is no difference, unless it fails now.
[[nodiscard]] std::vector<Difference> differences(const QList<KeptTest::Seen> &before, const QList<KeptTest::Seen> &now);

/// Was this a test that is worth keeping: to the end, and passed?
[[nodiscard]] bool isPassed(const Story &story);
/// The test that \a story tells of, to be kept. \a visit says how it was asked; \a usedPassword: with a VNC password.
[[nodiscard]] KeptTest testToKeep(const QString &name, const Story &story, const Visit &visit, bool usedPassword);
/// A name for it that none of \a all has which asks another address.
[[nodiscard]] QString proposedName(const QUrl &address, const QList<KeptTest> &all);

/// What it takes to ask a kept test again. What \a visit says of itself goes before it, but for the address.
void takeKept(const KeptTest &kept, Visit &visit);
/// Is that address the one of the test? Whatever may be a secret in it does not count.
[[nodiscard]] bool asksFor(const KeptTest &kept, const QUrl &address);

/// What a comparison comes to, for a person.
struct Comparison {
    Answer answer = Answer::NotAsked; ///< Works: nothing is different. Warning: it still works. Broken: not any more
    QString title;
    std::vector<FactLine> lines; ///< one a difference; each with how it is now
};
[[nodiscard]] Comparison comparisonOf(const KeptTest &kept, const PathFacts &walked);

} // namespace hubwart::story
