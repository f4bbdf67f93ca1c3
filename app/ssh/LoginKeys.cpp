// SPDX-License-Identifier: GPL-3.0-or-later
// Login, the half that needs no typing: keys of the agent and of files.
#include "ssh/AgentRelay.h"
#include "ssh/Login.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

/// The keys to let the agent sign with: those of our files first (in files' order), then the others; only the former if \a
/// onlyOurs.
QList<AgentKey> choose(const QList<AgentKey> &all, const std::vector<KeyFile> &files, bool onlyOurs, qsizetype most) {
    QList<AgentKey> chosen;
    for (const KeyFile &file : files)
        for (const AgentKey &key : all)
            if (key.blob == blobOf(file.publicKey()))
                chosen << key;
    for (const AgentKey &key : all)
        if (!onlyOurs && std::ranges::find(chosen, key.blob, &AgentKey::blob) == chosen.end())
            chosen << key;
    return chosen.first(std::min(most, chosen.size()));
}

} // namespace

Result<std::vector<KeyFile>> Login::keyFiles() {
    std::vector<KeyFile> files;
    if (!m_identityFile.isEmpty()) {
        Result<KeyFile> file = KeyFile::find(m_identityFile);
        if (!file)
            return std::unexpected(file.error());
        files.push_back(std::move(*file));
        return files;
    }
    QStringList paths = m_identityFiles;
    if (paths.isEmpty())
        for (const QString &name : {u"id_ed25519"_s, u"id_ecdsa"_s, u"id_rsa"_s})
            paths << QDir::homePath() + "/.ssh/"_L1 + name;
    for (const QString &path : std::as_const(paths)) {
        if (!QFileInfo::exists(path) && !QFileInfo::exists(path + ".pub"_L1))
            continue;
        Result<KeyFile> file = KeyFile::find(path);
        if (file)
            files.push_back(std::move(*file));
        else
            m_notes << path + u": "_s + file.error().detail; // nobody asked for this one, so it is only left out
    }
    return files;
}

Result<Login::Outcome> Login::publicKeys(bool passwordMayFollow) {
    constexpr int leftForPasswords = 3;
    const int budget = passwordMayFollow ? mostTries - leftForPasswords : mostTries;
    const Result<std::vector<KeyFile>> files = keyFiles();
    if (!files)
        return std::unexpected(files.error());
    Result<Outcome> outcome = agentKeys(*files, budget);
    for (const KeyFile &file : *files) {
        if (outcome != Outcome::Denied || m_tries >= budget)
            break;
        outcome = keyFile(file);
    }
    return outcome;
}

Result<Login::Outcome> Login::agentKeys(const std::vector<KeyFile> &files, int budget) {
    if (m_relay) // after a partial success: the agent has had its turn
        return Outcome::Denied;
    std::optional<Agent> agent = Agent::find();
    if (!agent)
        return Outcome::Denied;
    const Result<QList<AgentKey>> all = agent->keys(m_wait.atMost(std::chrono::seconds(5)));
    if (!all) {
        if (m_wait.over())
            return std::unexpected(ended(m_wait, m_link.host(), u"the key agent"_s));
        m_notes << u"key agent: "_s + all.error().detail; // stalled or broken: the files may do
        return Outcome::Denied;
    }
    const QList<AgentKey> chosen = choose(*all, files, m_identitiesOnly, std::max(0, budget - m_tries));
    if (chosen.isEmpty())
        return Outcome::Denied;
    m_relay = std::make_unique<AgentRelay>(std::move(*agent), chosen, m_wait);
    if (ssh_set_agent_socket(m_link.session(), m_relay->takeSocket()) != SSH_OK)
        return Outcome::Denied;
    // One call goes through all the keys, so the tries are counted afterwards.
    const int before = m_tries;
    const Result<Outcome> outcome = attempt([&] { return ssh_userauth_agent(m_link.session(), user().constData()); });
    if (m_wait.over() && outcome == Outcome::Denied) // the relay said no because the time is up
        return std::unexpected(ended(m_wait, m_link.host(), u"the key agent"_s));
    m_tries = before + static_cast<int>(chosen.size());
    for (const AgentKey &key : chosen)
        m_triedKeys << key.blob;
    return outcome;
}

Result<Login::Outcome> Login::keyFile(const KeyFile &file) {
    if (!file.hasPrivateKey())
        return Outcome::Denied;
    if (file.publicKey()) {
        const QByteArray blob = blobOf(file.publicKey());
        if (m_triedKeys.contains(blob))
            return Outcome::Denied;
        m_triedKeys << blob;
    }
    // Is it worth a passphrase? The server says so before it sees a signature; where none is needed, that would be a trip for
    // nothing.
    if (file.publicKey() && file.isLocked()) {
        const Result<Outcome> offered =
            attempt([&] { return ssh_userauth_try_publickey(m_link.session(), user().constData(), file.publicKey().get()); });
        if (offered != Outcome::Success)
            return offered;
    }
    const Result<Key> key = file.isLocked() ? unlock(file) : Result<Key>(file.privateKey());
    if (!key)
        return std::unexpected(key.error());
    if (!*key)
        return Outcome::Denied;
    return attempt([&] { return ssh_userauth_publickey(m_link.session(), user().constData(), key->get()); });
}

/// Null: this key is left out.
Result<Key> Login::unlock(const KeyFile &file) {
    const auto wrong = [&] { return trouble(Trouble::Kind::WrongPassphrase, Hop::Laptop, {file.path()}); };
    for (int number = 1; number <= mostAttempts; ++number) {
        const Result<Secret> passphrase = patiently([&] { return m_prompts.passphrase(file.path(), number); });
        if (!passphrase) {
            if (passphrase.error().kind != Trouble::Kind::NeedsAnswer)
                return std::unexpected(passphrase.error());
            if (number > 1)
                return wrong();
            m_unasked = passphrase.error(); // another method may still let us in
            return Key();
        }
        if (passphrase->isEmpty())
            return Key();
        if (Key key = file.unlock(*passphrase))
            return key;
        if (m_wait.over())
            return std::unexpected(ended(m_wait, m_link.host(), u"the sign-in"_s));
    }
    return wrong();
}

} // namespace hubwart::ssh
