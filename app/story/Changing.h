// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Plan.h"
#include "facts/Trouble.h"
#include "facts/Wait.h"
#include "server/Transaction.h"

#include <QString>

#include <chrono>
#include <vector>

namespace hubwart::story {

class Scene;
struct Story;

// What the Commands that change a server share.

/// Person and computer, for the server's journal.
[[nodiscard]] QString whoAsks(const Scene &scene);
/// Takes the steps down in the Story as they happen.
[[nodiscard]] server::OnStep tellSteps(Scene &scene);
/// A step of that name gives way to the news of it.
void take(std::vector<ChangeStep> &steps, const ChangeStep &step);
/// What is planned, as the server is asked for it.
[[nodiscard]] server::ChangeRequest requestFor(Scene &scene, const Plan &plan);
/// Lets some time pass, unless we are told to stop.
void pause(std::chrono::milliseconds time, const Wait &wait);
/// From now on the change waits to be confirmed; empty: it does not.
void tellWatchdog(Story &story, const std::optional<Watchdog> &watchdog);

/// What the test after a change says of it.
enum class Proof {
    Holds, ///< the live connection works, or goes as far as Apache is concerned: what stands in its way now is another fault
    Worse, ///< pages opened before, and do not now
    Open,  ///< nothing that could be seen
};
[[nodiscard]] Proof proofOf(const Story &story);

/// After the test: keeps the change, takes it back, or leaves that to a person.
[[nodiscard]] Result<void> settle(Scene &scene, const Wait &wait);
/// Takes the change of this Story back, and keeps what was seen of it.
[[nodiscard]] Result<void> takeBack(Scene &scene, const Wait &wait);

} // namespace hubwart::story
