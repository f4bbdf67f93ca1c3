// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Loader.h"

#include <QByteArray>

namespace hubwart::server {

/// Reads what comes on standard error while somebody makes root of us, and says when the password is wanted, and by whom we
/// meant.
///
/// sudo is given a prompt that holds the nonce; it counts where it stands in the last line, which has no end yet, whatever stands
/// around it (sudo-rs puts brackets, a lecture may come before). su takes no prompt from us: right before it a line with the
/// nonce is written, and after that line there must be "Password: " of the C locale and nothing else, and silence. Pure; any
/// thread.
class PromptWatch {
public:
    PromptWatch(const QByteArray &nonce, Way way);

    void feed(QByteArrayView words);
    /// Whether the password is wanted now; says so once for each time that it is asked for. \a isQuiet: nothing has come for a
    /// while.
    [[nodiscard]] bool wantsPassword(bool isQuiet);
    /// Whether only silence can tell a prompt.
    [[nodiscard]] bool needsSilence() const { return m_way == Way::Su && m_prompts == 0; }
    /// How often it was wanted.
    [[nodiscard]] int prompts() const { return m_prompts; }
    /// What came, without what is our own in it.
    [[nodiscard]] QByteArray words() const;

private:
    Way m_way;
    QByteArray m_mark; ///< sudo's prompt, or the line before su
    QByteArray m_words;
    qsizetype m_seen = 0; ///< up to where prompts were told
    int m_prompts = 0;
};

} // namespace hubwart::server
