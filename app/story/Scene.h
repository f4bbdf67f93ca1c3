// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Wait.h"
#include "findings/Evidence.h"
#include "probe/PathProbe.h"
#include "probe/Target.h"
#include "server/SshHost.h"
#include "ssh/Session.h"
#include "story/AskBridge.h"
#include "story/Screen.h"
#include "story/Story.h"
#include "story/Tries.h"
#include "story/Visit.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <mutex>

namespace hubwart::story {

class Walking;

/// What the Commands share while they run: the visit, the human, the connection, and the Story that they tell.
/// Lives on the Conductor's thread.
class Scene {
public:
    using Publish = std::function<void(const Story &)>;

    Scene(Ask &ask, Screen &screen, Publish publish);

    /// Goes on with what a person has said meanwhile. Another server or account ends the connection to the one before.
    void enter(const Visit &visit);
    [[nodiscard]] const Visit &visit() const { return m_visit; }
    [[nodiscard]] Ask &ask() { return m_ask; }
    [[nodiscard]] Screen &screen() { return m_screen; }
    [[nodiscard]] const Story &story() const { return m_story; }
    /// Forgets all that was seen, so that nothing old is taken for true.
    void beginAnew();
    /// What confirms the change that was made last; empty for another one.
    [[nodiscard]] const Secret &tokenOf(const QString &change);
    /// Draws a new one.
    const Secret &makeToken(const QString &change);
    /// What the newest survey came to; null before that.
    [[nodiscard]] const findings::Evidence *evidence() const { return m_evidence ? &*m_evidence : nullptr; }
    void keep(findings::Evidence evidence) { m_evidence = std::move(evidence); }
    /// Changes the story and publishes it.
    void tell(const std::function<void(Story &)> &change);

    /// The server, signed in to if that is not done yet, or if the connection has died in the meantime.
    Result<server::Host *> server(const Wait &wait);
    /// Who is signed in; empty before that.
    [[nodiscard]] QString user() const { return m_session ? m_session->user() : QString(); }
    /// The server over a new connection, which takes the place of the one before if it comes about.
    Result<server::Host *> serverAnew(const Wait &wait);
    /// Makes that connection ahead of time, if no person has to be asked for it. What goes wrong is told by serverAnew().
    void connectAhead(const Wait &wait);
    /// Forgets the connection, so that server() makes a new one.
    void hangUp();

    /// Begins to walk the path to the desktop on a thread of its own, which keeps \a facts of the story up to date; until the
    /// walk has ended nobody else may look at those.
    Result<std::unique_ptr<Walking>> beginWalk(const QUrl &url, std::optional<PathFacts> Story::*facts,
                                               probe::WalkOptions options, const Wait &wait);
    /// The same, and waits for its end.
    Result<PathFacts> walk(const QUrl &url, std::optional<PathFacts> Story::*facts, probe::WalkOptions options, const Wait &wait);

    /// What of this computer plays a part in every walk to \a url: the address to dial, and whom to trust.
    [[nodiscard]] Result<probe::Target> target(const QUrl &url) const;
    /// The connection to the server, to lead tunnels through. Only after server() gave one.
    [[nodiscard]] ssh::Session &session() { return *m_session; }
    [[nodiscard]] Tries &tries() { return m_tries; }

private:
    PathFacts walkNow(const probe::Target &target, std::optional<PathFacts> Story::*facts, const probe::WalkOptions &options,
                      const Wait &wait);
    Result<ssh::Session> signIn(ssh::Prompts &prompts, bool quietly, const Wait &wait);
    void use(std::unique_ptr<ssh::Session> session);

    Visit m_visit;
    Ask &m_ask;
    Screen &m_screen;
    AskBridge m_bridge;
    Publish m_publish;
    std::mutex m_telling; ///< of the story: a walk tells its part of it meanwhile
    Story m_story;
    std::unique_ptr<ssh::Session> m_session;
    std::unique_ptr<server::SshHost> m_host;
    std::unique_ptr<ssh::Session> m_ahead; ///< signed in to before it is needed
    QElapsedTimer m_aheadSince;
    QString m_reached;           ///< what the server is called, once SSH settings were read
    bool m_signsInAlone = false; ///< nobody was asked for anything
    QElapsedTimer m_lastUse;     ///< of the connection
    QString m_tokenFor;
    Secret m_token;
    std::optional<findings::Evidence> m_evidence;
    Tries m_tries;
};

} // namespace hubwart::story
