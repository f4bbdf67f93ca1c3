// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Commands.h"

#include "server/Transaction.h"
#include "story/Scene.h"

#include <QSysInfo>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

// Longer than the longest that the server's own waits come to (transaction.sh).
constexpr std::chrono::minutes longestChange{6};

QString whoAsks(const Scene &scene) {
    return QStringLiteral("%1, from %2")
        .arg(scene.story().facts ? scene.story().facts->user : scene.visit().server, QSysInfo::machineHostName());
}

server::OnStep tellSteps(Scene &scene) {
    return [&scene](const ChangeStep &step) {
        scene.tell([&](Story &story) {
            auto &steps = story.change->steps;
            if (!steps.empty() && steps.back().name == step.name)
                steps.back() = step;
            else
                steps.push_back(step);
        });
    };
}

/// The link was lost: what became of the change is asked anew, over a new connection, until the server says it has ended.
Result<server::ChangeDone> askAgain(Scene &scene, const QString &id, Trouble lost, const Wait &wait) {
    scene.tell([](Story &story) { story.activity = Activity::AskingAgain; });
    const Wait patience = wait.atMost(longestChange);
    while (!patience.over()) {
        scene.hangUp();
        auto host = scene.server(patience);
        if (!host) {
            // The sign-in itself may wait; only a lost link is worth another try.
            const bool again = host.error().kind == Kind::LinkLost || host.error().kind == Kind::TimedOut;
            if (!again)
                break;
            continue;
        }
        auto status = server::status(**host, id, patience);
        if (!status || status->busy)
            continue;
        scene.tell([&](Story &story) { story.change->saved = status->saved; });
        if (status->outcome)
            return *status->outcome;
        if (status->state.isEmpty())
            return trouble(Kind::LinkLost, Hop::Server, lost.about, lost.detail);
        break;
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
            change.saved = isUndo ? Saved::Old : Saved::New;
            change.loaded = Answer::Works;
            return;
        }
        switch (done.error().kind) {
        case Kind::OutcomeUnknown:
        case Kind::Cancelled:
        case Kind::LinkLost:
            change.loaded = Answer::Unknown;
            break;
        case Kind::NoSuchChange:
        case Kind::NotOurFile:
        case Kind::ChangeOpen:
        case Kind::FileChanged:
            // Nothing was touched, and what is in the files is somebody else's.
            change.saved = Saved::Other;
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

/// Seen from here, does it work now? The proof of a change is the live connection itself.
Result<void> prove(Scene &scene, const Wait &wait) {
    scene.tell([](Story &story) { story.activity = Activity::TestingAfterwards; });
    probe::WalkOptions options;
    options.until = probe::WalkOptions::Until::SignIn;
    auto seen = scene.walk(scene.story().url, &Story::after, options, wait.atMost(std::chrono::seconds(60)));
    if (!seen)
        return std::unexpected(seen.error());
    const PathStep *handshake = seen->step(PathStep::Id::Handshake);
    scene.tell([&](Story &story) {
        if (story.change)
            story.change->proved = handshake ? handshake->answer : Answer::Unknown;
        story.verdict = findings::weigh({}, false, &*seen);
    });
    return {};
}

} // namespace

Result<void> apply(Scene &scene, const Wait &wait) {
    if (auto planned = plan(scene, wait); !planned)
        return planned;
    const Plan &planned = *scene.story().plan;
    if (planned.isEmpty())
        return {};
    if (scene.story().lessRights)
        return std::unexpected(*scene.story().lessRights);
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    const server::ChangeRequest request{server::newChangeId(), planned, whoAsks(scene)};
    scene.tell([&](Story &story) {
        story.activity = Activity::Changing;
        ChangeStory &change = story.change.emplace();
        change.id = request.id;
        for (const FileChange &file : planned.files)
            change.files.append(file.path);
    });
    auto done = server::apply(**host, request, tellSteps(scene), wait.atMost(longestChange));
    if (!done && done.error().kind == Kind::OutcomeUnknown)
        done = askAgain(scene, request.id, done.error(), wait);
    tellOutcome(scene, done, false);
    if (!done)
        return std::unexpected(done.error());
    return prove(scene, wait);
}

Result<void> undo(Scene &scene, const Wait &wait) {
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    scene.tell([&](Story &story) {
        story.activity = Activity::Changing;
        story.change.emplace();
        story.change->isUndo = true;
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
