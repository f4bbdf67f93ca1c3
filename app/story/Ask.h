// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "facts/Trouble.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace hubwart::story {

/// A server that this computer has never met.
struct NewServer {
    QString host;
    quint16 port = 0;
    QString keyType;
    QString fingerprint; ///< "SHA256:...", as ssh-keygen -lf prints it
};

/// Every question that a human may be asked while a Command runs. Called on the Conductor's thread, which waits for the answer.
/// Troubles: NeedsAnswer (nobody can be asked) and Cancelled (the person gave up).
class Ask {
public:
    struct Question {
        QString text; ///< the server's own words: inert text only
        bool echo = false;
    };

    Ask() = default;
    Ask(const Ask &) = delete;
    Ask &operator=(const Ask &) = delete;
    virtual ~Ask() = default;

    virtual Result<bool> isThisTheServer(const NewServer &server) = 0;
    /// \a attempt counts from 1, here and below: from 2 on the answer before was wrong.
    virtual Result<Secret> keyPassphrase(const QString &keyFile, int attempt) = 0;
    virtual Result<Secret> loginPassword(const QString &user, const QString &host, int attempt) = 0;
    /// Of a server that is only on the way.
    virtual Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) = 0;
    virtual Result<std::vector<Secret>> loginAnswers(const QString &title, const QList<Question> &questions) = 0;
    /// Whether sudo may ask at all.
    [[nodiscard]] virtual bool knowsSudoPassword() const = 0;
    virtual Result<Secret> sudoPassword(const QString &user, const QString &host, int attempt) = 0;
    /// Whether su may be tried with the password of root, where sudo is not to be had.
    [[nodiscard]] virtual bool knowsRootPassword() const = 0;
    virtual Result<Secret> rootPassword(const QString &host, int attempt) = 0;
    /// Asked once before a desktop is opened; NeedsAnswer where there is none, which is the usual case.
    virtual Result<Secret> desktopPassword() = 0;
    /// A reload would also put into force what somebody else has changed ("date owner file" each): shall it?
    virtual Result<bool> loadOthers(const QStringList &changed) = 0;
    /// It could not be seen that a change helps: shall it stay all the same? NeedsAnswer: later; it stays open meanwhile.
    virtual Result<bool> keepUnproven() = 0;
    /// One of \a files, or NeedsAnswer.
    virtual Result<QString> whichSite(const QStringList &files) = 0;
};

} // namespace hubwart::story
