// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Sudo.h"
#include "ssh/Prompts.h"
#include "story/Ask.h"

namespace hubwart::story {

/// Carries the narrow questions of the ssh and server rooms to the one interface behind which a human is.
class AskBridge final : public ssh::Prompts, public server::RootPrompt {
public:
    explicit AskBridge(Ask &ask) : m_ask(ask) {}

    /// How many questions there were so far.
    [[nodiscard]] int asked() const { return m_asked; }

    Result<bool> acceptHostKey(const QString &host, quint16 port, const ssh::HostKey &key) override {
        ++m_asked;
        return m_ask.isThisTheServer({host, port, key.type, key.sha256});
    }
    Result<Secret> passphrase(const QString &keyFile, int attempt) override {
        ++m_asked;
        return m_ask.keyPassphrase(keyFile, attempt);
    }
    Result<Secret> password(const QString &user, const QString &host, int attempt) override {
        ++m_asked;
        return m_ask.loginPassword(user, host, attempt);
    }
    Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) override {
        ++m_asked;
        return m_ask.jumpPassword(user, host, attempt);
    }
    Result<std::vector<Secret>> answers(const QString &name, const QString &instruction,
                                        const QList<Question> &questions) override {
        ++m_asked;
        QList<Ask::Question> asked;
        for (const Question &question : questions)
            asked.append({question.text, question.echo});
        return m_ask.loginAnswers(instruction.isEmpty() ? name : name + u'\n' + instruction, asked);
    }
    [[nodiscard]] bool knowsSudoPassword() const override { return m_ask.knowsSudoPassword(); }
    Result<Secret> sudoPassword(const QString &user, const QString &host, int attempt) override {
        return m_ask.sudoPassword(user, host, attempt);
    }
    [[nodiscard]] bool knowsRootPassword() const override { return m_ask.knowsRootPassword(); }
    Result<Secret> rootPassword(const QString &host, int attempt) override { return m_ask.rootPassword(host, attempt); }

private:
    Ask &m_ask;
    int m_asked = 0;
};

/// For a connection that is made ahead of time: whatever needs a person is left for later.
class AskNobody final : public ssh::Prompts {
public:
    Result<bool> acceptHostKey(const QString &, quint16, const ssh::HostKey &) override { return nobody(); }
    Result<Secret> passphrase(const QString &, int) override { return nobody(); }
    Result<Secret> password(const QString &, const QString &, int) override { return nobody(); }
    Result<Secret> jumpPassword(const QString &, const QString &, int) override { return nobody(); }
    Result<std::vector<Secret>> answers(const QString &, const QString &, const QList<Question> &) override { return nobody(); }

private:
    static std::unexpected<Trouble> nobody() { return trouble(Trouble::Kind::NeedsAnswer, Hop::Laptop); }
};

} // namespace hubwart::story
