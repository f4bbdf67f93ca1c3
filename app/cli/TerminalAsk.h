// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Ask.h"

#include <map>

namespace hubwart::cli {

/// Secrets that the caller handed over on file descriptors. Empty: none.
struct GivenSecrets {
    Secret password;
    Secret passphrase;
    Secret sudoPassword;
    Secret rootPassword;
    Secret vncPassword;
};

/// Answers from what was handed over, else by asking the person at the terminal; without one: NeedsAnswer.
class TerminalAsk final : public story::Ask {
public:
    explicit TerminalAsk(GivenSecrets given) : m_given(std::move(given)) {}

    Result<bool> isThisTheServer(const story::NewServer &server) override;
    Result<Secret> keyPassphrase(const QString &keyFile, int attempt) override;
    Result<Secret> loginPassword(const QString &user, const QString &host, int attempt) override;
    Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) override;
    Result<std::vector<Secret>> loginAnswers(const QString &title, const QList<Question> &questions) override;
    [[nodiscard]] bool knowsSudoPassword() const override;
    Result<Secret> sudoPassword(const QString &user, const QString &host, int attempt) override;
    [[nodiscard]] bool knowsRootPassword() const override;
    Result<Secret> rootPassword(const QString &host, int attempt) override;
    Result<Secret> desktopPassword() override;
    Result<QString> whichSite(const QStringList &files) override;
    Result<bool> loadOthers(const QStringList &changed) override;
    Result<bool> keepUnproven() override;

private:
    static bool isYes(const Secret &answer);
    /// What was typed is kept for the next connection, until the program ends.
    static Result<Secret> secret(Secret &given, const QString &question, int attempt);

    GivenSecrets m_given;
    std::map<QString, Secret> m_jumps; ///< typed, of servers on the way
};

} // namespace hubwart::cli
