// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Login.h"

#include "ssh/AgentRelay.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

QString namesOf(int methods) {
    QStringList names;
    constexpr std::array<std::pair<int, const char *>, 5> all{{{SSH_AUTH_METHOD_PUBLICKEY, "publickey"},
                                                               {SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive"},
                                                               {SSH_AUTH_METHOD_PASSWORD, "password"},
                                                               {SSH_AUTH_METHOD_HOSTBASED, "hostbased"},
                                                               {SSH_AUTH_METHOD_GSSAPI_MIC, "gssapi-with-mic"}}};
    for (const auto &[bit, name] : all)
        if ((methods & bit) != 0)
            names << QString::fromLatin1(name);
    return names.join(", "_L1);
}

} // namespace

Login::Login(Link &link, QString user, const Options &options, Prompts &prompts, Wait wait)
    : m_link(link), m_user(std::move(user)), m_identityFile(options.identityFile), m_identityFiles(options.identityFiles),
      m_identitiesOnly(options.identitiesOnly || !options.identityFile.isEmpty()), m_prompts(prompts), m_wait(std::move(wait)) {}

Login::~Login() = default;

Result<void> Login::run() {
    constexpr int mostRounds = 4; // methods that a server may want after each other
    Result<Outcome> outcome = attempt([&] { return ssh_userauth_none(m_link.session(), user().constData()); });
    m_tries = 0; // sshd does not count this one
    for (int i = 0; i < mostRounds && outcome && *outcome != Outcome::Success; ++i) {
        outcome = round(ssh_userauth_list(m_link.session(), nullptr));
        if (outcome && *outcome == Outcome::Denied)
            return std::unexpected(refused());
    }
    if (!outcome)
        return std::unexpected(outcome.error());
    if (*outcome != Outcome::Success)
        return std::unexpected(refused());
    return {};
}

/// Every method that the server offers just now, until one of them changes something.
Result<Login::Outcome> Login::round(int methods) {
    Result<Outcome> outcome = Outcome::Denied;
    const bool asks = (methods & (SSH_AUTH_METHOD_INTERACTIVE | SSH_AUTH_METHOD_PASSWORD)) != 0;
    if ((methods & SSH_AUTH_METHOD_PUBLICKEY) != 0)
        outcome = publicKeys(asks);
    if (outcome == Outcome::Denied && (methods & SSH_AUTH_METHOD_INTERACTIVE) != 0)
        outcome = interactive();
    if (outcome == Outcome::Denied && (methods & SSH_AUTH_METHOD_PASSWORD) != 0 && !m_sentPassword)
        outcome = password();
    return outcome;
}

Result<Login::Outcome> Login::attempt(const std::function<int()> &step) {
    constexpr quint64 mostBytes = 4ULL * 1024 * 1024; // a server that sends banners without end
    const auto counted = [&] { return m_link.received() > mostBytes ? static_cast<int>(SSH_AUTH_ERROR) : step(); };
    const Result<int> result = m_link.drive(counted, SSH_AUTH_AGAIN, m_wait, u"the sign-in"_s);
    // libssh takes no packet of more than 256 KiB, and a banner is one packet, however long it is.
    if (m_link.received() > mostBytes || m_link.lastWords().contains("Packet len too high"_L1))
        return trouble(Trouble::Kind::TooMuchText, Hop::Server, {m_link.host()}, m_link.lastWords());
    const bool hungUp = result ? !m_link.isUp() : result.error().kind == Trouble::Kind::LinkLost;
    if (hungUp) {
        // sshd hangs up at the last failure that it allows; that is its answer, not an accident.
        const bool enough = m_tries + 1 >= mostTries || m_link.lastWords().contains("Too many authentication failures"_L1);
        return std::unexpected(enough ? refused() : m_link.lost());
    }
    if (!result)
        return std::unexpected(result.error());
    switch (*result) {
    case SSH_AUTH_SUCCESS:
        return Outcome::Success;
    case SSH_AUTH_PARTIAL:
        return Outcome::Partial;
    case SSH_AUTH_INFO:
        return Outcome::Asked;
    case SSH_AUTH_ERROR: // a key type that libssh cannot use, an agent that refuses to sign, ...: the link stands, others may do
        m_notes << m_link.lastWords();
        [[fallthrough]];
    default:
        ++m_tries;
        return Outcome::Denied;
    }
}

Trouble Login::wrongPassword() const {
    return {Trouble::Kind::WrongPassword, Hop::Server, {m_user, m_link.host()}, m_notes.join(u'\n')};
}

Trouble Login::refused() const {
    if (m_sentPassword)
        return wrongPassword();
    if (m_unasked)
        return *m_unasked;
    const QString methods = namesOf(ssh_userauth_list(m_link.session(), nullptr));
    return {Trouble::Kind::LoginRefused,
            Hop::Server,
            {m_user, m_link.host(), methods},
            (m_notes + QStringList{m_link.lastWords()}).join(u'\n')};
}

} // namespace hubwart::ssh
