// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "facts/Trouble.h"
#include "facts/Wait.h"
#include "ssh/KeyFile.h"
#include "ssh/Link.h"
#include "ssh/Prompts.h"
#include "ssh/Session.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace hubwart::ssh {

class AgentRelay;

/// Signs in on a link whose server was verified (VerifiedSession::login is the only caller). In this order, as far as the server
/// offers it: none (which tells what it offers), the agent's keys, key files, keyboard-interactive, password. A server that wants
/// several methods after each other gets them.
///
/// At most six tries in all (sshd's MaxAuthTries); where a password may follow, keys get no more than three of them. A passphrase
/// is asked only for a key that the server would take, or whose public part cannot be known. A password that was asked for by
/// keyboard-interactive is not sent again by the method "password". Only one question without echo that looks like "Password:" is
/// taken for one; all others go to Prompts::answers as they are.
///
/// Trouble: WrongPassword, WrongPassphrase (three times, or wrong and nobody can be asked for another), KeyUnreadable (the file
/// named in the options), LoginRefused (about has the methods offered), TooMuchText, NeedsAnswer, LinkLost, TimedOut, Cancelled.
class Login {
public:
    /// \a user is the name to sign in with; of \a options only the keys count.
    Login(Link &link, QString user, const Options &options, Prompts &prompts, Wait wait);
    ~Login();
    Login(const Login &) = delete;
    Login &operator=(const Login &) = delete;

    Result<void> run();

private:
    enum class Outcome { Success, Partial, Denied, Asked };
    static constexpr int mostTries = 6;
    static constexpr int mostAttempts = 3;

    Result<Outcome> attempt(const std::function<int()> &step);
    Result<Outcome> round(int methods);
    Result<Outcome> publicKeys(bool passwordMayFollow);
    Result<Outcome> agentKeys(const std::vector<KeyFile> &files, int budget);
    Result<Outcome> keyFile(const KeyFile &file);
    Result<Key> unlock(const KeyFile &file);
    Result<Outcome> interactive();
    Result<Outcome> answerAll(int attemptNumber, bool &wasAsked);
    Result<bool> answerRound(int attemptNumber);
    Result<Outcome> password();
    Result<Secret> askPassword(int attemptNumber);

    Result<std::vector<KeyFile>> keyFiles();
    /// Runs something that asks a human; the time it takes is added to the deadline.
    template <typename Ask>
    auto patiently(Ask &&ask) {
        const std::chrono::nanoseconds left = m_wait.deadline.remainingTimeAsDuration();
        auto answer = std::forward<Ask>(ask)();
        if (!m_wait.deadline.isForever())
            m_wait.deadline = QDeadlineTimer(left);
        return answer;
    }
    [[nodiscard]] Trouble refused() const;
    [[nodiscard]] Trouble wrongPassword() const;
    [[nodiscard]] QByteArray user() const { return m_user.toUtf8(); }

    Link &m_link;
    QString m_user;
    QString m_identityFile;
    QStringList m_identityFiles;
    bool m_identitiesOnly;
    Prompts &m_prompts;
    Wait m_wait;

    std::unique_ptr<AgentRelay> m_relay;
    QSet<QByteArray> m_triedKeys;
    int m_tries = 0; ///< that the server counts as failed
    bool m_sentPassword = false;
    Secret m_lastPassword;
    std::optional<Trouble> m_unasked; ///< a passphrase that nobody could be asked for
    QStringList m_notes;
};

} // namespace hubwart::ssh
