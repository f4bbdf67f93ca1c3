// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowAsk.h"

namespace hubwart::ui {

namespace {

std::unexpected<Trouble> gaveUp() {
    return trouble(Trouble::Kind::Cancelled, Hop::Laptop);
}

QString keyOf(const char *what, const QString &who) {
    return QLatin1String(what) + u' ' + who;
}

} // namespace

Result<Reply> WindowAsk::put(const ui::Question &question) {
    std::unique_lock lock(m_mutex);
    if (m_gaveUp)
        return gaveUp();
    m_waiting = true;
    m_reply.reset();
    Q_EMIT asked(question);
    m_answered.wait(lock, [this] { return m_gaveUp || m_reply; });
    m_waiting = false;
    if (m_gaveUp)
        return gaveUp();
    return std::move(*std::exchange(m_reply, std::nullopt));
}

Result<Secret> WindowAsk::secret(const QString &key, const ui::Question &question) {
    {
        const std::lock_guard lock(m_mutex);
        const auto kept = m_kept.find(key);
        if (kept != m_kept.end() && question.attempt == 1)
            return kept->second.duplicate();
    }
    auto reply = put(question);
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->secrets.empty())
        return gaveUp();
    const std::lock_guard lock(m_mutex);
    m_kept[key] = reply->secrets.front().duplicate();
    return std::move(reply->secrets.front());
}

Result<bool> WindowAsk::isThisTheServer(const story::NewServer &server) {
    const auto reply = put({.kind = ui::Question::Kind::IsThisTheServer, .server = server});
    if (!reply)
        return std::unexpected(reply.error());
    return reply->yes;
}

Result<Secret> WindowAsk::keyPassphrase(const QString &keyFile, int attempt) {
    return secret(keyOf("key", keyFile), {.kind = ui::Question::Kind::KeyPassphrase, .who = keyFile, .attempt = attempt});
}

Result<Secret> WindowAsk::loginPassword(const QString &user, const QString &host, int attempt) {
    return secret(keyOf("login", user + u'@' + host),
                  {.kind = ui::Question::Kind::LoginPassword, .who = user, .host = host, .attempt = attempt});
}

Result<std::vector<Secret>> WindowAsk::loginAnswers(const QString &title, const QList<Question> &questions) {
    auto reply = put({.kind = ui::Question::Kind::LoginAnswers, .title = title, .fields = questions});
    if (!reply)
        return std::unexpected(reply.error());
    return std::move(reply->secrets);
}

Result<Secret> WindowAsk::sudoPassword(const QString &user, const QString &host, int attempt) {
    if (attempt == 1) {
        const std::lock_guard lock(m_mutex);
        // The one of this very server: another one's is nobody's business here.
        if (const auto kept = m_kept.find(keyOf("login", user + u'@' + host)); kept != m_kept.end())
            return kept->second.duplicate();
    }
    return secretOrNone(keyOf("sudo", user + u'@' + host),
                        {.kind = ui::Question::Kind::SudoPassword, .who = user, .attempt = attempt});
}

Result<Secret> WindowAsk::rootPassword(const QString &host, int attempt) {
    return secretOrNone(keyOf("root", host), {.kind = ui::Question::Kind::RootPassword, .host = host, .attempt = attempt});
}

/// A person who has none can still look.
Result<Secret> WindowAsk::secretOrNone(const QString &key, const ui::Question &question) {
    auto answer = secret(key, question);
    if (!answer || !answer->isEmpty())
        return answer;
    const std::lock_guard lock(m_mutex);
    m_kept.erase(key);
    return trouble(Trouble::Kind::NeedsAnswer, Hop::Server);
}

Result<Secret> WindowAsk::desktopPassword() {
    const std::lock_guard lock(m_mutex);
    if (m_desktopPassword.isEmpty())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Desktop);
    return m_desktopPassword.duplicate();
}

Result<bool> WindowAsk::loadOthers(const QStringList &changed) {
    const auto reply = put({.kind = ui::Question::Kind::LoadOthers, .files = changed});
    if (!reply)
        return std::unexpected(reply.error());
    return reply->yes;
}

Result<bool> WindowAsk::keepUnproven() {
    // The page has both buttons and the time that is left; a question in front of it would hide what was seen.
    return trouble(Trouble::Kind::NeedsAnswer, Hop::Laptop);
}

Result<QString> WindowAsk::whichSite(const QStringList &files) {
    const auto reply = put({.kind = ui::Question::Kind::WhichSite, .files = files});
    if (!reply)
        return std::unexpected(reply.error());
    return reply->choice;
}

void WindowAsk::answer(Reply reply) {
    const std::lock_guard lock(m_mutex);
    if (!m_waiting)
        return;
    m_reply = std::move(reply);
    m_answered.notify_all();
}

void WindowAsk::giveUp() {
    {
        const std::lock_guard lock(m_mutex);
        m_gaveUp = true;
        m_answered.notify_all();
    }
    Q_EMIT forgotten();
}

void WindowAsk::listen() {
    const std::lock_guard lock(m_mutex);
    m_gaveUp = false;
}

void WindowAsk::setDesktopPassword(Secret password) {
    const std::lock_guard lock(m_mutex);
    m_desktopPassword = std::move(password);
}

} // namespace hubwart::ui
