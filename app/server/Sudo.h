// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "facts/Trouble.h"

namespace hubwart::server {

/// Who is asked for sudo's password. Implemented by the story room.
class SudoPrompt {
public:
    virtual ~SudoPrompt();
    /// Is there anybody who could answer? Decides whether sudo may ask at all.
    [[nodiscard]] virtual bool canAnswer() const = 0;
    /// \a attempt counts from 1; NeedsAnswer or Cancelled where no (other) password is to be had.
    virtual Result<Secret> sudoPassword(const QString &user, int attempt) = 0;
};

/// Has sudo taken the password and refused all the same? Then it may ask once more, for what "sudo -l" says. Pure.
[[nodiscard]] bool saysNo(const QByteArray &words);
/// Why sudo refused: from its own words (in the C locale) and from what "sudo -l" says. Pure.
[[nodiscard]] Trouble whySudoRefused(const QString &user, const QByteArray &words, const QByteArray &listing);

} // namespace hubwart::server
