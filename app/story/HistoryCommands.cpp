// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Commands.h"

#include "findings/Writer.h"
#include "server/History.h"
#include "story/Past.h"
#include "story/Scene.h"

#include <algorithm>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

constexpr std::chrono::seconds longestLook{60};

/// Where Apache must answer, as far as the newest survey says.
quint16 portIn(const Scene &scene) {
    const auto *evidence = scene.evidence();
    return evidence && evidence->host && !evidence->host->ports.empty() ? evidence->host->ports.front() : quint16(0);
}

void propose(Scene &scene, Plan plan) {
    scene.tell([&](Story &story) {
        story.trial.clear();
        story.proposal.reset();
        if (!plan.isEmpty())
            story.proposal = std::move(plan);
    });
}

/// What is to be switched so that each is as it was before the change, or as that made it. A module that others need by now stays
/// on.
void switchBack(Plan &plan, const std::vector<PartVersions> &parts, bool asMade) {
    const auto then = [&](const PartVersions &part) { return asMade ? part.after : part.before; };
    std::vector<const PartVersions *> off;
    for (const PartVersions &part : parts) {
        if (part.now && !then(part))
            off.push_back(&part);
        else if (!part.now && then(part))
            (part.isSite ? plan.sites : plan.modules).append(part.name);
    }
    const auto goes = [&](const QString &module) {
        return std::ranges::any_of(off, [&](const PartVersions *one) { return !one->isSite && one->name == module; });
    };
    const auto isNeeded = [&](const PartVersions *part) { return !std::ranges::all_of(part->neededBy, goes); };
    // Again, because what is needed by one that stays, stays too.
    for (auto stays = std::ranges::find_if(off, isNeeded); stays != off.end(); stays = std::ranges::find_if(off, isNeeded)) {
        plan.stays.push_back({(*stays)->name, (*stays)->neededBy});
        off.erase(stays);
    }
    for (const PartVersions *part : off)
        (part->isSite ? plan.sitesOff : plan.modulesOff).append(part->name);
}

} // namespace

Result<Plan> restoringPlan(Scene &scene, const Wait &wait) {
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    const Restoring &wanted = *scene.visit().restoring;
    const auto past = server::pastChange(**host, wanted.change, wait.atMost(longestLook));
    if (!past)
        return std::unexpected(past.error());
    Plan plan;
    plan.restores = past->id;
    plan.port = portIn(scene);
    switchBack(plan, past->parts, wanted.asMade);
    for (const FileVersions &file : past->versions) {
        const QByteArray &then = wanted.asMade ? file.after : file.before;
        if (!file.now)
            return trouble(Kind::SiteMissing, Hop::Apache, {file.path});
        if (*file.now != then)
            plan.files.push_back(
                {file.path, *file.now, then, findings::writerOf(file.path, *file.now).value_or(findings::Writer()).name});
    }
    return plan;
}

Result<Plan> putOffPlan(const Scene &scene) {
    Plan plan = *scene.visit().putOff;
    const Story &story = scene.story();
    for (const FileChange &file : plan.files)
        for (const ConfigFile &now : story.facts ? story.facts->files : std::vector<ConfigFile>())
            if (now.path == file.path && now.readable && now.bytes != file.before)
                return trouble(Kind::FileChanged, Hop::Apache, {file.path});
    return plan;
}

Result<void> history(Scene &scene, const Wait &wait) {
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    scene.tell([](Story &story) {
        story.activity = Activity::LookingAtServer;
        story.history.reset();
    });
    const QString id = scene.visit().changeId;
    const Wait patience = wait.atMost(longestLook);
    auto past =
        id.isEmpty() ? server::history(**host, patience) : server::pastChange(**host, id, patience).transform([](PastChange one) {
            return std::vector<PastChange>{std::move(one)};
        });
    if (!past)
        return std::unexpected(past.error());
    scene.tell([&](Story &story) { story.history = std::move(*past); });
    return {};
}

Result<void> restore(Scene &scene, const Wait &wait) {
    auto plan = restoringPlan(scene, wait);
    if (!plan)
        return std::unexpected(plan.error());
    propose(scene, *std::move(plan));
    return {};
}

Result<void> resume(Scene &scene, const Wait &) {
    auto plan = putOffPlan(scene);
    if (!plan)
        return std::unexpected(plan.error());
    propose(scene, *std::move(plan));
    return {};
}

} // namespace hubwart::story
