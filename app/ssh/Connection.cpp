// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/KnownHosts.h"
#include "ssh/Link.h"
#include "ssh/Session.h"
#include "ssh/Tunnel.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

using SessionPtr = std::unique_ptr<ssh_session_struct, decltype(&ssh_free)>;

struct KnownHostsFiles {
    QString users;   ///< read, and written to
    QString systems; ///< read only; the same as the user's if there is just one
};

KnownHostsFiles filesFor(const Options &options) {
    if (!options.knownHostsFile.isEmpty())
        return {options.knownHostsFile, options.knownHostsFile};
    return {QDir::homePath() + "/.ssh/known_hosts"_L1, u"/etc/ssh/ssh_known_hosts"_s};
}

Result<std::vector<KnownKey>> allKnownKeys(const Options &options) {
    const KnownHostsFiles files = filesFor(options);
    Result<std::vector<KnownKey>> keys = knownKeys(files.users, options.address.host, options.address.port);
    if (!keys || files.systems == files.users)
        return keys;
    const Result<std::vector<KnownKey>> more = knownKeys(files.systems, options.address.host, options.address.port);
    if (!more)
        return more;
    keys->insert(keys->end(), more->begin(), more->end());
    return keys;
}

/// libssh expands "%d" and the like in these paths.
QByteArray literalPath(QString path) {
    return path.replace(u'%', "%%"_L1).toLocal8Bit();
}

/// Ciphers whose integrity holds in this libssh: AES-GCM's tag went unchecked before 0.11.5 and in 0.12.0 (CVE-2026-59847), and
/// chacha20's before 0.11.2 (CVE-2025-5987).
bool ciphersAreSound() {
    const bool first012 = ssh_version(SSH_VERSION_INT(0, 12, 0)) != nullptr && ssh_version(SSH_VERSION_INT(0, 12, 1)) == nullptr;
    return ssh_version(SSH_VERSION_INT(0, 11, 5)) != nullptr && !first012;
}

bool setOptions(ssh_session session, const Options &options) {
    constexpr bool readConfig = false; // ssh_config may hold a ProxyCommand, which libssh would run in a shell
    const unsigned port = options.address.port;
    const QByteArray host = options.address.host.toLatin1();
    const KnownHostsFiles files = filesFor(options);
    const auto set = [session](ssh_options_e option, const void *value) {
        return ssh_options_set(session, option, value) == SSH_OK;
    };
    bool good = set(SSH_OPTIONS_PROCESS_CONFIG, &readConfig) && set(SSH_OPTIONS_HOST, host.constData())
                && set(SSH_OPTIONS_PORT, &port) && set(SSH_OPTIONS_KNOWNHOSTS, literalPath(files.users).constData())
                && set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, literalPath(files.systems).constData());
    if (!ciphersAreSound())
        for (const auto option : {SSH_OPTIONS_CIPHERS_C_S, SSH_OPTIONS_CIPHERS_S_C})
            good = good && set(option, "aes256-ctr,aes192-ctr,aes128-ctr");
    return good;
}

/// Of the first bytes, however few there are.
bool beginsLikeSsh(const QByteArray &greeting) {
    return QByteArrayView("SSH-").startsWith(QByteArrayView(greeting).first(std::min<qsizetype>(4, greeting.size())));
}

/// What the other side began with is all that tells an SSH server which refuses us from something that is no SSH server.
Trouble noHandshake(const Link &link, const QByteArray &greeting) {
    const char *banner = ssh_get_serverbanner(link.session());
    const QString words = link.lastWords();
    const QString began = QString::fromUtf8(greeting.left(greeting.indexOf('\n')).trimmed().left(100));
    if (banner != nullptr && words.contains("kex error"_L1))
        return {Trouble::Kind::NoCommonCipher, Hop::Server, {link.host()}, words};
    // sshd says so, in plain text, to a host that failed too often (PerSourcePenalties) or came while too many sign in.
    if (greeting.startsWith("Not allowed at this time") || greeting.startsWith("Exceeded MaxStartups"))
        return {Trouble::Kind::RefusesForNow, Hop::Server, {link.host()}, began};
    if (banner == nullptr && link.received() > 0 && (!beginsLikeSsh(greeting) || words.contains("too large banner"_L1)))
        return {Trouble::Kind::NotSsh, Hop::Server, link.about(), began.isEmpty() ? words : began};
    if (const QByteArrayView version(banner);
        banner != nullptr && !version.startsWith("SSH-2.") && !version.startsWith("SSH-1.99"))
        return {Trouble::Kind::NotSsh, Hop::Server, link.about(), began};
    return link.lost();
}

