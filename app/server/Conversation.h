// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "server/Host.h"
#include "server/Loader.h"
#include "server/PromptWatch.h"
#include "server/Reply.h"
#include "ssh/Exec.h"

namespace hubwart::server {

/// One run of the loader: what came, and what is answered to it. Of this room only; on the session's thread.
class Conversation {
public:
    Conversation(ssh::Exec exec, const Request &request, QByteArray nonce, Way way, QString user)
        : m_exec(std::move(exec)), m_request(request), m_nonce(std::move(nonce)), m_way(way), m_user(std::move(user)),
          m_reader(m_nonce), m_watch(m_nonce, way) {}

    /// Where nobody will ask for a password, nothing stands in the way of the whole request: that saves a round trip.
    Result<void> begin(Need need, const Wait &wait);

    enum class Event {
        Nothing,
        Prompt,  ///< the password is wanted
        Strange, ///< somebody waits for something else than the password
        Ended
    };
    /// Waits for something to come.
    Result<Event> next(const Host::OnRecord &onRecord, const Wait &wait);
    Result<void> send(const Secret &password, const Wait &wait);

    [[nodiscard]] int prompts() const { return m_watch.prompts(); }
    [[nodiscard]] bool isWhole() const { return m_reader.isWhole(); }
    [[nodiscard]] bool wasReady() const { return m_ready; }
    [[nodiscard]] bool hasStatus() const { return m_exec.exitStatus().has_value(); }
    /// Of everybody but the script: sudo, su, a login script, the shell.
    [[nodiscard]] QByteArray words() const { return m_watch.words() + m_reader.otherWords(); }
    Reply &reply() { return m_reply; }

private:
    Result<void> take(Record record, const Host::OnRecord &onRecord, const Wait &wait);
    Result<void> sendRequest(const QByteArray &before, const Wait &wait);
    [[nodiscard]] Rights rightsFrom(const Record &ready) const;

    ssh::Exec m_exec;
    const Request &m_request;
    QByteArray m_nonce;
    Way m_way;
    QString m_user;
    ReplyReader m_reader;
    PromptWatch m_watch;
    Reply m_reply;
    std::chrono::milliseconds m_silence{0};
    bool m_ready = false;
};

} // namespace hubwart::server
