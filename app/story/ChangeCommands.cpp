// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Changing.h"
#include "story/Commands.h"

#include "server/Transaction.h"
#include "story/Scene.h"
#include "story/Walking.h"
#include "story/Weighing.h"

#include <QSysInfo>

#include <condition_variable>
#include <mutex>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

// Longer than the longest that the server's own waits come to (server/change/).
constexpr std::chrono::minutes longestChange{6};

} // namespace

QString whoAsks(const Scene &scene) {
    return QStringLiteral("%1, from %2").arg(scene.user(), QSysInfo::machineHostName());
}

void take(std::vector<ChangeStep> &steps, const ChangeStep &step) {
    if (!steps.empty() && steps.back().name == step.name)
        steps.back() = step;
    else
        steps.push_back(step);
}

server::OnStep tellSteps(Scene &scene) {
    return [&scene](const ChangeStep &step) {
        scene.tell([&](Story &story) {
            take(story.change->steps, step);
            // The server says it as it happens; that the new file is there does not wait for Apache.
            if (step.state == ChangeStep::State::Done && (step.name == u"swap" || step.name == u"back"))
                story.change->saved = (step.name == u"swap") == story.change->isUndo ? Saved::Old : Saved::New;
        });
    };
}

void pause(std::chrono::milliseconds time, const Wait &wait) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, wait.stop, time, [] { return false; });
}

namespace {

/// What a status says of the verb that was under way. A change that the server does not know may still be on its way into it, so
/// that stays unknown; an undo of which it knows nothing has left the change in force.
Result<server::ChangeDone> outcomeIn(const server::ChangeStatus &status, bool isUndo, const Trouble &lost) {
    const bool isBack = status.state == u"undone" || status.state == u"taken-back";
    if (isUndo && !isBack && status.outcome && *status.outcome)
        return trouble(Kind::LinkLost, Hop::Server, lost.about, lost.detail);
    return status.outcome ? *status.outcome : std::unexpected(lost);
}

/// The link was lost: what became of the change is asked, over new connections where it must be, until the server says that it
/// has ended. Ever more slowly: a server that is asked too often shuts the door (sshd's PerSourcePenalties).
Result<server::ChangeDone> askAgain(Scene &scene, const QString &id, Trouble lost, const Wait &wait) {
    const bool isUndo = scene.story().change->isUndo;
    scene.tell([](Story &story) {
        story.activity = Activity::AskingAgain;
        story.change->saved = Saved::Unknown; // it may have been taken back since
    });
    scene.hangUp();
    const Wait patience = wait.atMost(longestChange);
    for (std::chrono::milliseconds time(500); !patience.over(); time = std::min(2 * time, std::chrono::milliseconds(10000))) {
        auto host = scene.server(patience);
        if (!host && host.error().kind != Kind::LinkLost && host.error().kind != Kind::TimedOut)
            break;
        if (host) {
            auto status = server::status(**host, id, patience);
            if (status && !status->busy) {
                scene.tell([&](Story &story) { story.change->saved = status->saved; });
                auto done = outcomeIn(*status, isUndo, lost);
                if (done && status->left)
                    done->watchdog = Watchdog{{}, *status->left};
                return done;
            }
            if (!status)
                scene.hangUp();
        }
        pause(time, patience);
    }
    return std::unexpected(std::move(lost));
}

/// What is on the server after an outcome; where the outcome is unknown, so is this.
void tellOutcome(Scene &scene, const Result<server::ChangeDone> &done, bool isUndo) {
    scene.tell([&](Story &story) {
        ChangeStory &change = *story.change;
        if (done) {
            change.id = done->id;
            if (!done->files.isEmpty())
                change.files = done->files;
            // What had been taken back before says nothing of what is in the files now.
            change.saved = done->already ? Saved::Unknown : isUndo ? Saved::Old : Saved::New;
            change.loaded = done->already ? Answer::NotAsked : Answer::Works;
            tellWatchdog(story, done->watchdog);
            return;
        }
        switch (done.error().kind) {
        case Kind::Cancelled:
            change.saved = Saved::Unknown;
            [[fallthrough]];
        case Kind::OutcomeUnknown:
            change.loaded = Answer::Unknown;
            break;
        case Kind::LinkLost:
        case Kind::NoSuchChange:
        case Kind::ChangeOpen:
            // Nothing was done, so what is known of the files stays what it was: what the server has said, or nothing.
            break;
        case Kind::NotOurFile:
        case Kind::FileChanged:
            change.saved = Saved::Other;
            break;
        case Kind::NotTakenBack:
            change.saved = Saved::New;
            change.loaded = Answer::Unknown;
            break;
        case Kind::NotConfirmed:
            change.saved = Saved::Old;
            change.confirmed = Answer::Broken;
            change.loaded = Answer::NotAsked;
            break;
        case Kind::ApacheDown:
            change.saved = isUndo ? Saved::New : Saved::Old;
            change.loaded = Answer::Broken;
            break;
        default:
            // Refused, or taken back: the files are as they were before this Command.
            change.saved = isUndo ? Saved::New : Saved::Old;
            change.loaded = Answer::NotAsked;
        }
    });
}

/// A change in a file that another program writes would be lost; it is made only where somebody has said so.
Result<void> mayBeWritten(const Plan &plan, bool anyway) {
    for (const FileChange &file : plan.files)
        if (!file.writer.isEmpty() && !anyway)
            return trouble(Kind::WrittenElsewhere, Hop::Apache, {file.path, file.writer});
    return {};
}

/// Seen from here, does it work now? The proof of a change is the live connection itself.
Result<void> testAfterwards(Scene &scene, const Wait &wait) {
    scene.tell([](Story &story) { story.activity = Activity::TestingAfterwards; });
    probe::WalkOptions options;
    options.until = probe::WalkOptions::Until::SignIn;
    auto walking = scene.beginWalk(scene.story().url, &Story::after, options, wait.atMost(std::chrono::seconds(60)));
    if (!walking)
        return std::unexpected(walking.error());
    // Over which the change is confirmed, if the test says so; that it comes about after the change shows that people get in.
    scene.connectAhead(wait);
    auto seen = (*walking)->end();
    if (!seen)
        return std::unexpected(seen.error());
    const PathStep *handshake = seen->step(PathStep::Id::Handshake);
    scene.tell([&](Story &story) {
        if (story.change)
            story.change->proved = handshake ? handshake->answer : Answer::Unknown;
        story.verdict = weighedAfter(story, *seen);
    });
    return {};
}

} // namespace

