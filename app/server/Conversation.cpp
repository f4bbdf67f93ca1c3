// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Conversation.h"

#include "server/Sudo.h"

namespace hubwart::server {

namespace {

constexpr std::chrono::milliseconds moment{300};         ///< after which words that stopped have stopped
constexpr std::chrono::milliseconds patienceForSu{8000}; ///< to say something that we know

/// sudo -n, and no sudo at all: neither reads anything before the script does.
bool asksNothing(Way way) {
    return way == Way::Quiet || way == Way::User;
}

} // namespace

Result<void> Conversation::begin(Need need, const Wait &wait) {
    const QByteArray header = loaderHeader(m_nonce, m_way, need);
    return asksNothing(m_way) ? sendRequest(header, wait) : m_exec.write(header, wait);
}

Result<void> Conversation::sendRequest(const QByteArray &before, const Wait &wait) {
    if (auto sent = m_exec.write(before + loaderBody(m_nonce, m_request), wait); !sent)
        return sent;
    return m_exec.closeInput();
}

Result<Conversation::Event> Conversation::next(const Host::OnRecord &onRecord, const Wait &wait) {
    const bool listensForSilence = !m_ready && m_watch.needsSilence();
    auto output = m_exec.read(listensForSilence ? wait.atMost(moment) : wait);
    const bool isQuiet = !output && listensForSilence && output.error().kind == Trouble::Kind::TimedOut && !wait.over();
    if (!output && !isQuiet)
        return std::unexpected(output.error());
    if (isQuiet) {
        m_silence += moment;
    } else {
        m_silence = {};
        m_watch.feed(output->err);
        auto records = m_reader.feed(output->out);
        if (!records)
            return std::unexpected(records.error());
        for (Record &record : *records)
            if (auto taken = take(std::move(record), onRecord, wait); !taken)
                return std::unexpected(taken.error());
    }
    if (!m_ready && m_watch.wantsPassword(isQuiet))
        return Event::Prompt;
    if (m_silence >= patienceForSu)
        return Event::Strange;
    return output && output->ended ? Event::Ended : Event::Nothing;
}

Result<void> Conversation::send(const Secret &password, const Wait &wait) {
    if (auto sent = m_exec.write(QByteArrayView(password.reveal()), wait); !sent)
        return sent;
    return m_exec.write("\n", wait);
}

Rights Conversation::rightsFrom(const Record &ready) const {
    const QByteArray by = ready.field(1);
    if (by == "direct")
        return Rights::Root;
    if (ready.field(0) != "0")
        return Rights::None;
    if (by == "su")
        return Rights::Su;
    if (by == "doas")
        return Rights::Doas;
    return prompts() > 0 ? Rights::SudoPassword : Rights::Sudo;
}

Result<void> Conversation::take(Record record, const Host::OnRecord &onRecord, const Wait &wait) {
    if (record.key == "refused") {
        m_reply.whyNotRoot =
            m_way == Way::Su ? whySuRefused(m_user, m_watch.words()) : whySudoRefused(m_user, m_watch.words(), record.field(0));
        return {};
    }
    if (record.key == "ready" && !m_ready) {
        m_ready = true;
        m_reply.rights = rightsFrom(record);
        return asksNothing(m_way) ? Result<void>() : sendRequest({}, wait);
    }
    if (onRecord)
        onRecord(record);
    m_reply.records.append(std::move(record));
    return {};
}

} // namespace hubwart::server
