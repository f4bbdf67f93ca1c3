// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Sudo.h"

namespace hubwart::server {

namespace {

/// The commands that "sudo -l" lists, without the run-as part in brackets.
QString allowedCommands(const QByteArray &listing) {
    QStringList commands;
    bool listed = false;
    for (const QByteArray &line : listing.split('\n')) {
        if (listed && !line.trimmed().isEmpty())
            commands.append(QString::fromUtf8(line.mid(line.indexOf(')') + 1)).trimmed());
        listed = listed || line.contains("may run the following commands");
    }
    return commands.join(QStringLiteral(", "));
}

} // namespace

RootPrompt::~RootPrompt() = default;

bool saysNo(const QByteArray &words) {
    return words.contains("is not allowed to execute") || words.contains("not in the sudoers")
           || words.contains("may not run sudo") || words.contains("I'm afraid I can't do that");
}

Trouble whySudoRefused(const QString &user, const QByteArray &words, const QByteArray &listing) {
    using Kind = Trouble::Kind;
    const QString detail = QString::fromUtf8(words + listing).trimmed();
    const auto because = [&](Kind kind, QStringList about) { return Trouble{kind, Hop::Server, std::move(about), detail}; };
    const auto says = [&](QByteArrayView what) { return words.contains(what); };
    if (says("sudo: not found"))
        return because(says("doas: Authentication required") ? Kind::DoasNeedsPassword : Kind::SudoMissing, {user});
    const QString allowed = allowedCommands(listing);
    // sudo-rs has one sentence for all who may not do it.
    const bool refuses = says("is not allowed to execute") || says("I'm afraid I can't do that");
    if (refuses && !allowed.isEmpty())
        return because(Kind::SudoLimited, {user, allowed});
    if (refuses || says("not in the sudoers") || says("may not run sudo") || listing.contains("may not run sudo"))
        return because(Kind::SudoNotAllowed, {user});
    if (says("incorrect password") || says("Sorry, try again") || says("Authentication failed"))
        return because(Kind::SudoWrongPassword, {user});
    if (says("a password is required") || says("a terminal is required") || says("interactive authentication is required"))
        return because(Kind::SudoNeedsPassword, {user});
    return because(Kind::SudoRefused, {user});
}

Trouble whySuRefused(const QString &user, const QByteArray &words) {
    const bool wrong = words.contains("su: Authentication failure");
    return {wrong ? Trouble::Kind::RootWrongPassword : Trouble::Kind::SuRefused,
            Hop::Server,
            {user},
            QString::fromUtf8(words).trimmed()};
}

} // namespace hubwart::server
