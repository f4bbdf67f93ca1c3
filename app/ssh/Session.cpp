// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Session.h"

#include "ssh/Link.h"
#include "ssh/Login.h"
#include "ssh/PatientPrompts.h"
#include "ssh/Tunnel.h"

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

/// The name to sign in with: that of the address, else the local user's.
QString userOf(const Options &options, ssh_session session) {
    if (!options.address.user.isEmpty())
        return options.address.user;
    char *name = nullptr;
    QString user;
    if (ssh_options_get(session, SSH_OPTIONS_USER, &name) == SSH_OK)
        user = QString::fromLocal8Bit(name);
    ssh_string_free_char(name);
    return user;
}

/// Asks for the passwords of a server on the way, and for everything else as the others do.
class JumpPrompts final : public Prompts {
public:
    explicit JumpPrompts(Prompts &prompts) : m_prompts(prompts) {}

    Result<bool> acceptHostKey(const QString &host, quint16 port, const HostKey &key) override {
        return m_prompts.acceptHostKey(host, port, key);
    }
    Result<Secret> passphrase(const QString &keyFile, int attempt) override { return m_prompts.passphrase(keyFile, attempt); }
    Result<Secret> password(const QString &user, const QString &host, int attempt) override {
        return jumpPassword(user, host, attempt);
    }
    Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) override {
        return m_prompts.jumpPassword(user, host, attempt);
    }
    Result<std::vector<Secret>> answers(const QString &name, const QString &instruction,
                                        const QList<Question> &questions) override {
        return m_prompts.answers(name, instruction, questions);
    }

private:
    Prompts &m_prompts;
};

/// One server after the other, each through the tunnel that the one before has made.
class Travel {
public:
    Travel(PatientPrompts &prompts, const Wait &wait, std::function<void(Stage)> onStage)
        : m_prompts(prompts), m_wait(wait), m_onStage(std::move(onStage)) {}

    Result<Session> go(const Options &options) {
        std::unique_ptr<Tunnel> tunnel;
        JumpPrompts jumpPrompts(m_prompts);
        for (std::size_t i = 0; i < options.through.size(); ++i) {
            const Options &next = i + 1 < options.through.size() ? options.through[i + 1] : options;
            const QString host = next.connectHost.isEmpty() ? next.address.host : next.connectHost;
            auto made = stop(options.through[i], std::move(tunnel), jumpPrompts).and_then([&](Session session) {
                return Tunnel::open(std::move(session), host, next.address.port, left());
            });
            if (!made)
                return std::unexpected(made.error());
            tunnel = std::move(*made);
        }
        return stop(options, std::move(tunnel), m_prompts);
    }

private:
    /// A person's time does not count.
    [[nodiscard]] Wait left() const { return m_prompts.extended(m_wait); }

    Result<Session> stop(const Options &options, std::unique_ptr<Tunnel> tunnel, Prompts &prompts) {
        m_onStage(Stage::Connecting);
        auto connection = tunnel ? Connection::open(options, std::move(tunnel), left()) : Connection::open(options, left());
        return std::move(connection)
            .and_then([&](Connection connected) {
                m_onStage(Stage::CheckingHostKey);
                return std::move(connected).verify(prompts, left());
            })
            .and_then([&](VerifiedSession verified) {
                m_onStage(Stage::SigningIn);
                return std::move(verified).login(prompts, left());
            });
    }

    PatientPrompts &m_prompts;
    const Wait &m_wait;
    std::function<void(Stage)> m_onStage;
};

} // namespace

bool Session::isUp() const {
    return m_link->isUp();
}

Result<Session> VerifiedSession::login(Prompts &prompts, const Wait &wait) && {
    const QString user = userOf(m_options, m_link->session());
    if (const auto done = Login(*m_link, user, m_options, prompts, wait).run(); !done)
        return std::unexpected(done.error());
    Session session;
    session.m_link = std::move(m_link);
    session.m_hostKey = std::move(m_hostKey);
    session.m_user = user;
    session.m_notes = std::move(m_notes);
    return session;
}

Result<Session> open(const Options &options, Prompts &prompts, const Wait &wait, const std::function<void(Stage)> &onStage) {
    PatientPrompts patient(prompts);
    Travel travel(patient, wait, onStage ? onStage : [](Stage) {});
    Result<Session> session = travel.go(options);
    if (!session && session.error().kind == Trouble::Kind::LinkLost && patient.heldUpTheServer()) {
        patient.repeatAnswers();
        session = travel.go(options);
    }
    return session;
}

} // namespace hubwart::ssh
