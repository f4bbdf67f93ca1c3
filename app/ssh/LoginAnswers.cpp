// SPDX-License-Identifier: GPL-3.0-or-later
// Login, the half that a person types: keyboard-interactive and password.
#include "ssh/Login.h"
#include "ssh/ServerText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

/// "Password:", "(me@host) Password:", "me@host's password:", in the languages that PAM says it in most; not "New password:",
/// "One-time password:" or whatever else holds the word.
bool isPasswordQuestion(const QList<Prompts::Question> &questions) {
    static const QRegularExpression words(u"\\A(\\([^)]*\\)\\s*)?(\\S+'s )?(password|passwort|kennwort|mot de passe|contrase.a|"
                                          "wachtwoord|has.o)( for \\S+)?\\s*:?\\s*\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return questions.size() == 1 && !questions.first().echo && words.match(questions.first().text).hasMatch();
}

QList<Prompts::Question> questionsOf(ssh_session session) {
    QList<Prompts::Question> questions;
    const int count = ssh_userauth_kbdint_getnprompts(session);
    for (int i = 0; i < count; ++i) {
        char echo = 0;
        const char *text = ssh_userauth_kbdint_getprompt(session, static_cast<unsigned>(i), &echo);
        questions << Prompts::Question{cleaned(text), echo != 0};
    }
    return questions;
}

} // namespace

Result<Login::Outcome> Login::interactive() {
    Result<Outcome> outcome = Outcome::Denied;
    for (int number = 1; number <= mostAttempts && outcome == Outcome::Denied; ++number) {
        bool wasAsked = false;
        outcome = answerAll(number, wasAsked);
        if (!wasAsked) // it was refused without a word; so it would be the next time
            break;
    }
    return outcome;
}

/// One attempt: the server may ask in several rounds, and round without questions are usual (PAM's messages).
Result<Login::Outcome> Login::answerAll(int attemptNumber, bool &wasAsked) {
    constexpr int mostRounds = 10;
    const auto send = [&] { return ssh_userauth_kbdint(m_link.session(), user().constData(), nullptr); };
    Result<Outcome> outcome = attempt(send);
    for (int i = 0; outcome == Outcome::Asked; ++i) {
        if (i == mostRounds)
            return trouble(Trouble::Kind::LoginRefused, Hop::Server, {m_user, m_link.host(), u"keyboard-interactive"_s},
                           u"endless questions"_s);
        const Result<bool> asked = answerRound(attemptNumber);
        if (!asked)
            return std::unexpected(asked.error());
        wasAsked = wasAsked || *asked;
        outcome = attempt(send);
    }
    return outcome;
}

/// Whether there was a question at all.
Result<bool> Login::answerRound(int attemptNumber) {
    const QList<Prompts::Question> questions = questionsOf(m_link.session());
    if (questions.isEmpty())
        return false;
    std::vector<Secret> answers;
    if (isPasswordQuestion(questions)) {
        Result<Secret> secret = askPassword(attemptNumber);
        if (!secret)
            return std::unexpected(secret.error());
        answers.push_back(std::move(*secret));
    } else {
        const QString name = cleaned(ssh_userauth_kbdint_getname(m_link.session()));
        const QString instruction = cleaned(ssh_userauth_kbdint_getinstruction(m_link.session()));
        Result<std::vector<Secret>> typed = patiently([&] { return m_prompts.answers(name, instruction, questions); });
        if (!typed)
            return std::unexpected(typed.error());
        if (typed->size() != static_cast<std::size_t>(questions.size()))
            return trouble(Trouble::Kind::Internal, Hop::Laptop, {}, u"not one answer for each question"_s);
        answers = std::move(*typed);
    }
    for (std::size_t i = 0; i < answers.size(); ++i)
        ssh_userauth_kbdint_setanswer(m_link.session(), static_cast<unsigned>(i), answers[i].reveal().c_str());
    return true;
}

Result<Login::Outcome> Login::password() {
    Result<Outcome> outcome = Outcome::Denied;
    for (int number = 1; number <= mostAttempts && outcome == Outcome::Denied; ++number) {
        const Result<Secret> secret = askPassword(number);
        if (!secret)
            return std::unexpected(secret.error());
        outcome = attempt([&] { return ssh_userauth_password(m_link.session(), user().constData(), secret->reveal().c_str()); });
    }
    return outcome;
}

Result<Secret> Login::askPassword(int attemptNumber) {
    Result<Secret> secret = patiently([&] { return m_prompts.password(m_user, m_link.host(), attemptNumber); });
    if (!secret) {
        const bool noOther = m_sentPassword && secret.error().kind == Trouble::Kind::NeedsAnswer;
        // A key that wanted a passphrase was nearer to letting us in than a password of which nobody has said a word.
        const bool wantedPassphrase = m_unasked && secret.error().kind == Trouble::Kind::NeedsAnswer;
        return std::unexpected(noOther ? wrongPassword() : wantedPassphrase ? *m_unasked : secret.error());
    }
    // The same again would only burn a try (and, with some servers, the account).
    if (m_sentPassword && secret->reveal() == m_lastPassword.reveal())
        return std::unexpected(wrongPassword());
    m_sentPassword = true;
    m_lastPassword = secret->duplicate();
    return secret;
}

} // namespace hubwart::ssh
