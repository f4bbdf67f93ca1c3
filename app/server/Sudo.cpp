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

SudoPrompt::~SudoPrompt() = default;

bool saysNo(const QByteArray &words) {
    return words.contains("is not allowed to execute") || words.contains("not in the sudoers")
           || words.contains("may not run sudo");
}

Trouble whySudoRefused(const QString &user, const QByteArray &words, const QByteArray &listing) {
    using Kind = Trouble::Kind;
    const QString detail = QString::fromUtf8(words + listing).trimmed();
    const auto because = [&](Kind kind, QStringList about) { return Trouble{kind, Hop::Server, std::move(about), detail}; };
    if (words.contains("sudo: not found") || listing.contains("sudo: not found"))
        return because(Kind::SudoMissing, {user});
    const QString allowed = allowedCommands(listing);
    if (words.contains("is not allowed to execute") && !allowed.isEmpty())
        return because(Kind::SudoLimited, {user, allowed});
    if (words.contains("not in the sudoers") || words.contains("may not run sudo") || listing.contains("may not run sudo"))
        return because(Kind::SudoNotAllowed, {user});
    if (words.contains("incorrect password") || words.contains("Sorry, try again"))
        return because(Kind::SudoWrongPassword, {user});
    if (words.contains("a password is required") || words.contains("a terminal is required"))
        return because(Kind::SudoNeedsPassword, {user});
    return because(Kind::SudoRefused, {user});
}

} // namespace hubwart::server
