// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Host.h"
#include "server/Loader.h"
#include "server/Sudo.h"
#include "ssh/Session.h"

namespace hubwart::server {

/// Runs scripts on a server over SSH, as root where sudo allows it. A password that was right is kept until this goes, so that
/// nobody is asked twice. Blocking; on the Conductor's thread.
class SshHost final : public Host {
public:
    SshHost(ssh::Session &session, QString user, QString name, SudoPrompt &prompt)
        : m_session(session), m_user(std::move(user)), m_name(std::move(name)), m_prompt(prompt) {}

    Result<Reply> run(const Request &request, const OnRecord &onRecord, const Wait &wait) override;

    /// Whether the server still answers on this connection; takes one round trip.
    [[nodiscard]] bool isAlive(const Wait &wait);

private:
    Result<Reply> runAs(SudoMode mode, const Request &request, const OnRecord &onRecord, const Wait &wait);
    Result<Secret> password(int attempt);

    ssh::Session &m_session;
    QString m_user;
    QString m_name;
    SudoPrompt &m_prompt;
    Secret m_password;
};

} // namespace hubwart::server
