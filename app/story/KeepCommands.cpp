// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Changing.h"
#include "story/Commands.h"
#include "story/Scene.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

// A confirmation that is not answered is asked for again until the window is over, and so long that the server must have decided.
constexpr std::chrono::minutes longestDecision{1};

bool pageOpens(const std::optional<PathFacts> &path) {
    const PathStep *page = path ? path->step(PathStep::Id::Page) : nullptr;
    return page && (page->answer == Answer::Works || page->answer == Answer::Warning);
}

bool pageFails(const std::optional<PathFacts> &path) {
    const PathStep *page = path ? path->step(PathStep::Id::Page) : nullptr;
    return page && page->answer == Answer::Broken;
}

/// Somebody who signs in by a code that is good only once cannot do it again for this.
bool needsPerson(Kind kind) {
    return kind == Kind::NeedsAnswer || kind == Kind::LoginRefused || kind == Kind::WrongPassword || kind == Kind::Cancelled;
}

/// A new connection shows that somebody can still get in after the change. Says the same however often it is asked.
Result<server::ChangeDone> confirmOver(Scene &scene, const QString &id, ChangeStep &step, const Wait &wait) {
    auto host = scene.serverAnew(wait);
    if (!host && needsPerson(host.error().kind) && !wait.stop.stop_requested()) {
        step.words = QCoreApplication::translate("Steps", "over the connection from before, because a new one needs you again");
        host = scene.server(wait);
    }
    for (std::chrono::milliseconds time(500);; time = std::min(2 * time, std::chrono::milliseconds(10000))) {
        Result<server::ChangeDone> done =
            host ? server::confirm(**host, id, scene.tokenOf(id), whoAsks(scene), wait) : std::unexpected(host.error());
        const bool again =
            !done
            && (done.error().kind == Kind::LinkLost || done.error().kind == Kind::TimedOut || done.error().kind == Kind::BadReply
                || done.error().kind == Kind::PortClosed || done.error().kind == Kind::NoRoute);
        if (!again || wait.over())
            return done;
        scene.hangUp();
        pause(time, wait);
        host = scene.server(wait);
    }
}

} // namespace

void tellWatchdog(Story &story, const std::optional<Watchdog> &watchdog) {
    story.change->deadline = watchdog ? QDateTime::currentDateTimeUtc().addDuration(watchdog->left) : QDateTime();
    story.change->watchdog = watchdog ? watchdog->how : QString();
}

Proof proofOf(const Story &story) {
    // Whoever switches a site off does not expect its pages; whether it stays is for them to say.
    const bool expectsPages = !story.plan || story.plan->sitesOff.isEmpty();
    if (expectsPages && pageOpens(story.outside) && pageFails(story.after))
        return Proof::Worse;
    const Answer proved = story.change ? story.change->proved : Answer::Unknown;
    if (proved == Answer::Works || proved == Answer::Warning)
        return Proof::Holds;
    // A second fault behind the first does not undo a right mend: Apache hands on what comes, and what answers is not Apache.
    const bool isBehindApache = story.verdict && story.verdict->answer == Answer::Broken
                                && (story.verdict->hop == Hop::Hub || story.verdict->hop == Hop::Desktop);
    return isBehindApache ? Proof::Holds : Proof::Open;
}

Result<void> keep(Scene &scene, const Wait &wait) {
    const QString asked = scene.visit().changeId;
    if (!scene.story().change)
        scene.tell([&](Story &story) { story.change.emplace().id = asked; });
    const QString id = asked.isEmpty() ? scene.story().change->id : asked;
    ChangeStep step{QStringLiteral("confirm"), ChangeStep::State::Begun, {}};
    const auto tellStep = tellSteps(scene);
    scene.tell([](Story &story) { story.activity = Activity::Confirming; });
    tellStep(step);
    const auto done = confirmOver(scene, id, step, wait.atMost(scene.visit().window + longestDecision));
    step.state = done ? ChangeStep::State::Done : ChangeStep::State::Failed;
    tellStep(step);
    scene.tell([&](Story &story) {
        ChangeStory &change = *story.change;
        if (done) {
            change.id = done->id;
            change.confirmed = Answer::Works;
            change.saved = Saved::New;
            tellWatchdog(story, {});
        } else if (done.error().kind == Kind::NotOpen) {
            change.saved = Saved::Old;
            change.confirmed = Answer::Broken;
            tellWatchdog(story, {});
        }
        if (story.facts)
            for (ChangeRecord &record : story.facts->changes)
                if (record.id == change.id)
                    record.secondsLeft.reset();
    });
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> extend(Scene &scene, const Wait &wait) {
    if (!scene.story().change || !isOpen(*scene.story().change))
        return {};
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    const auto left = server::extend(**host, scene.story().change->id, std::chrono::minutes(5), wait);
    if (!left)
        return std::unexpected(left.error());
    scene.tell([&](Story &story) { tellWatchdog(story, *left); });
    return {};
}

Result<void> forget(Scene &scene, const Wait &wait) {
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    return server::forget(**host, wait.atMost(longestDecision));
}

Result<void> settle(Scene &scene, const Wait &wait) {
    const auto back = [&](Kind why) -> Result<void> {
        if (auto undone = takeBack(scene, wait); !undone)
            return undone;
        return trouble(why, Hop::Apache);
    };
    switch (proofOf(scene.story())) {
    case Proof::Holds:
        return keep(scene, wait);
    case Proof::Worse:
        return back(Kind::MadeWorse);
    case Proof::Open:
        break;
    }
    const auto shallStay = scene.visit().keepUnproven ? Result<bool>(true) : scene.ask().keepUnproven();
    if (!shallStay)
        return shallStay.error().kind == Kind::NeedsAnswer ? Result<void>() : std::unexpected(shallStay.error());
    return *shallStay ? keep(scene, wait) : back(Kind::NotProven);
}

} // namespace hubwart::story
