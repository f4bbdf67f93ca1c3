// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Commands.h"

#include "findings/Catalogue.h"
#include "findings/Product.h"
#include "findings/Writer.h"
#include "server/Survey.h"
#include "story/Inside.h"
#include "story/Past.h"
#include "story/Scene.h"
#include "story/Walking.h"
#include "story/Weighing.h"

#include <tuple>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

constexpr std::chrono::seconds longestSurvey{60};

Result<std::unique_ptr<Walking>> beginFromOutside(Scene &scene, const QUrl &url, const Wait &wait) {
    scene.tell([](Story &story) { story.activity = Activity::TestingFromOutside; });
    // To the finished sign-in, not only to the 101: a VNC server counts a connection that ends before it as a failed one.
    probe::WalkOptions options;
    options.until = probe::WalkOptions::Until::SignIn;
    return scene.beginWalk(url, &Story::outside, options, wait.atMost(std::chrono::seconds(60)));
}

Result<void> testFromOutside(Scene &scene, const QUrl &url, const Wait &wait) {
    auto walking = beginFromOutside(scene, url, wait);
    if (!walking)
        return std::unexpected(walking.error());
    const auto seen = (*walking)->end();
    if (!seen)
        return std::unexpected(seen.error());
    return {};
}

bool wasTested(const Scene &scene, const QUrl &url) {
    const auto &outside = scene.story().outside;
    return outside && outside->url == url;
}

/// The evidence, after a person has chosen where several sites could be meant.
Result<findings::Evidence> gather(Scene &scene, ServerFacts facts) {
    findings::Request request{scene.visit().url, scene.visit().site};
    auto evidence = findings::gather(facts, request);
    if (evidence || evidence.error().kind != Kind::SeveralSites)
        return evidence;
    auto chosen = scene.ask().whichSite(evidence.error().about);
    if (!chosen)
        return chosen.error().kind == Kind::NeedsAnswer ? std::move(evidence) : std::unexpected(chosen.error());
    request.site = *chosen;
    return findings::gather(std::move(facts), request);
}

Trouble cannotJudge(const findings::Evidence &evidence) {
    const int index = evidence.chrome.directive;
    const auto place = evidence.site->configuration().placeOf(index);
    return {Kind::CannotJudge,
            Hop::Apache,
            {QString::fromUtf8(evidence.site->configuration().at(index).name), place.file, QString::number(place.line)},
            {}};
}

/// What an earlier look at the server has left, so that nothing of it is taken for true while it is looked at again.
void forgetServer(Scene &scene) {
    scene.tell([](Story &story) {
        story.facts.reset();
        story.product.clear();
        story.inside.reset();
        story.lessRights.reset();
        story.problems.clear();
        story.verdict.reset();
        story.plan.reset();
        story.proposal.reset();
        story.trial.clear();
        story.change.reset();
        story.after.reset();
        story.seen = Answer::NotAsked;
    });
}

Result<server::SurveyResult> lookAtServer(Scene &scene, const Wait &wait) {
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    scene.tell([](Story &story) { story.activity = Activity::LookingAtServer; });
    auto survey = server::survey(**host, wait.atMost(longestSurvey));
    if (survey)
        scene.tell([&](Story &story) {
            story.facts = survey->facts;
            story.lessRights = survey->whyNotRoot;
        });
    return survey;
}

/// The address from outside, the server from inside, and what stands in its files: told as it comes.
Result<findings::Evidence> look(Scene &scene, const Wait &wait) {
    forgetServer(scene);
    std::unique_ptr<Walking> outside;
    if (!scene.visit().url.isEmpty() && !wasTested(scene, scene.visit().url)) {
        auto begun = beginFromOutside(scene, scene.visit().url, wait);
        if (!begun)
            return std::unexpected(begun.error());
        outside = std::move(*begun);
    }
    // Neither needs the other, so neither waits for it.
    auto survey = lookAtServer(scene, wait);
    if (outside)
        if (const auto seen = outside->end(); !seen)
            return std::unexpected(seen.error());
    if (!survey)
        return std::unexpected(survey.error());
    scene.tell([](Story &story) { story.activity = Activity::Judging; });
    auto evidence = gather(scene, std::move(survey->facts));
    if (!evidence)
        return evidence;
    const auto tellProblems = [&] {
        evidence->outside = wasTested(scene, evidence->url) ? scene.story().outside : std::nullopt;
        scene.keep(*evidence);
        scene.tell([&](Story &story) { story.problems = findings::detect(*evidence); });
    };
    scene.tell([&](Story &story) {
        story.url = evidence->url;
        story.site = evidence->file;
        if (evidence->host)
            story.product = findings::productOf(*evidence->site, *evidence->host).value_or(findings::Product()).name;
    });
    tellProblems();
    // The address was not known before the server told it.
    if (!wasTested(scene, evidence->url) && !evidence->url.isEmpty()) {
        if (auto tested = testFromOutside(scene, evidence->url, wait); !tested)
            return std::unexpected(tested.error());
        tellProblems();
    }
    if (auto inside = lookInside(scene, *evidence, wait); !inside)
        return std::unexpected(inside.error());
    return evidence;
}

