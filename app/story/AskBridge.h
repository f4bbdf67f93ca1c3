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

    Result<bool> acceptHostKey(const QString &host, quint16 port, const ssh::HostKey &key) override {
        return m_ask.isThisTheServer({host, port, key.type, key.sha256});
    }
    Result<Secret> passphrase(const QString &keyFile, int attempt) override { return m_ask.keyPassphrase(keyFile, attempt); }
    Result<Secret> password(const QString &user, const QString &host, int attempt) override {
        return m_ask.loginPassword(user, host, attempt);
    }
    Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) override {
        return m_ask.jumpPassword(user, host, attempt);
    }
    Result<std::vector<Secret>> answers(const QString &name, const QString &instruction,
                                        const QList<Question> &questions) override {
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
};

} // namespace hubwart::story