Result<void> handshake(Link &link, const Wait &wait) {
    constexpr quint64 longestGreeting = 65'536;
    QByteArray greeting;
    std::optional<QDeadlineTimer> patience;
    const auto step = [&] {
        if (ssh_get_serverbanner(link.session()) == nullptr) {
            // Once libssh has read the greeting it does not give it back, unless it was that of an SSH server.
            if (greeting.size() < 512)
                greeting += peek(ssh_get_fd(link.session()));
            // An SSH server may say something else first (RFC 4253 section 4.2), but not for long.
            if (!patience && greeting.contains('\n') && !beginsLikeSsh(greeting))
                patience = QDeadlineTimer(std::chrono::seconds(3));
            if (link.received() > longestGreeting || (patience && patience->hasExpired()))
                return SSH_ERROR;
        }
        const int result = ssh_connect(link.session());
        makeNonBlocking(ssh_get_fd(link.session())); // libssh makes a socket that it is given block, and would hang in send()
        return result;
    };
    const Result<int> result = link.drive(step, SSH_AGAIN, wait, u"the SSH handshake"_s);
    if (result && *result == SSH_OK)
        return {};
    if (!result && result.error().kind != Trouble::Kind::LinkLost)
        return std::unexpected(result.error());
    return std::unexpected(noHandshake(link, greeting));
}

std::optional<HostKey> presentedKey(ssh_session session) {
    ssh_key key = nullptr;
    char *base64 = nullptr;
    std::optional<HostKey> found;
    if (ssh_get_server_publickey(session, &key) == SSH_OK && ssh_pki_export_pubkey_base64(key, &base64) == SSH_OK)
        found = HostKey::fromBlob(QByteArray::fromBase64(base64));
    ssh_string_free_char(base64);
    ssh_key_free(key);
    return found;
}

/// Our reading of the files decides; libssh's has a veto, so that a slip of either is no way in.
Result<HostKeyVerdict> verdictOn(const Options &options, const HostKey &key, ssh_session session) {
    const Result<std::vector<KnownKey>> known = allKnownKeys(options);
    if (!known)
        return std::unexpected(known.error());
    HostKeyVerdict verdict = judge(*known, key);
    const ssh_known_hosts_e other = ssh_session_is_known_server(session);
    const bool clash = verdict.kind == HostKeyVerdict::Kind::Known
                           ? other == SSH_KNOWN_HOSTS_CHANGED || other == SSH_KNOWN_HOSTS_OTHER || other == SSH_KNOWN_HOSTS_ERROR
                           : verdict.kind == HostKeyVerdict::Kind::Unknown && other != SSH_KNOWN_HOSTS_UNKNOWN
                                 && other != SSH_KNOWN_HOSTS_NOT_FOUND;
    if (clash)
        return trouble(Trouble::Kind::KnownHostsUnreadable, Hop::Server, {filesFor(options).users},
                       u"two readings of the file disagree (libssh: %1)"_s.arg(static_cast<int>(other)));
    return verdict;
}

/// Where sshd keeps it: "ssh-ed25519" -> "ssh_host_ed25519_key.pub", "ecdsa-sha2-nistp256" -> "ssh_host_ecdsa_key.pub".
QString fileOnServer(const HostKey &key) {
    const QString kind = key.type.startsWith("ssh-"_L1) ? key.type.sliced(4) : key.type.section(u'-', 0, 0);
    return u"ssh_host_%1_key.pub"_s.arg(kind);
}

Trouble refusal(Trouble::Kind kind, const Link &link, const HostKey &key, const HostKeyVerdict &verdict) {
    QStringList about{link.host(), key.sha256, key.type};
    if (verdict.kind != HostKeyVerdict::Kind::Unknown) {
        // A line has no date of its own; it is at least as old as the last change of its file.
        const QDateTime known = QFileInfo(verdict.entry.file).lastModified();
        about << verdict.entry.key.sha256 << verdict.entry.file << QString::number(verdict.entry.line)
              << known.date().toString(Qt::ISODate) << fileOnServer(key)
              << QString::fromUtf8(nameInKnownHosts(link.host(), link.port()));
    }
    return {kind, Hop::Server, about, {}};
}

} // namespace

