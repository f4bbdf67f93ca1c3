// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Scene.h"

#include "ssh/Route.h"

#include "server/Transaction.h"
#include "story/Walking.h"

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
    m_ahead.reset();
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
    const std::scoped_lock lock(m_telling);
    change(m_story);
    if (m_publish)
        m_publish(m_story);
}

/// Which way to the server, and in.
Result<ssh::Session> Scene::signIn(ssh::Prompts &prompts, bool quietly, const Wait &wait) {
    auto address = ssh::Address::parse(m_visit.server);
    if (!address)
        return std::unexpected(address.error());
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
    m_reached = options.address.host;
    return ssh::open(options, prompts, wait.atMost(std::chrono::seconds(30)), onStage);
}

void Scene::use(std::unique_ptr<ssh::Session> session) {
    m_session = std::move(session);
    m_lastUse.start();
    m_host = std::make_unique<server::SshHost>(*m_session, m_session->user(), m_reached, m_bridge);
}

Result<server::Host *> Scene::server(const Wait &wait) {
    const bool stale = m_host && m_lastUse.durationElapsed() > surelyAlive;
    if (m_host && m_session->isUp() && (!stale || m_host->isAlive(wait.atMost(patienceForLife)))) {
        m_lastUse.start();
        return m_host.get();
    }
    hangUp();
    // Whoever waits for the outcome of a change is told of that, not of each try to come back.
    const bool quietly = m_story.activity == Activity::AskingAgain || m_story.activity == Activity::Confirming;
    if (!quietly)
        tell([](Story &story) { story.activity = Activity::Connecting; });
    const int asked = m_bridge.asked();
    auto session = signIn(m_bridge, quietly, wait);
    if (!session)
        return std::unexpected(session.error());
    m_signsInAlone = m_bridge.asked() == asked;
    use(std::make_unique<ssh::Session>(std::move(*session)));
    return m_host.get();
}

void Scene::connectAhead(const Wait &wait) {
    if (!m_signsInAlone)
        return;
    AskNobody nobody;
    if (auto session = signIn(nobody, true, wait)) {
        m_ahead = std::make_unique<ssh::Session>(std::move(*session));
        m_aheadSince.start();
    }
}

Result<server::Host *> Scene::serverAnew(const Wait &wait) {
    if (auto ahead = std::exchange(m_ahead, nullptr); ahead && ahead->isUp() && m_aheadSince.durationElapsed() < surelyAlive) {
        m_host.reset();
        use(std::move(ahead));
        return m_host.get();
    }
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
    m_ahead.reset();
    m_host.reset();
    m_session.reset();
}

Result<probe::Target> Scene::target(const QUrl &url) const {
    auto target = probe::Target::withUrl(url);
    if (!target)
        return target;
    target->connectHost = m_visit.connectHost;
    if (const auto &signIn = m_visit.desktopSignIn; signIn && target->isEncrypted() && url.host() == m_visit.url.host())
        target->moreHeaders.append({"Authorization", "Basic " + QByteArray::fromStdString(signIn->reveal()).toBase64()});
    if (m_visit.caFile.isEmpty())
        return target;
    auto cas = probe::loadCas(m_visit.caFile);
    if (!cas)
        return std::unexpected(cas.error());
    target->extraCas = *std::move(cas);
    return target;
}

PathFacts Scene::walkNow(const probe::Target &target, std::optional<PathFacts> Story::*facts, const probe::WalkOptions &options,
                         const Wait &wait) {
    const auto onStep = [&](const PathStep &step) {
        tell([&](Story &story) {
            auto &steps = (story.*facts)->steps;
            if (!steps.empty() && steps.back().id == step.id)
                steps.back() = step;
            else
                steps.push_back(step);
        });
    };
    probe::DirectDialer dialer;
    PathFacts seen = probe::walk(target, dialer, options, onStep, wait);
    m_tries.take(seen.url, seen);
    tell([&](Story &story) {
        seen.when = (story.*facts)->when;
        story.*facts = seen;
    });
    return seen;
}

Result<std::unique_ptr<Walking>> Scene::beginWalk(const QUrl &url, std::optional<PathFacts> Story::*facts,
                                                  probe::WalkOptions options, const Wait &wait) {
    auto target = this->target(url);
    if (!target)
        return std::unexpected(target.error());
    tell([&](Story &story) { (story.*facts).emplace(PathFacts{.url = url, .when = QDateTime::currentDateTimeUtc()}); });
    options.pictureProgram = m_visit.pictureProgram;
    options.pagePath = m_visit.pagePath.toUtf8();
    return std::make_unique<Walking>([this, facts, target = *std::move(target), options = std::move(options),
                                      wait] { return walkNow(target, facts, options, wait); },
                                     wait);
}

Result<PathFacts> Scene::walk(const QUrl &url, std::optional<PathFacts> Story::*facts, probe::WalkOptions options,
                              const Wait &wait) {
    auto walking = beginWalk(url, facts, std::move(options), wait);
    if (!walking)
        return std::unexpected(walking.error());
    return (*walking)->end();
}

} // namespace hubwart::story
