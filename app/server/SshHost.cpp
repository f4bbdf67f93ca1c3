// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/SshHost.h"

#include "server/Reply.h"
#include "ssh/Exec.h"

namespace hubwart::server {

namespace {

/// One run of the loader: what came, and what is answered to it.
class Conversation {
public:
    Conversation(ssh::Exec &exec, const Request &request, QByteArray nonce)
        : m_exec(exec), m_request(request), m_nonce(std::move(nonce)), m_reader(m_nonce) {}

    enum class Event { Nothing, Prompt, Ended };

    /// Waits for something to come. Prompt: sudo wants the password.
    Result<Event> next(const Host::OnRecord &onRecord, const QString &user, const Wait &wait) {
        auto output = m_exec.read(wait);
        if (!output)
            return std::unexpected(output.error());
        m_words += output->err;
        auto records = m_reader.feed(output->out);
        if (!records)
            return std::unexpected(records.error());
        for (Record &record : *records)
            if (auto taken = take(std::move(record), onRecord, user, wait); !taken)
                return std::unexpected(taken.error());
        // Anywhere in the words: sudo-rs and translations put text around the prompt that was asked for.
        if (!m_ready && m_words.count(sudoPrompt(m_nonce)) > m_prompts) {
            ++m_prompts;
            return Event::Prompt;
        }
        return output->ended ? Event::Ended : Event::Nothing;
    }

    [[nodiscard]] int prompts() const { return m_prompts; }
    [[nodiscard]] bool isWhole() const { return m_reader.isWhole(); }
    [[nodiscard]] bool wasReady() const { return m_ready; }
    /// Of everybody but the script: sudo, a login script, the shell.
    [[nodiscard]] QByteArray words() const { return wordsOfSudo() + m_reader.otherWords(); }
    Reply &reply() { return m_reply; }

private:
    [[nodiscard]] QByteArray wordsOfSudo() const { return QByteArray(m_words).replace(sudoPrompt(m_nonce), ""); }

    Result<void> take(Record record, const Host::OnRecord &onRecord, const QString &user, const Wait &wait) {
        if (record.key == "refused") {
            m_reply.whyNotRoot = whySudoRefused(user, wordsOfSudo(), record.field(0));
        } else if (record.key == "ready" && !m_ready) {
            m_ready = true;
            m_reply.rights = record.field(1) == "direct" ? Rights::Root
                             : record.field(0) != "0"    ? Rights::None
                             : m_prompts > 0             ? Rights::SudoPassword
                                                         : Rights::Sudo;
            if (auto sent = m_exec.write(loaderBody(m_nonce, m_request), wait); !sent)
                return sent;
            return m_exec.closeInput();
        } else {
            if (onRecord)
                onRecord(record);
            m_reply.records.append(std::move(record));
        }
        return {};
    }

    ssh::Exec &m_exec;
    const Request &m_request;
    QByteArray m_nonce;
    ReplyReader m_reader;
    Reply m_reply;
    QByteArray m_words;
    int m_prompts = 0;
    bool m_ready = false;
};

Result<void> sendPassword(ssh::Exec &exec, const Secret &password, const Wait &wait) {
    if (auto sent = exec.write(QByteArrayView(password.reveal()), wait); !sent)
        return sent;
    return exec.write("\n", wait);
}

} // namespace

Result<Secret> SshHost::password(int attempt) {
    if (attempt == 1 && !m_password.isEmpty())
        return m_password.duplicate();
    auto answer = m_prompt.sudoPassword(m_user, attempt);
    if (answer)
        m_password = answer->duplicate();
    return answer;
}

Result<Reply> SshHost::runAs(SudoMode mode, const Request &request, const OnRecord &onRecord, const Wait &wait) {
    const QByteArray nonce = newNonce();
    auto exec = ssh::Exec::start(m_session, loaderCommand(), wait);
    if (!exec)
        return std::unexpected(exec.error());
    if (auto sent = exec->write(loaderHeader(nonce, mode, request.need), wait); !sent)
        return std::unexpected(sent.error());
    Conversation talk(*exec, request, nonce);
    for (;;) {
        auto event = talk.next(onRecord, m_user, wait);
        if (!event)
            return std::unexpected(event.error());
        if (*event == Conversation::Event::Ended)
            break;
        if (*event != Conversation::Event::Prompt)
            continue;
        // Asked again after a no, it wants the same password for the list of what is allowed.
        const int attempt = saysNo(talk.words()) ? 1 : talk.prompts();
        auto secret = password(attempt);
        if (!secret && attempt > 1) {
            m_password.clear();
            return trouble(Trouble::Kind::SudoWrongPassword, Hop::Server, {m_user});
        }
        if (!secret)
            return std::unexpected(secret.error());
        if (auto sent = sendPassword(*exec, *secret, wait); !sent)
            return std::unexpected(sent.error());
    }
    Reply &reply = talk.reply();
    if (talk.isWhole())
        return std::move(reply);
    if (!talk.wasReady() && reply.whyNotRoot)
        return std::unexpected(*reply.whyNotRoot);
    if (!exec->exitStatus())
        return trouble(Trouble::Kind::LinkLost, Hop::Server, {m_name}, QString::fromUtf8(talk.words()));
    return trouble(Trouble::Kind::BadReply, Hop::Server, {m_name}, QString::fromUtf8(talk.words()));
}

bool SshHost::isAlive(const Wait &wait) {
    auto exec = ssh::Exec::start(m_session, QByteArrayLiteral("exit 0"), wait);
    for (;;) {
        const auto output = exec ? exec->read(wait) : std::unexpected(exec.error());
        if (!output)
            return false;
        if (output->ended)
            return true;
    }
}

Result<Reply> SshHost::run(const Request &request, const OnRecord &onRecord, const Wait &wait) {
    const SudoMode mode = m_prompt.canAnswer() || !m_password.isEmpty() ? SudoMode::Ask : SudoMode::Quiet;
    auto reply = runAs(mode, request, onRecord, wait);
    // Somebody who could be asked had no password to give: what can be seen without root is still worth seeing.
    if (!reply && request.need == Need::RootIfAllowed && reply.error().kind == Trouble::Kind::NeedsAnswer) {
        const Trouble why{Trouble::Kind::SudoNeedsPassword, Hop::Server, {m_user}, {}};
        reply = runAs(SudoMode::User, request, onRecord, wait);
        if (reply)
            reply->whyNotRoot = why;
    }
    return reply;
}

} // namespace hubwart::server
