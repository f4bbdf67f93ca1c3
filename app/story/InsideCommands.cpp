// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Inside.h"

#include "findings/Capacity.h"
#include "findings/Catalogue.h"
#include "findings/Trial.h"
#include "probe/UpgradeRequest.h"
#include "server/Hub.h"
#include "story/ServerLogs.h"
#include "story/ToldAnswers.h"
#include "story/TunnelDialer.h"

namespace hubwart::story {

namespace {

using Id = PathStep::Id;

constexpr std::chrono::seconds longestLook{60};
constexpr std::chrono::milliseconds shortHold{100};
constexpr std::chrono::seconds longestStep{5}; // there is no network in between
constexpr std::chrono::hours longestFull{1};   // that no place is left is logged only once

/// From here it is worth looking from the other side: the way breaks before the desktop itself has spoken.
bool isWorthIt(const PathFacts &outside) {
    const PathStep *bad = outside.firstBad();
    return bad && bad->answer == Answer::Broken && bad->id <= Id::Greeting;
}

/// The address that Apache hands the live connection on to. What its files send elsewhere, or refuse, would go where its pages
/// go.
QUrl backendOf(const findings::Evidence &evidence) {
    const auto addressIn = [](const apache::Outcome &outcome) {
        const bool isProxied = outcome.kind == apache::Outcome::Kind::Proxied && outcome.socket.isEmpty();
        return isProxied ? QUrl(QString::fromUtf8(outcome.target), QUrl::StrictMode) : QUrl();
    };
    if (!evidence.host)
        return {};
    QUrl backend = addressIn(evidence.chrome);
    if (!backend.isValid() || backend.host().isEmpty()) {
        backend = addressIn(findings::pageOf(evidence));
        backend.setPath(evidence.url.path());
        backend.setQuery(evidence.url.query());
    }
    const bool isHttp =
        QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ws"), QStringLiteral("wss")}.contains(
            backend.scheme());
    // A VNC server takes a request for an attack; that it is asked by Apache is a finding of its own.
    const bool isVnc = backend.port() >= 5900 && backend.port() < 6000;
    return isHttp && !backend.host().isEmpty() && !isVnc ? backend : QUrl();
}

/// Opened, and nothing broke behind it.
bool isWhole(const PathFacts &walked) {
    const PathStep *bad = walked.firstBad();
    return walked.status() == 101 && (!bad || bad->answer != Answer::Broken);
}

class InsideLook {
public:
    InsideLook(Scene &scene, const findings::Evidence &evidence, const Wait &wait)
        : m_scene(scene), m_evidence(evidence), m_wait(wait.atMost(longestLook)), m_backend(backendOf(evidence)) {}

    Result<void> go() {
        const auto asked = m_scene.target(m_evidence.url);
        if (!asked || !m_evidence.host)
            return {};
        m_asked = *asked;
        const PathStep *bad = m_scene.story().outside->firstBad();
        if (bad->id <= Id::Handshake || bad->symptom == Symptom::ProtocolError || bad->symptom == Symptom::NotVnc)
            askApache();
        if (!m_backend.isEmpty())
            askHub();
        readLogs();
        m_scene.tell([&](Story &story) { story.inside = m_facts; });
        if (m_wait.stop.stop_requested())
            return trouble(Trouble::Kind::Cancelled, Hop::Server);
        return {};
    }

private:
    /// The same as from outside, at the address where Apache listens.
    [[nodiscard]] probe::Target ownApache() const {
        probe::Target target = m_asked;
        const auto &addresses = m_evidence.host->addresses;
        const bool isFixed = !addresses.empty() && !addresses.front().ip.isEmpty();
        target.connectHost = isFixed ? QString::fromLatin1(addresses.front().ip) : QStringLiteral("127.0.0.1");
        const auto &ports = m_evidence.host->ports;
        target.connectPort = ports.empty() || ports.front() == 0 ? m_asked.port() : ports.front();
        return target;
    }