/// From outside a plain answer to the handshake looks like Apache's. Where Apache's files hand live connections on, it is the
/// hub's.
void placeAnswer(Story &story, const findings::Evidence &evidence) {
    const bool opensPastApache = story.inside && story.inside->hub && story.inside->hub->status() == 101;
    const bool isApaches = evidence.needsSignIn || opensPastApache || !findings::breaking(story.problems).empty();
    if (isApaches || !story.outside || evidence.chrome.kind != apache::Outcome::Kind::Proxied)
        return;
    for (PathStep &step : story.outside->steps)
        if (step.id == PathStep::Id::Handshake && step.hop == Hop::Apache && story.outside->handshake)
            step.hop = Hop::Hub;
}

/// Weighs what was seen. CannotJudge where a line that is not understood may decide.
Result<void> judge(Scene &scene, const findings::Evidence &evidence) {
    const bool undecided = evidence.chrome.kind == apache::Outcome::Kind::Unknown;
    scene.tell([&](Story &now) {
        const PathFacts *past = now.inside && now.inside->hub ? &*now.inside->hub : nullptr;
        now.problems = findings::confirmed(now.problems, now.outside ? &*now.outside : nullptr, past);
        placeAnswer(now, evidence);
    });
    const auto verdict = weighed(scene.story(), undecided);
    scene.tell([&](Story &now) { now.verdict = verdict; });
    if (verdict.undecided)
        return std::unexpected(cannotJudge(evidence));
    return {};
}

} // namespace

Result<void> outside(Scene &scene, const Wait &wait) {
    scene.beginAnew();
    if (auto tested = testFromOutside(scene, scene.visit().url, wait); !tested)
        return tested;
    scene.tell([&](Story &story) { story.verdict = weighed(*story.outside); });
    return {};
}

Result<void> propose(Scene &scene, const Wait &) {
    const auto &own = scene.visit().ownText;
    scene.tell([&](Story &story) {
        story.proposal.reset();
        story.trial.clear();
        if (!own || own->before == own->after)
            return;
        Plan &plan = story.proposal.emplace();
        plan.files.push_back(*own);
        plan.files.back().writer = findings::writerOf(own->path, own->before).value_or(findings::Writer()).name;
        if (const auto *evidence = scene.evidence(); evidence && evidence->host && !evidence->host->ports.empty())
            plan.port = evidence->host->ports.front();
    });
    return {};
}

Result<void> lookAgain(Scene &scene, const Wait &wait) {
    const auto host = scene.server(wait);
    const auto survey = host ? server::survey(**host, wait.atMost(longestSurvey)) : std::unexpected(host.error());
    // What is known stays, if it cannot be had anew: this only keeps it fresh.
    if (!survey)
        return {};
    if (auto evidence = findings::gather(survey->facts, {scene.story().url, scene.visit().site}))
        scene.keep(*std::move(evidence));
    scene.tell([&](Story &story) { story.facts = survey->facts; });
    return {};
}

Result<void> check(Scene &scene, const Wait &wait) {
    auto evidence = look(scene, wait);
    if (!evidence)
        return std::unexpected(evidence.error());
    return judge(scene, *evidence);
}

Result<void> plan(Scene &scene, const Wait &wait) {
    const Visit &visit = scene.visit();
    auto evidence = look(scene, wait);
    if (visit.restoring || visit.putOff) {
        // The server was reached; what stands in its files need not be understood to put others in their place.
        if (!evidence && !scene.story().facts)
            return std::unexpected(evidence.error());
        if (evidence)
            std::ignore = judge(scene, *evidence);
        auto known = visit.restoring ? restoringPlan(scene, wait) : putOffPlan(scene);
        if (!known)
            return std::unexpected(known.error());
        scene.tell([&](Story &story) { story.plan = *std::move(known); });
        return {};
    }
    if (!evidence)
        return std::unexpected(evidence.error());
    if (auto judged = judge(scene, *evidence); !judged)
        return judged;
    scene.tell([&](Story &story) { story.plan = findings::planFor(*evidence, findings::breaking(story.problems)); });
    return {};
}

} // namespace hubwart::story
