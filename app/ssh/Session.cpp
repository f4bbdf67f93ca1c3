// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Session.h"

#include "ssh/Link.h"
#include "ssh/Login.h"
#include "ssh/PatientPrompts.h"

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

} // namespace

bool Session::isUp() const {
    return m_link->isUp();
}

Result<Session> VerifiedSession::login(Prompts &prompts, const Wait &wait) && {
    const QString user = userOf(m_options, m_link->session());
    if (const auto done = Login(*m_link, user, m_options.identityFile, prompts, wait).run(); !done)
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
    const auto tell = [&](Stage stage) {
        if (onStage)
            onStage(stage);
    };
    const auto once = [&] {
        tell(Stage::Connecting);
        return Connection::open(options, patient.extended(wait))
            .and_then([&](Connection connection) {
                tell(Stage::CheckingHostKey);
                return std::move(connection).verify(patient, patient.extended(wait));
            })
            .and_then([&](VerifiedSession verified) {
                tell(Stage::SigningIn);
                return std::move(verified).login(patient, patient.extended(wait));
            });
    };
    Result<Session> session = once();
    if (!session && session.error().kind == Trouble::Kind::LinkLost && patient.heldUpTheServer()) {
        patient.repeatAnswers();
        session = once();
    }
    return session;
}

} // namespace hubwart::ssh