namespace {

Result<server::ChangeDone> make(Scene &scene, server::Host &host, const server::ChangeRequest &request, const Wait &wait) {
    scene.tell([&](Story &story) {
        story.activity = Activity::Changing;
        ChangeStory &change = story.change.emplace();
        change.id = request.id;
        change.when = QDateTime::currentDateTimeUtc();
        for (const FileChange &file : request.plan.files)
            change.files.append(file.path);
    });
    auto done = server::apply(host, request, tellSteps(scene), wait.atMost(longestChange));
    if (!done && done.error().kind == Kind::OutcomeUnknown)
        done = askAgain(scene, request.id, done.error(), wait);
    return done;
}

} // namespace

Result<void> apply(Scene &scene, const Wait &wait) {
    if (scene.story().proposal)
        scene.tell([](Story &story) {
            story.plan = std::exchange(story.proposal, std::nullopt);
            story.change.reset();
            story.after.reset();
            story.seen = Answer::NotAsked;
        });
    if (!scene.story().plan)
        if (auto made = plan(scene, wait); !made)
            return made;
    const Plan planned = *scene.story().plan;
    if (planned.isEmpty())
        return {};
    if (auto may = mayBeWritten(planned, scene.visit().anyway); !may)
        return may;
    if (scene.story().lessRights)
        return std::unexpected(*scene.story().lessRights);
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    auto done = make(scene, **host, requestFor(scene, planned), wait);
    if (!done && done.error().kind == Kind::LoadsOthers) {
        const auto mayLoad = scene.visit().loadOthers ? Result<bool>(true) : scene.ask().loadOthers(done.error().about);
        if (mayLoad && *mayLoad) {
            auto request = requestFor(scene, planned);
            request.others = done.error().detail.toUtf8();
            done = make(scene, **host, request, wait);
        }
    }
    tellOutcome(scene, done, false);
    if (!done)
        return std::unexpected(done.error());
    if (auto tested = testAfterwards(scene, wait); !tested)
        return tested;
    return settle(scene, wait);
}

Result<void> takeBack(Scene &scene, const Wait &wait) {
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    scene.tell([](Story &story) {
        story.activity = Activity::Changing;
        story.change->isUndo = true;
    });
    const QString id = scene.story().change->id;
    auto done = server::undo(**host, id, tellSteps(scene), wait.atMost(longestChange));
    if (!done && done.error().kind == Kind::OutcomeUnknown)
        done = askAgain(scene, id, done.error(), wait);
    tellOutcome(scene, done, true);
    if (!done)
        return std::unexpected(done.error());
    scene.tell([](Story &story) { story.change->confirmed = Answer::Broken; });
    return {};
}

Result<void> undo(Scene &scene, const Wait &wait) {
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    scene.tell([&](Story &story) {
        story.activity = Activity::Changing;
        story.change.emplace();
        story.change->isUndo = true;
        story.change->when = QDateTime::currentDateTimeUtc();
        story.verdict.reset();
        story.after.reset();
        story.seen = Answer::NotAsked;
        story.change->id = scene.visit().changeId;
    });
    auto done = server::undo(**host, scene.visit().changeId, tellSteps(scene), wait.atMost(longestChange));
    if (!done && done.error().kind == Kind::OutcomeUnknown && !done.error().about.value(1).isEmpty())
        done = askAgain(scene, done.error().about.value(1), done.error(), wait);
    tellOutcome(scene, done, true);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace hubwart::story