    /// What a browser sent, at the place where Apache's line leads.
    [[nodiscard]] probe::Target hub() const {
        probe::Target target = m_asked;
        target.origin = m_asked.originHeader();
        target.askedHost = m_asked.hostHeader();
        target.url = m_backend;
        const bool isTls = m_backend.scheme() == u"wss" || m_backend.scheme() == u"https";
        target.url.setScheme(isTls ? QStringLiteral("wss") : QStringLiteral("ws"));
        target.connectHost = m_backend.host();
        target.connectPort = target.port();
        target.checksCertificate = false;
        if (const auto &page = m_scene.story().outside->page)
            if (const QByteArray cookies = probe::cookiesFor(m_asked, *page); !cookies.isEmpty())
                target.moreHeaders.append({"Cookie", cookies});
        if (const QByteArray &proto = m_evidence.chrome.forwardedProto; !proto.isEmpty())
            target.moreHeaders.append({QByteArrayLiteral("X-Forwarded-Proto"), proto});
        return target;
    }

    PathFacts look(const probe::Target &target, Hop hop) {
        PathFacts seen;
        if (!m_forbidden)
            seen = lookThroughTunnel(target, hop);
        if (m_forbidden)
            seen = lookByProgram(target, hop);
        m_scene.tries().take(m_evidence.url, seen);
        // There is nothing between us and what we asked.
        for (PathStep &step : seen.steps)
            step.hop = std::max(step.hop, hop);
        return seen;
    }

    /// Finds out, too, whether tunnels are forbidden.
    PathFacts lookThroughTunnel(const probe::Target &target, Hop hop) {
        if (!m_scene.server(m_wait))
            return {};
        probe::WalkOptions options;
        // To the end of the sign-in: a desktop counts whoever leaves before.
        options.until = probe::WalkOptions::Until::SignIn;
        options.page = false;
        options.hold = shortHold;
        options.perStep = longestStep;
        TunnelDialer dialer(m_scene.session(), hop);
        PathFacts seen = probe::walk(target, dialer, options, {}, m_wait);
        m_forbidden = dialer.isForbidden();
        return seen;
    }

    PathFacts lookByProgram(const probe::Target &target, Hop hop) {
        m_facts.isWeaker = true;
        const auto host = m_scene.server(m_wait);
        if (!host)
            return {};
        const auto told = server::askThere(**host,
                                           {.address = target.dialledHost(),
                                            .port = target.dialledPort(),
                                            .encrypted = target.isEncrypted(),
                                            .name = target.host().toLatin1(),
                                            .host = target.hostHeader(),
                                            .origin = target.sendsOrigin ? target.originHeader() : QByteArray(),
                                            .target = target.requestTarget()},
                                           m_wait);
        return told ? pathOf(*told, target.url, target.aboutDialled(), hop) : PathFacts();
    }

    void askApache() {
        m_facts.apache = look(ownApache(), Hop::Apache);
        // It says nothing at all: most often because nobody in it is free.
        if (const PathStep *bad = m_facts.apache->firstBad(); bad && bad->symptom == Symptom::TimedOut)
            m_facts.workers =
                findings::workersOf(m_evidence.site->configuration(), m_evidence.server.modules.value_or(QStringList()));
    }

    void askHub() {
        m_facts.hub = look(hub(), Hop::Hub);
        // Where Apache spoils the path on the way, the one that was asked for may still be the right one.
        const QUrl mapped = m_backend;
        const bool isOther = mapped.path() != m_evidence.url.path();
        if (isOther && status() != 0 && !isWhole(*m_facts.hub) && !findings::breaking(m_scene.story().problems).empty()) {
            m_backend.setPath(m_evidence.url.path());
            PathFacts second = look(hub(), Hop::Hub);
            if (isWhole(second) || (second.status() == 101 && status() != 101))
                m_facts.hub = std::move(second);
            else
                m_backend = mapped;
        }
        const bool isOpen = status() == 101;
        if (!isOpen && status() != 0)
            vary();
        // What Apache does not hand on yet, it will hand on changed.
        if (isOpen && !m_evidence.works() && changesWhoAsks())
            vary(Variation::Id::AsApacheAsks);
        const PathStep *bad = m_facts.hub->firstBad();
        if (!bad || bad->answer != Answer::Broken || bad->id >= Id::SignIn)
            return;
        askProgram();
        if (isOpen)
            vary(Variation::Id::OddPath);
    }

