// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Scene.h"

#include "ssh/Route.h"

#include "server/Transaction.h"

#include <utility>

namespace hubwart::story {

namespace {

// Longer unused, a connection may have died without a word (a laptop that slept, another Wi-Fi); it is asked before it is used.
constexpr std::chrono::seconds surelyAlive{10};
constexpr std::chrono::seconds patienceForLife{5};

} // namespace

Scene::Scene(Ask &ask, Screen &screen, Publish publish)
    : m_ask(ask), m_screen(screen), m_bridge(ask), m_publish(std::move(publish)) {}

void Scene::enter(const Visit &visit) {
    if (visit.server != m_visit.server || visit.identityFile != m_visit.identityFile || visit.connectHost != m_visit.connectHost)
        hangUp();
    m_visit = visit;
    m_story.trouble.reset();
    m_story.server = m_visit.server;
    // An address that the server told stays where a person gave none.
    if (!m_visit.url.isEmpty())
        m_story.url = m_visit.url;
}

void Scene::beginAnew() {
    m_evidence.reset();
    m_screen.wipe();
    Story story;
    story.server = m_visit.server;
    story.url = m_visit.url;
    m_story = std::move(story);
}

void Scene::tell(const std::function<void(Story &)> &change) {
    change(m_story);
    if (m_publish)
        m_publish(m_story);
}

Result<server::Host *> Scene::server(const Wait &wait) {
    const bool stale = m_host && m_lastUse.durationElapsed() > surelyAlive;
    if (m_host && m_session->isUp() && (!stale || m_host->isAlive(wait.atMost(patienceForLife)))) {
        m_lastUse.start();
        return m_host.get();
    }
    hangUp();
    auto address = ssh::Address::parse(m_visit.server);
    if (!address)
        return std::unexpected(address.error());
    // Whoever waits for the outcome of a change is told of that, not of each try to come back.
    const bool quietly = m_story.activity == Activity::AskingAgain || m_story.activity == Activity::Confirming;
    if (!quietly)
        tell([](Story &story) { story.activity = Activity::Connecting; });
    ssh::Options options;
    options.address = *address;
    options.connectHost = m_visit.connectHost;
    options.identityFile = m_visit.identityFile;
    options.knownHostsFile = m_visit.knownHostsFile;
    options.acceptedFingerprint = m_visit.acceptedFingerprint;
    const auto onStage = [&](ssh::Stage stage) {
        if (stage == ssh::Stage::SigningIn && !quietly)
            tell([](Story &story) { story.activity = Activity::SigningIn; });
    };
    if (m_visit.sshConfigFile != u"none") {
        auto along = ssh::SshConfig::read(m_visit.sshConfigFile).and_then([&](const ssh::SshConfig &config) {
            return ssh::along(config, options);
        });
        if (!along)
            return std::unexpected(along.error());
        options = *std::move(along);
    }
    auto session = ssh::open(options, m_bridge, wait.atMost(std::chrono::seconds(30)), onStage);
    if (!session)
        return std::unexpected(session.error());
    m_session = std::make_unique<ssh::Session>(std::move(*session));
    m_lastUse.start();
    m_host = std::make_unique<server::SshHost>(*m_session, m_session->user(), options.address.host, m_bridge);
    return m_host.get();
}

Result<server::Host *> Scene::serverAnew(const Wait &wait) {
    auto session = std::exchange(m_session, nullptr);
    auto host = std::exchange(m_host, nullptr);
    auto anew = server(wait);
    if (!anew) {
        m_session = std::move(session);
        m_host = std::move(host);
    }
    return anew;
}

const Secret &Scene::tokenOf(const QString &change) {
    if (m_tokenFor != change)
        m_token.clear();
    return m_token;
}

const Secret &Scene::makeToken(const QString &change) {
    m_tokenFor = change;
    m_token = server::newToken();
    return m_token;
}

void Scene::hangUp() {
    m_host.reset();
    m_session.reset();
}

Result<probe::Target> Scene::target(const QUrl &url) const {
    auto target = probe::Target::withUrl(url);
    if (!target)
        return target;
    target->connectHost = m_visit.connectHost;
    if (!m_visit.caFile.isEmpty()) {
        auto cas = probe::loadCas(m_visit.caFile);
        if (!cas)
            return std::unexpected(cas.error());
        target->extraCas = *std::move(cas);
    }
    return target;
}

Result<PathFacts> Scene::walk(const QUrl &url, std::optional<PathFacts> Story::*facts, probe::WalkOptions options,
                              const Wait &wait) {
    const auto target = this->target(url);
    if (!target)
        return std::unexpected(target.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tell([&](Story &story) { (story.*facts).emplace(PathFacts{.url = url, .when = now}); });
    const auto onStep = [&](const PathStep &step) {
        tell([&](Story &story) {
            auto &steps = (story.*facts)->steps;
            if (!steps.empty() && steps.back().id == step.id)
                steps.back() = step;
            else
                steps.push_back(step);
        });
    };
    options.pictureProgram = m_visit.pictureProgram;
    options.pagePath = m_visit.pagePath.toUtf8();
    probe::DirectDialer dialer;
    PathFacts seen = probe::walk(*target, dialer, options, onStep, wait);
    seen.when = now;
    m_tries.take(url, seen);
    tell([&](Story &story) { story.*facts = seen; });
    if (wait.stop.stop_requested())
        return trouble(Trouble::Kind::Cancelled, Hop::Laptop);
    return seen;
}

} // namespace hubwart::story
