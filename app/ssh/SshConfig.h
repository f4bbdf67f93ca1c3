// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hubwart::ssh {

/// What ssh_config(5) says of one host, as far as we follow it.
struct HostSettings {
    QString hostName; ///< empty: the name itself
    QString user;
    quint16 port = 0; ///< 0: not said
    QStringList identityFiles;
    std::optional<bool> identitiesOnly;
    QString proxyJump;
    QStringList jumpPlace; ///< file, line and keyword of that
};

/// A person's ~/.ssh/config. A reader of our own, because libssh's runs what "Match exec" and ProxyCommand say; this one can
/// start nothing. Followed: Host, "Match all", "Match host", "Match originalhost", Include, HostName, User, Port, IdentityFile,
/// IdentitiesOnly, ProxyJump. Any other Match does not hold. Other keywords are passed over, save those without which another
/// server would be reached or another key expected (ProxyCommand, HostKeyAlias): they are refused for the hosts that they are
/// for. Blocking file I/O in read(); else pure. Any thread. Trouble: SshConfigUnreadable (cannot be opened, not a plain file,
/// larger than 1 MiB, others may write to it, Include without end), SshConfigUnusable.
class SshConfig {
public:
    /// \a file empty: ~/.ssh/config, which need not be there.
    static Result<SshConfig> read(const QString &file);
    /// One file's text, whose Include lines lead nowhere.
    static SshConfig fromText(const QByteArray &text, const QString &file);

    [[nodiscard]] Result<HostSettings> of(const QString &host) const;
    /// The hosts that it names in full, to choose from.
    [[nodiscard]] QStringList hosts() const;

private:
    struct Line {
        QString keyword; ///< lower case; "{" and "}" around what an Include has brought
        QStringList words;
        QString file;
        int number = 0;
    };
    class Files;

    static std::vector<Line> linesOf(const QByteArray &text, const QString &file);
    static Result<void> take(HostSettings &settings, const Line &line, const QString &host);
    static bool matches(const Line &match, const QString &host, const HostSettings &settings);

    std::vector<Line> m_lines;
};

} // namespace hubwart::ssh