    [[nodiscard]] bool changesWhoAsks() const {
        const apache::Outcome &outcome = m_evidence.chrome;
        return outcome.kind == apache::Outcome::Kind::Proxied
               && (outcome.host != m_evidence.asked.host || outcome.origin != m_evidence.asked.header("Origin"));
    }

    [[nodiscard]] int status() const { return m_facts.hub->status(); }

    /// One thing left out or said otherwise after the other, until it opens.
    void vary() {
        using enum Variation::Id;
        if (status() != 400 && status() != 403 && status() != 404 && status() < 500)
            return;
        for (const auto id : {NoOrigin, BackendHost, NoSubprotocol, AsFirefox, AsSafari})
            if (!vary(id) || m_facts.variations.back().status == 101)
                return;
    }

    /// Asks it so; false where it may not be asked any more.
    bool vary(Variation::Id id) {
        if (m_wait.over() || m_forbidden || !m_scene.tries().mayGoOn(m_evidence.url))
            return false;
        const PathFacts seen = look(varied(id), Hop::Hub);
        const PathStep *live = seen.step(Id::Live);
        m_facts.variations.push_back({id, seen.status(), live && live->answer == Answer::Broken});
        return true;
    }

    [[nodiscard]] probe::Target varied(Variation::Id id) const {
        probe::Target target = hub();
        switch (id) {
        case Variation::Id::NoOrigin:
            target.sendsOrigin = false;
            break;
        case Variation::Id::BackendHost:
            target.askedHost.clear();
            break;
        case Variation::Id::NoSubprotocol:
            target.subprotocol.clear();
            break;
        case Variation::Id::AsFirefox:
            target.browser = probe::Target::Browser::Firefox;
            break;
        case Variation::Id::AsSafari:
            target.browser = probe::Target::Browser::Safari;
            break;
        case Variation::Id::OddPath:
            target.url.setPath(QStringLiteral("/hubwart-asks-for-nothing"));
            break;
        case Variation::Id::AsApacheAsks:
            target.askedHost = m_evidence.chrome.host;
            target.origin = m_evidence.chrome.origin;
            target.sendsOrigin = !m_evidence.chrome.origin.isEmpty();
            break;
        }
        return target;
    }

    void askProgram() {
        const auto host = m_scene.server(m_wait);
        const auto port = static_cast<quint16>(hub().port());
        const auto program = host ? server::lookAtHub(**host, port, m_backend.path(), m_wait) : std::unexpected(host.error());
        if (program)
            m_facts.program = *program;
    }

    /// What the server wrote of all that.
    void readLogs() {
        QDateTime since = m_scene.story().outside->when;
        if (m_facts.workers)
            since = since.addDuration(-longestFull);
        if (auto told = writtenSince(m_scene, m_evidence, m_facts.program, since, m_wait))
            m_facts.log = *std::move(told);
    }

    Scene &m_scene;
    const findings::Evidence &m_evidence;
    Wait m_wait;
    QUrl m_backend;
    probe::Target m_asked;
    InsideFacts m_facts;
    bool m_forbidden = false;
};

} // namespace

Result<void> lookInside(Scene &scene, const findings::Evidence &evidence, const Wait &wait) {
    const auto &outside = scene.story().outside;
    if (!outside || outside->url != evidence.url || !isWorthIt(*outside) || !scene.tries().mayGoOn(evidence.url))
        return {};
    return InsideLook(scene, evidence, wait).go();
}

} // namespace hubwart::story
