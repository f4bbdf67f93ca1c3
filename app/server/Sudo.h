// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "facts/Trouble.h"

namespace hubwart::server {

/// Who is asked for the passwords with which somebody becomes root. Implemented by the story room.
class RootPrompt {
public:
    virtual ~RootPrompt();
    /// Is there anybody who could answer? Decides whether sudo may ask at all.
    [[nodiscard]] virtual bool knowsSudoPassword() const = 0;
    /// \a attempt counts from 1; NeedsAnswer or Cancelled where no (other) password is to be had.
    virtual Result<Secret> sudoPassword(const QString &user, const QString &host, int attempt) = 0;
    /// The same for the password of root, for su where sudo is not to be had.
    [[nodiscard]] virtual bool knowsRootPassword() const = 0;
    virtual Result<Secret> rootPassword(const QString &host, int attempt) = 0;
};

/// Has sudo taken the password and refused all the same? Then it may ask once more, for what "sudo -l" says. Pure.
[[nodiscard]] bool saysNo(const QByteArray &words);
/// Why sudo (or sudo-rs, or doas) refused: from its own words (in the C locale) and from what "sudo -l" says. Pure.
[[nodiscard]] Trouble whySudoRefused(const QString &user, const QByteArray &words, const QByteArray &listing);
/// Why su refused, from its own words (in the C locale). Pure.
[[nodiscard]] Trouble whySuRefused(const QString &user, const QByteArray &words);

} // namespace hubwart::server
