// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/Questions.h"

#include "findings/Wording.h"
#include "keychain/Keychain.h"
#include "ui/Desk.h"
#include "ui/questions/HostKeyDialog.h"
#include "ui/questions/SecretDialog.h"
#include "ui/questions/SiteDialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace hubwart::ui {

namespace {

using Kind = Question::Kind;

/// Under which name the keychain has it; empty for what is never kept there (sudo's and root's passwords, one-time codes).
QString keyOf(const Question &question) {
    if (question.kind == Kind::LoginPassword && question.who != u"root")
        return keychain::Keychain::passwordOf(question.who, question.host);
    return question.kind == Kind::KeyPassphrase ? question.who : QString();
}

} // namespace

Questions::Questions(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {
    connect(&desk.questions(), &WindowAsk::asked, this, &Questions::show);
    connect(&desk.questions(), &WindowAsk::forgotten, this, [this] {
        if (m_dialog)
            m_dialog->close();
    });
    connect(&desk, &Desk::told, this, &Questions::keepPending);
}

void Questions::show(const Question &question) {
    switch (question.kind) {
    case Kind::IsThisTheServer:
        return showHostKey(question);
    case Kind::WhichSite:
        return showSites(question);
    case Kind::LoadOthers:
        return showOthers(question);
    case Kind::KeyPassphrase:
    case Kind::LoginPassword:
        if (const QString key = keyOf(question); question.attempt == 1 && !key.isEmpty())
            return askKeychain(question, key);
        return showSecret(question);
    case Kind::LoginAnswers:
    case Kind::SudoPassword:
    case Kind::RootPassword:
        return showSecret(question);
    }
}

void Questions::askKeychain(const Question &question, const QString &key) {
    keychain::Keychain::read(key, this, [this, question](Secret secret) {
        if (secret.isEmpty())
            return showSecret(question);
        Reply reply;
        reply.secrets.push_back(std::move(secret));
        m_desk.questions().answer(std::move(reply));
    });
}

/// A dialog that is closed without an answer stops what asked.
void Questions::open(QDialog *dialog) {
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_desk.cancel(); });
    dialog->open();
}

void Questions::showHostKey(const Question &question) {
    auto *dialog = new HostKeyDialog(question.server, m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        Reply reply;
        reply.yes = result == QDialog::Accepted;
        m_desk.questions().answer(std::move(reply));
    });
    dialog->open();
}

void Questions::showSites(const Question &question) {
    auto *dialog = new SiteDialog(question.files, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.visit().site = dialog->chosen();
        Reply reply;
        reply.choice = dialog->chosen();
        m_desk.questions().answer(std::move(reply));
    });
    open(dialog);
}

void Questions::showOthers(const Question &question) {
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Load what others have changed?"),
                        tr("The reload also puts into force what somebody else has changed."), QMessageBox::NoButton, m_window);
    QStringList lines;
    for (const QString &line : question.files)
        lines.append(findings::inert(line));
    box->setInformativeText(
        tr("These files were changed since Apache was loaded last, and perhaps they are not finished. Ask who it "
           "was, if you can. Nothing has been changed yet.\n\n%1")
            .arg(lines.join(u'\n')));
    box->addButton(tr("Load them, too"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(tr("Change nothing"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    m_dialog = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [this, box, no] {
        Reply reply;
        reply.yes = box->clickedButton() != nullptr && box->clickedButton() != no;
        m_desk.questions().answer(std::move(reply));
    });
    box->open();
}

void Questions::showSecret(const Question &question) {
    SecretDialog::Words words{.accept = tr("Sign in")};
    QList<SecretDialog::Field> fields;
    const QString again = question.attempt > 1 ? tr("That was not right. Check the Caps Lock key and try again.") : QString();
    switch (question.kind) {
    case Kind::LoginPassword:
        words.title = tr("Password of %1 on %2").arg(question.who, question.host);
        words.text = again;
        words.remember = tr("&Keep it in the keychain of this computer");
        fields.append({tr("&Password:"), false});
        break;
    case Kind::KeyPassphrase:
        words.title = tr("Passphrase of the key file");
        words.text = again.isEmpty() ? question.who : question.who + u'\n' + again;
        words.accept = tr("Unlock");
        words.remember = tr("&Keep it in the keychain of this computer");
        fields.append({tr("&Passphrase:"), false});
        break;
    case Kind::SudoPassword:
        words.title = tr("sudo on the server asks for the password of %1").arg(question.who);
        words.text = again.isEmpty()
                         ? tr("It is needed to see everything and to change Apache. It is usually the one you sign in with.")
                         : again;
        words.accept = tr("Go on");
        words.without = tr("Only look, without it");
        fields.append({tr("&Password:"), false});
        break;
    case Kind::RootPassword:
        words.title = tr("Password of root on %1").arg(question.host);
        words.text = again.isEmpty()
                         ? tr("Your account cannot use sudo here. Whoever knows the password of root can see everything and "
                              "change Apache all the same, by su. It is never stored.")
                         : again;
        words.accept = tr("Go on");
        words.without = tr("Only look, without it");
        fields.append({tr("&Password:"), false});
        break;
    default:
        words.title = tr("The server asks");
        words.text = findings::inert(question.title);
        for (const story::Ask::Question &field : question.fields)
            fields.append({findings::inert(field.text), field.echo});
    }
    auto *dialog = new SecretDialog(words, fields, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = keyOf(question)] {
        Reply reply;
        reply.secrets = dialog->take();
        if (dialog->wantsRemembering() && !reply.secrets.empty()) {
            m_pendingKey = key;
            m_pending = reply.secrets.front().duplicate();
        }
        m_desk.questions().answer(std::move(reply));
    });
    open(dialog);
}

void Questions::keepPending() {
    if (m_pendingKey.isEmpty() || (!m_desk.story().facts && m_desk.isBusy()))
        return;
    // Only what was right is worth keeping.
    if (m_desk.story().facts)
        keychain::Keychain::write(m_pendingKey, std::move(m_pending));
    m_pendingKey.clear();
    m_pending.clear();
}

} // namespace hubwart::ui
