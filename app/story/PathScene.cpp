// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/PathScene.h"

#include "story/VerdictWords.h"
#include "story/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hubwart::story {

namespace {

using Id = PathStep::Id;

QString said(const char *source) {
    return QCoreApplication::translate("Scene", source);
}

QString aboutApache(const Story &story) {
    const int port = story.url.port(story.url.scheme() == u"wss" ? 443 : 80);
    const QString version = story.facts ? story.facts->apacheVersion.value_or(QString()) : QString();
    return version.isEmpty() ? QStringLiteral(":%1").arg(port) : version;
}

std::vector<PathScene::Place> placesOf(const Story &story) {
    const QString encrypted = story.url.scheme() == u"wss" ? QStringLiteral("HTTPS") : QStringLiteral("HTTP");
    std::vector<PathScene::Place> places = {
        {Hop::Laptop, said(QT_TRANSLATE_NOOP("Scene", "This PC")), {}},
        {Hop::Apache, QStringLiteral("Apache"), story.url.isEmpty() ? encrypted : aboutApache(story)},
        {Hop::Hub, said(QT_TRANSLATE_NOOP("Scene", "Hub")), {}},
        {Hop::Desktop, said(QT_TRANSLATE_NOOP("Scene", "Desktop")), QStringLiteral("VNC")},
    };
    if (story.verdict && story.verdict->answer == Answer::Broken)
        for (PathScene::Place &place : places)
            place.isCulprit = place.hop == story.verdict->hop;
    return places;
}

/// Of several answers the one that must be told: what is broken before what is unclear before what works.
Answer worseOf(Answer a, Answer b) {
    constexpr std::array order = {Answer::Broken, Answer::Unknown, Answer::Warning, Answer::Works, Answer::NotAsked};
    return *std::ranges::find_if(order, [&](Answer one) { return one == a || one == b; });
}

QString evidenceOf(const PathStep &step) {
    QString text = nameOf(step.id);
    if (step.took)
        text += QStringLiteral(" (%1 ms)").arg(static_cast<double>(step.took->count()) / 1000.0, 0, 'f', 1);
    for (const QString &part : {sentenceOf(step), step.evidence})
        if (!part.isEmpty())
            text += u'\n' + part;
    return text;
}

QString totalTime(const std::vector<const PathStep *> &steps) {
    std::chrono::microseconds total{0};
    for (const PathStep *step : steps) {
        if (!step->took)
            return {};
        total += *step->took;
    }
    return QStringLiteral("%1 ms").arg(static_cast<double>(total.count()) / 1000.0, 0, 'f', total.count() < 10000 ? 1 : 0);
}

QString statusLabel(const std::optional<HttpAnswer> &answer) {
    if (!answer || answer->status == 0)
        return {};
    return QString::number(answer->status);
}

QString labelOf(const PathFacts &facts, PathScene::Lane lane, int from, const std::vector<const PathStep *> &steps) {
    if (from == 0)
        return totalTime(steps);
    if (from == 1)
        return statusLabel(lane == PathScene::Lane::Pages ? facts.page : facts.handshake);
    if (facts.picture)
        return QStringLiteral("%1×%2").arg(facts.picture->width).arg(facts.picture->height);
    if (facts.closeCode && steps.back()->answer == Answer::Broken)
        return QString::number(*facts.closeCode);
    return {};
}

PathScene::Link linkOf(const PathFacts *facts, PathScene::Lane lane, int from, std::initializer_list<Id> ids) {
    PathScene::Link link{.lane = lane, .from = from};
    std::vector<const PathStep *> steps;
    for (const Id id : ids)
        if (const PathStep *step = facts ? facts->step(id) : nullptr)
            steps.push_back(step);
    for (const PathStep *step : steps) {
        if (step->answer == Answer::NotAsked)
            link.underWay = true;
        link.answer = worseOf(link.answer, step->answer);
        link.evidence += (link.evidence.isEmpty() ? QString() : QStringLiteral("\n\n")) + evidenceOf(*step);
    }
    if (!steps.empty() && !link.underWay)
        link.label = labelOf(*facts, lane, from, steps);
    return link;
}

/// What was asked past Apache stands beside what came through it, and takes the place of what could not be asked through it.
void addPastApache(const Story &story, const PathFacts *facts, PathScene &scene) {
    for (const Lane &lane : lanesOf(story)) {
        if (lane.path == facts || lane.path->steps.empty() || facts != newestPath(story))
            continue;
        PathScene::Link &atApache = scene.links[3];
        PathScene::Link &behind = scene.links[4];
        const PathScene::Link same = linkOf(lane.path, PathScene::Lane::Live, 1, {Id::Tcp, Id::Tls, Id::Handshake});
        if (atApache.answer != Answer::NotAsked)
            atApache.evidence += QStringLiteral("\n\n%1\n%2").arg(lane.name, same.evidence);
        PathScene::Link further = linkOf(lane.path, PathScene::Lane::Live, 2, {Id::Live, Id::Greeting, Id::SignIn, Id::Picture});
        if (behind.answer == Answer::NotAsked && further.answer != Answer::NotAsked) {
            further.evidence.prepend(lane.name + u'\n');
            behind = further;
        }
    }
}

QString sentenceFor(const PathScene &scene, const PathScene::Link &link) {
    const auto &from = scene.places[static_cast<std::size_t>(link.from)].name;
    const auto &to = scene.places[static_cast<std::size_t>(link.from) + 1].name;
    const QString answer = link.underWay ? said(QT_TRANSLATE_NOOP("Scene", "being tested")) : nameOf(link.answer);
    const QString lane = link.lane == PathScene::Lane::Pages ? scene.pagesName : scene.liveName;
    const QString sentence = said(QT_TRANSLATE_NOOP("Scene", "%1, from %2 to %3: %4")).arg(lane, from, to, answer);
    return link.label.isEmpty() ? sentence : sentence + QStringLiteral(" (%1)").arg(link.label);
}

} // namespace

const PathFacts *newestPath(const Story &story) {
    return story.after ? &*story.after : story.outside ? &*story.outside : nullptr;
}

PathScene pathScene(const Story &story, const PathFacts *facts) {
    using enum PathScene::Lane;
    PathScene scene;
    scene.pagesName = said(QT_TRANSLATE_NOOP("Scene", "Pages (HTTP)"));
    scene.liveName = said(QT_TRANSLATE_NOOP("Scene", "Live connection (WebSocket)"));
    scene.places = placesOf(story);
    const auto reach = {Id::Name, Id::Tcp, Id::Tls};
    scene.links = {linkOf(facts, Pages, 0, reach), linkOf(facts, Live, 0, reach), linkOf(facts, Pages, 1, {Id::Page}),
                   linkOf(facts, Live, 1, {Id::Handshake}),
                   linkOf(facts, Live, 2, {Id::Live, Id::Greeting, Id::SignIn, Id::Picture})};
    addPastApache(story, facts, scene);
    for (PathScene::Link &link : scene.links)
        link.sentence = sentenceFor(scene, link);
    return scene;
}

QString textOf(const PathScene &scene) {
    QString text;
    for (const auto lane : {PathScene::Lane::Pages, PathScene::Lane::Live})
        for (const PathScene::Link &link : scene.links)
            if (link.lane == lane)
                text += link.sentence + u'\n';
    return text;
}

} // namespace hubwart::story
