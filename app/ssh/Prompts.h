// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "facts/Trouble.h"
#include "ssh/HostKey.h"

#include <QList>
#include <QString>

#include <vector>

namespace hubwart::ssh {

/// Every question that signing in may ask a human. Called on the thread that connects, which waits as long as the human needs
/// (that time does not count against the deadline). Texts that the server wrote come cleaned of control characters and cut to a
/// sensible length; show them as plain text only.
/// Trouble: NeedsAnswer (nobody can be asked) or Cancelled (the person gave up); both end the question, Cancelled ends the
/// sign-in.
class Prompts {
public:
    struct Question {
        QString text;
        bool echo = false; ///< whether what is typed may be seen
    };

    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// A server that was never seen before. False: the person does not trust it.
    virtual Result<bool> acceptHostKey(const QString &host, quint16 port, const HostKey &key) = 0;
    /// \a attempt counts from 1. An empty answer leaves this key out.
    virtual Result<Secret> passphrase(const QString &keyFile, int attempt) = 0;
    /// \a attempt counts from 1; the same answer as before counts as "no other is known" and is not sent again.
    virtual Result<Secret> password(const QString &user, const QString &host, int attempt) = 0;
    /// The same at a server that is only on the way: what was said beforehand of the last one's password is not for this one.
    virtual Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) = 0;
    /// Questions that are more than "the password": one-time codes, a new password, ... One answer for each question.
    virtual Result<std::vector<Secret>> answers(const QString &name, const QString &instruction,
                                                const QList<Question> &questions) = 0;
};

} // namespace hubwart::ssh
