// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/SshHost.h"

#include "server/Conversation.h"

using namespace Qt::StringLiterals;

namespace hubwart::server {

namespace {

using Kind = Trouble::Kind;

/// sudo and su read one line of limited length; what they leave of a longer one would be read by the next program.
bool canBeSent(const Secret &password) {
    constexpr std::size_t longest = 500;
    return password.reveal().size() <= longest
           && password.reveal().find_first_of(std::string_view("\n\r\0", 3)) == std::string::npos;
}

/// Refused in a way that the password of root is a way around.
bool leadsToSu(const Trouble &refusal) {
    return refusal.kind == Kind::SudoMissing || refusal.kind == Kind::SudoNotAllowed || refusal.kind == Kind::SudoLimited
           || refusal.kind == Kind::DoasNeedsPassword;
}

} // namespace

Result<Secret> SshHost::password(Way way, int attempt) {
    Secret &kept = way == Way::Su ? m_rootPassword : m_password;
    if (attempt == 1 && !kept.isEmpty())
        return kept.duplicate();
    auto answer = way == Way::Su ? m_prompt.rootPassword(m_name, attempt) : m_prompt.sudoPassword(m_user, m_name, attempt);
    if (answer && !canBeSent(*answer))
        return trouble(way == Way::Su ? Kind::RootWrongPassword : Kind::SudoWrongPassword, Hop::Server, {m_user, m_name},
                       u"longer than a line can be, or more than one line"_s);
    if (answer)
        kept = answer->duplicate();
    return answer;
}

Result<Reply> SshHost::runAs(Way way, Need need, const Request &request, const OnRecord &onRecord, Wait wait) {
    auto exec = ssh::Exec::start(m_session, loaderCommand(), wait);
    if (!exec)
        return std::unexpected(exec.error());
    Conversation talk(*std::move(exec), request, newNonce(), way, m_user);
    if (auto sent = talk.begin(need, wait); !sent)
        return std::unexpected(sent.error());
    for (;;) {
        auto event = talk.next(onRecord, wait);
        if (!event)
            return std::unexpected(event.error());
        if (*event == Conversation::Event::Ended)
            break;
        if (*event == Conversation::Event::Strange)
            return std::unexpected(whySuRefused(m_user, talk.words()));
        if (*event != Conversation::Event::Prompt)
            continue;
        // Asked again after a no, it wants the same password for the list of what is allowed.
        const int attempt = saysNo(talk.words()) ? 1 : talk.prompts();
        const std::chrono::nanoseconds left = wait.deadline.remainingTimeAsDuration();
        auto secret = password(way, attempt);
        if (!wait.deadline.isForever())
            wait.deadline = QDeadlineTimer(left); // a person may take their time
        if (!secret && attempt > 1) {
            m_password.clear();
            return trouble(Kind::SudoWrongPassword, Hop::Server, {m_user});
        }
        if (!secret)
            return std::unexpected(secret.error());
        if (auto sent = talk.send(*secret, wait); !sent)
            return std::unexpected(sent.error());
    }
    Reply &reply = talk.reply();
    if (talk.isWhole())
        return std::move(reply);
    if (!talk.wasReady() && reply.whyNotRoot)
        return std::unexpected(*reply.whyNotRoot);
    return trouble(talk.hasStatus() ? Kind::BadReply : Kind::LinkLost, Hop::Server, {m_name}, QString::fromUtf8(talk.words()));
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

Result<Reply> SshHost::withoutRoot(const Trouble &why, const Request &request, const OnRecord &onRecord, const Wait &wait) {
    auto reply = runAs(Way::User, Need::RootIfAllowed, request, onRecord, wait);
    if (reply)
        reply->whyNotRoot = why;
    return reply;
}

Result<Reply> SshHost::bySudo(Need need, const Request &request, const OnRecord &onRecord, const Wait &wait) {
    const Trouble noPassword{Kind::SudoNeedsPassword, Hop::Server, {m_user}, {}};
    if (m_onlyLooks && request.need == Need::RootIfGiven)
        return withoutRoot(noPassword, request, onRecord, wait);
    const bool hasPassword = m_prompt.knowsSudoPassword() || !m_password.isEmpty();
    if (hasPassword && m_wasNotAsked) {
        auto reply = runAs(Way::Quiet, Need::Root, request, onRecord, wait);
        if (reply || reply.error().kind != Kind::SudoNeedsPassword)
            return reply;
        m_wasNotAsked = false;
    }
    auto reply = runAs(hasPassword ? Way::Ask : Way::Quiet, need, request, onRecord, wait);
    m_wasNotAsked = reply && (reply->rights == Rights::Sudo || reply->rights == Rights::Root);
    // Somebody who could be asked had no password to give: what can be seen without root is still worth seeing.
    m_onlyLooks = !reply && request.need != Need::Root && reply.error().kind == Kind::NeedsAnswer;
    return m_onlyLooks ? withoutRoot(noPassword, request, onRecord, wait) : reply;
}

/// The password is there before su is asked for it, so that su never waits for a person.
Result<Reply> SshHost::bySu(const Request &request, const OnRecord &onRecord, const Wait &wait) {
    constexpr int mostAttempts = 3;
    Result<Reply> reply = trouble(Kind::SuRefused, Hop::Server, {m_user});
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        const auto secret = password(Way::Su, attempt);
        if (!secret && (attempt == 1 || secret.error().kind != Kind::NeedsAnswer))
            return std::unexpected(secret.error());
        if (!secret)
            return reply;
        reply = runAs(Way::Su, Need::Root, request, onRecord, wait);
        if (reply || reply.error().kind != Kind::RootWrongPassword)
            return reply;
        m_rootPassword.clear();
    }
    return reply;
}

Result<Reply> SshHost::run(const Request &request, const OnRecord &onRecord, const Wait &wait) {
    if (!m_rootPassword.isEmpty())
        return bySu(request, onRecord, wait);
    // Whoever said once that they only want to look is asked again only when something is to be changed.
    const bool suMayFollow = m_prompt.knowsRootPassword() && (!m_suDeclined || request.need == Need::Root);
    Result<Reply> reply = bySudo(suMayFollow ? Need::Root : request.need, request, onRecord, wait);
    if (reply || !suMayFollow)
        return reply;
    Trouble why = reply.error();
    if (leadsToSu(why)) {
        reply = bySu(request, onRecord, wait);
        if (reply)
            return reply;
        m_suDeclined = reply.error().kind == Kind::NeedsAnswer;
        if (!m_suDeclined)
            why = reply.error();
    }
    const bool isAboutRights =
        leadsToSu(why) || why.kind == Kind::SuRefused || why.kind == Kind::SudoNeedsPassword || why.kind == Kind::SudoRefused;
    if (request.need == Need::Root || !isAboutRights)
        return std::unexpected(why);
    return withoutRoot(why, request, onRecord, wait);
}

} // namespace hubwart::server
