// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Host.h"
#include "server/Loader.h"
#include "server/Sudo.h"
#include "ssh/Session.h"

namespace hubwart::server {

/// Runs scripts on a server over SSH, as root where sudo allows it (or doas, which is never given a password), else by su with
/// the password of root where somebody knows that. A password that was right is kept until this goes, so that nobody is asked
/// twice. Blocking; on the Conductor's thread.
class SshHost final : public Host {
public:
    SshHost(ssh::Session &session, QString user, QString name, RootPrompt &prompt)
        : m_session(session), m_user(std::move(user)), m_name(std::move(name)), m_prompt(prompt) {}

    Result<Reply> run(const Request &request, const OnRecord &onRecord, const Wait &wait) override;

    /// Whether the server still answers on this connection; takes one round trip.
    [[nodiscard]] bool isAlive(const Wait &wait);

private:
    Result<Reply> runAs(Way way, Need need, const Request &request, const OnRecord &onRecord, Wait wait);
    Result<Reply> bySudo(Need need, const Request &request, const OnRecord &onRecord, const Wait &wait);
    Result<Reply> bySu(const Request &request, const OnRecord &onRecord, const Wait &wait);
    Result<Reply> withoutRoot(const Trouble &why, const Request &request, const OnRecord &onRecord, const Wait &wait);
    Result<Secret> password(Way way, int attempt);

    ssh::Session &m_session;
    QString m_user;
    QString m_name;
    RootPrompt &m_prompt;
    Secret m_password;        ///< for sudo
    Secret m_rootPassword;    ///< for su
    bool m_onlyLooks = false; ///< asked for the password of sudo the last time, somebody gave none
    bool m_suDeclined = false;
    bool m_wasNotAsked = false; ///< for a password, by sudo, the last time
};

} // namespace hubwart::server