Result<Connection> Connection::open(const Options &options, const Wait &wait) {
    // Nobody is called whom we could not know again.
    if (const auto known = allKnownKeys(options); !known)
        return std::unexpected(known.error());
    const QString &target = options.connectHost.isEmpty() ? options.address.host : options.connectHost;
    return dial(target, options.address.port, wait).and_then([&](Fd fd) { return over(std::move(fd), options, wait, nullptr); });
}

Result<Connection> Connection::open(const Options &options, std::unique_ptr<Tunnel> tunnel, const Wait &wait) {
    Fd fd = tunnel->takeSocket();
    return over(std::move(fd), options, wait, std::move(tunnel));
}

Result<Connection> Connection::over(Fd fd, const Options &options, const Wait &wait, std::unique_ptr<Tunnel> tunnel) {
    // Whether the files can be read is found out before anything is sent.
    if (const auto known = allKnownKeys(options); !known)
        return std::unexpected(known.error());
    SessionPtr session(ssh_new(), &ssh_free);
    const int socket = fd.get();
    if (!session || !setOptions(session.get(), options) || ssh_options_set(session.get(), SSH_OPTIONS_FD, &socket) != SSH_OK)
        return trouble(Trouble::Kind::Internal, Hop::Server, {},
                       session ? QString::fromUtf8(ssh_get_error(session.get())) : QString());

    Connection connection;
    connection.m_options = options;
    connection.m_link = std::make_shared<Link>(session.release(), options.address.host, options.address.port);
    connection.m_link->goThrough(std::move(tunnel));
    fd.release(); // the first ssh_connect() takes it
    if (const Result<void> done = handshake(*connection.m_link, wait); !done)
        return std::unexpected(done.error());
    const std::optional<HostKey> key = presentedKey(connection.m_link->session());
    if (!key)
        return trouble(Trouble::Kind::Internal, Hop::Server, {}, u"no host key"_s);
    connection.m_hostKey = *key;
    return connection;
}

Result<VerifiedSession> Connection::verify(Prompts &prompts, const Wait &wait) && {
    const Result<HostKeyVerdict> verdict = verdictOn(m_options, m_hostKey, m_link->session());
    if (!verdict)
        return std::unexpected(verdict.error());
    const auto refuse = [&](Trouble::Kind kind) { return std::unexpected(refusal(kind, *m_link, m_hostKey, *verdict)); };
    VerifiedSession verified;
    switch (verdict->kind) {
    case HostKeyVerdict::Kind::Known:
        break;
    case HostKeyVerdict::Kind::Changed:
        return refuse(Trouble::Kind::HostKeyChanged);
    case HostKeyVerdict::Kind::OtherType:
        return refuse(Trouble::Kind::HostKeyOtherType);
    case HostKeyVerdict::Kind::Revoked:
        return refuse(Trouble::Kind::HostKeyRevoked);
    case HostKeyVerdict::Kind::Unknown:
        if (m_options.acceptedFingerprint.isEmpty()) {
            const Result<bool> accepted = prompts.acceptHostKey(m_link->host(), m_link->port(), m_hostKey);
            if (!accepted && accepted.error().kind != Trouble::Kind::NeedsAnswer)
                return std::unexpected(accepted.error());
            if (!accepted || !*accepted)
                return refuse(Trouble::Kind::HostKeyUnknown);
        } else if (m_options.acceptedFingerprint != m_hostKey.sha256) {
            return refuse(Trouble::Kind::HostKeyUnknown);
        }
        // Accepted is accepted: a home folder that cannot be written to means a question each time, not a locked door.
        if (const auto kept = remember(filesFor(m_options).users, m_link->host(), m_link->port(), m_hostKey); !kept)
            verified.m_notes << u"%1: %2"_s.arg(kept.error().about.value(0), kept.error().detail);
        break;
    }
    if (wait.stop.stop_requested())
        return std::unexpected(ended(wait, m_link->host(), {}));
    verified.m_link = std::move(m_link);
    verified.m_options = std::move(m_options);
    verified.m_hostKey = std::move(m_hostKey);
    return verified;
}

} // namespace hubwart::ssh
