// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Ask.h"

#include <QObject>

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace hubwart::ui {

/// A question for the person at the window.
struct Question {
    enum class Kind {
        IsThisTheServer,
        KeyPassphrase,
        LoginPassword,
        LoginAnswers,
        SudoPassword,
        RootPassword,
        WhichSite,
        LoadOthers
    };
    Kind kind = Kind::IsThisTheServer;
    story::NewServer server;
    QString who; ///< the user, or the key file
    QString host;
    int attempt = 1;
    QString title; ///< of LoginAnswers: the server's own words
    QList<story::Ask::Question> fields;
    QStringList files;
};

struct Reply {
    bool yes = false;
    std::vector<Secret> secrets;
    QString choice;
};

/// Carries the Conductor's questions to the window and the answers back. The Conductor's thread waits in here; the window's never
/// does. What was typed once is kept (wiped when this goes) and not asked again while it is right: for a new connection to the
/// same server, and for sudo there, which wants the same password unless it says no.
class WindowAsk final : public QObject, public story::Ask {
    Q_OBJECT

public:
    // On the Conductor's thread.
    Result<bool> isThisTheServer(const story::NewServer &server) override;
    Result<Secret> keyPassphrase(const QString &keyFile, int attempt) override;
    Result<Secret> loginPassword(const QString &user, const QString &host, int attempt) override;
    Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) override {
        return loginPassword(user, host, attempt);
    }
    Result<std::vector<Secret>> loginAnswers(const QString &title, const QList<Question> &questions) override;
    [[nodiscard]] bool knowsSudoPassword() const override { return true; }
    Result<Secret> sudoPassword(const QString &user, const QString &host, int attempt) override;
    [[nodiscard]] bool knowsRootPassword() const override { return true; }
    Result<Secret> rootPassword(const QString &host, int attempt) override;
    Result<Secret> desktopPassword() override;
    Result<QString> whichSite(const QStringList &files) override;
    Result<bool> loadOthers(const QStringList &changed) override;
    Result<bool> keepUnproven() override;

    // On the window's thread.
    void answer(Reply reply);
    /// No answer will come to what is asked now, nor to anything that is asked before listen().
    void giveUp();
    void listen();
    void setDesktopPassword(Secret password);

Q_SIGNALS:
    void asked(const hubwart::ui::Question &question);
    /// What was asked need not be answered any more.
    void forgotten();

private:
    Result<Reply> put(const ui::Question &question);
    /// The answer kept from before, or a new one.
    Result<Secret> secret(const QString &key, const ui::Question &question);
    /// The same, where an empty answer means: only look.
    Result<Secret> secretOrNone(const QString &key, const ui::Question &question);

    std::mutex m_mutex;
    std::condition_variable m_answered;
    bool m_waiting = false;
    bool m_gaveUp = false;
    std::optional<Reply> m_reply;
    std::map<QString, Secret> m_kept; ///< guarded like the rest
    Secret m_desktopPassword;
};

} // namespace hubwart::ui

Q_DECLARE_METATYPE(hubwart::ui::Question)
