// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TerminalAsk.h"

#include "cli/Terminal.h"
#include "findings/Wording.h"

#include <QCoreApplication>

namespace hubwart::cli {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("Ask", source);
}

QString again(int attempt) {
    return attempt > 1 ? said(QT_TRANSLATE_NOOP("Ask", "That was not right. ")) : QString();
}

} // namespace

Result<Secret> TerminalAsk::secret(Secret &given, const QString &question, int attempt) {
    if (!given.isEmpty() && attempt == 1)
        return given.duplicate();
    if (!Terminal::isThere())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Laptop, {question});
    auto typed = Terminal::readLine(again(attempt) + question + QStringLiteral(": "), false);
    if (typed)
        given = typed->duplicate();
    return typed;
}

bool TerminalAsk::isYes(const Secret &answer) {
    const QString word = QString::fromStdString(answer.reveal()).trimmed().toLower();
    return word == u"yes" || word == said(QT_TRANSLATE_NOOP("Ask", "yes"));
}

Result<bool> TerminalAsk::isThisTheServer(const story::NewServer &server) {
    const QString question = said(QT_TRANSLATE_NOOP("Ask", "This computer has never met the server %1 (port %2).\n"
                                                           "Its fingerprint (%3) is:\n\n    %4\n\n"
                                                           "Compare it with someone who can see it there. In a Wi-Fi you do not "
                                                           "know, stop here: your password could be read.\n"
                                                           "Is it the same? Type yes or no: "))
                                 .arg(findings::inert(server.host))
                                 .arg(server.port)
                                 .arg(server.keyType, server.fingerprint);
    if (!Terminal::isThere())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Server, {said(QT_TRANSLATE_NOOP("Ask", "is this the right server?"))});
    auto answer = Terminal::readLine(question, true);
    if (!answer)
        return std::unexpected(answer.error());
    return isYes(*answer);
}

Result<bool> TerminalAsk::loadOthers(const QStringList &changed) {
    if (!Terminal::isThere())
        return false;
    QString question =
        said(QT_TRANSLATE_NOOP("Ask", "Somebody has changed other files since Apache was loaded last. The reload puts "
                                      "them into force, too:"))
        + u'\n';
    for (const QString &line : changed)
        question += QStringLiteral("  ") + findings::inert(line) + u'\n';
    auto answer = Terminal::readLine(question + said(QT_TRANSLATE_NOOP("Ask", "Shall it? Type yes or no: ")), true);
    if (!answer)
        return std::unexpected(answer.error());
    return isYes(*answer);
}

Result<bool> TerminalAsk::keepUnproven() {
    // Nobody there: what was not seen to help does not stay.
    if (!Terminal::isThere())
        return false;
    auto answer = Terminal::readLine(
        said(QT_TRANSLATE_NOOP("Ask", "It could not be seen that the change helps. Shall it stay all the same? Otherwise it is "
                                      "taken back. Type yes or no: ")),
        true);
    if (!answer)
        return std::unexpected(answer.error());
    return isYes(*answer);
}

Result<Secret> TerminalAsk::keyPassphrase(const QString &keyFile, int attempt) {
    return secret(m_given.passphrase, said(QT_TRANSLATE_NOOP("Ask", "Passphrase of the key file %1")).arg(keyFile), attempt);
}

Result<Secret> TerminalAsk::loginPassword(const QString &user, const QString &host, int attempt) {
    return secret(m_given.password, said(QT_TRANSLATE_NOOP("Ask", "Password of %1 on %2")).arg(user, host), attempt);
}

/// What was handed over is for the server itself.
Result<Secret> TerminalAsk::jumpPassword(const QString &user, const QString &host, int attempt) {
    return secret(m_jumps[user + u'@' + host], said(QT_TRANSLATE_NOOP("Ask", "Password of %1 on %2")).arg(user, host), attempt);
}

Result<std::vector<Secret>> TerminalAsk::loginAnswers(const QString &title, const QList<Question> &questions) {
    if (!Terminal::isThere())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Server, {title});
    std::vector<Secret> answers;
    QString before = findings::inert(title);
    for (const Question &question : questions) {
        auto answer = Terminal::readLine((before.isEmpty() ? before : before + u'\n') + findings::inert(question.text) + u' ',
                                         question.echo);
        if (!answer)
            return std::unexpected(answer.error());
        answers.push_back(*std::move(answer));
        before.clear();
    }
    return answers;
}

bool TerminalAsk::knowsSudoPassword() const {
    return !m_given.sudoPassword.isEmpty() || Terminal::isThere();
}

Result<Secret> TerminalAsk::sudoPassword(const QString &user, const QString &, int attempt) {
    auto answer = secret(
        m_given.sudoPassword,
        said(QT_TRANSLATE_NOOP("Ask", "Password of %1 for sudo (empty: look only at what can be seen without it)")).arg(user),
        attempt);
    if (answer && answer->isEmpty())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Server, {said(QT_TRANSLATE_NOOP("Ask", "the password for sudo"))});
    return answer;
}

bool TerminalAsk::knowsRootPassword() const {
    return !m_given.rootPassword.isEmpty() || Terminal::isThere();
}

Result<Secret> TerminalAsk::rootPassword(const QString &host, int attempt) {
    auto answer = secret(
        m_given.rootPassword,
        said(QT_TRANSLATE_NOOP("Ask", "No sudo there. Password of root on %1, for su (empty: look only at what can be seen "
                                      "without it)"))
            .arg(host),
        attempt);
    if (answer && answer->isEmpty())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Server, {said(QT_TRANSLATE_NOOP("Ask", "the password of root"))});
    return answer;
}

Result<Secret> TerminalAsk::desktopPassword() {
    if (m_given.vncPassword.isEmpty())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Desktop, {said(QT_TRANSLATE_NOOP("Ask", "the VNC password"))});
    return m_given.vncPassword.duplicate();
}

Result<QString> TerminalAsk::whichSite(const QStringList &files) {
    if (!Terminal::isThere())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Apache, {said(QT_TRANSLATE_NOOP("Ask", "which site is meant"))});
    QString question =
        said(QT_TRANSLATE_NOOP("Ask", "Several site files could be meant. Which one is for the desktops?")) + u'\n';
    for (qsizetype i = 0; i < files.size(); ++i)
        question += QStringLiteral("  %1  %2\n").arg(i + 1).arg(findings::inert(files[i]));
    auto answer = Terminal::readLine(question + said(QT_TRANSLATE_NOOP("Ask", "Number: ")), true);
    if (!answer)
        return std::unexpected(answer.error());
    const qsizetype number = QByteArray::fromStdString(answer->reveal()).trimmed().toLongLong();
    if (number < 1 || number > files.size())
        return trouble(Trouble::Kind::NeedsAnswer, Hop::Apache, {said(QT_TRANSLATE_NOOP("Ask", "which site is meant"))});
    return files[number - 1];
}

} // namespace hubwart::cli
