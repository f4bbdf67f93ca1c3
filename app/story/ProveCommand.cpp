// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Target.h"
#include "story/Changing.h"
#include "story/Commands.h"
#include "story/Scene.h"

namespace hubwart::story {

namespace {

constexpr std::chrono::minutes longestTrial{3};

/// What the second Apache is asked: the lines that change/question.sh reads. What stands behind the "?" of an address may be a
/// secret, which is not written down on a server; such an address is only asked for its page. Whoever puts an old file back may
/// mean one with which live connections do not work, and whoever switches a site off does not expect its pages.
QByteArray questionIn(const Scene &scene, const Plan &plan) {
    const Story &story = scene.story();
    const auto target = probe::Target::withUrl(story.url);
    if (!target || !plan.sitesOff.isEmpty())
        return {};
    const bool isSecret = story.url.hasQuery();
    const PathStep *before = story.outside ? story.outside->step(PathStep::Id::Handshake) : nullptr;
    const bool worked = before && (before->answer == Answer::Works || before->answer == Answer::Warning);
    return (QByteArrayList{target->isEncrypted() ? "https" : "http", target->host().toLatin1(), target->hostHeader(),
                           isSecret ? QByteArray() : target->requestTarget(), scene.visit().pagePath.toUtf8(),
                           worked && !isSecret && plan.restores.isEmpty() ? "101" : QByteArray()})
               .join('\n')
           + '\n';
}

} // namespace

server::ChangeRequest requestFor(Scene &scene, const Plan &plan) {
    const QString id = server::newChangeId();
    return {.id = id,
            .plan = plan,
            .who = whoAsks(scene),
            .token = scene.makeToken(id).duplicate(),
            .question = questionIn(scene, plan),
            .window = scene.visit().window};
}

Result<void> prove(Scene &scene, const Wait &wait) {
    scene.tell([](Story &story) { story.trial.clear(); });
    if (!plannedIn(scene.story()))
        if (auto made = plan(scene, wait); !made)
            return made;
    const Plan planned = *plannedIn(scene.story());
    if (planned.isEmpty())
        return {};
    if (scene.story().lessRights)
        return std::unexpected(*scene.story().lessRights);
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    scene.tell([](Story &story) { story.activity = Activity::Trying; });
    const auto onStep = [&](const ChangeStep &step) { scene.tell([&](Story &story) { take(story.trial, step); }); };
    return server::prove(**host, requestFor(scene, planned), onStep, wait.atMost(longestTrial));
}

} // namespace hubwart::story
