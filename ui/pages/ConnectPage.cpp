// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"
#include "story/Wire.h"
#include "ui/Background.h"
#include "ui/pages/LetterBox.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Details.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class ConnectPage final : public Page {
    Q_OBJECT

public:
    explicit ConnectPage(Desk &desk)
        : Page(desk), m_serverLabel(new QLabel), m_server(new QLineEdit), m_userLabel(new QLabel), m_user(new QLineEdit),
          m_port(new Text(Text::Kind::Dimmed)), m_remember(new QCheckBox), m_more(new Details), m_keyLabel(new QLabel),
          m_key(new QLineEdit), m_browse(new QPushButton), m_sign(new Glyph(20)), m_progress(new Text),
          m_trouble(new TroubleCard), m_letter(new LetterBox) {
        // Above the fields: what came of the last try is what somebody looks for, and a small window shows no more.
        body()->addWidget(m_trouble);
        auto *form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_serverLabel->setBuddy(m_server);
        m_userLabel->setBuddy(m_user);
        form->addRow(m_serverLabel, m_server);
        form->addRow(m_userLabel, m_user);
        body()->addLayout(form);
        body()->addWidget(m_port);
        body()->addWidget(m_remember);
        m_keyLabel->setBuddy(m_key);
        m_browse->setAutoDefault(false);
        auto *key = new QHBoxLayout;
        key->addWidget(m_keyLabel);
        key->addWidget(m_key, 1);
        key->addWidget(m_browse);
        m_more->inside()->addLayout(key);
        body()->addWidget(m_more);
        auto *progress = new QHBoxLayout;
        progress->addWidget(m_sign);
        progress->addWidget(m_progress, 1);
        body()->addLayout(progress);
        body()->addWidget(m_letter);
        body()->addStretch(1);
        m_remember->setChecked(desk.isRemembering());
        for (QLineEdit *field : {m_server, m_user, m_key}) {
            connect(field, &QLineEdit::textEdited, this, &ConnectPage::refresh);
            connect(field, &QLineEdit::returnPressed, this, [this] {
                if (canConnect())
                    connectNow();
            });
        }
        connect(m_remember, &QCheckBox::toggled, this, [&desk](bool on) { desk.setRemembering(on); });
        connect(m_browse, &QPushButton::clicked, this, &ConnectPage::browse);
    }

    void entered() override {
        fillIn();
        offerConfigured();
        Page::entered();
        (m_user->text().isEmpty() ? m_user : m_server)->setFocus();
    }

private:
    /// What is known already is not asked: the saved server, or the address's own host.
    void fillIn() {
        const QString known = desk().visit().server.isEmpty() ? story().server : desk().visit().server;
        if (const qsizetype at = known.lastIndexOf(u'@'); at > 0) {
            m_user->setText(known.left(at));
            m_server->setText(known.mid(at + 1));
        } else if (!known.isEmpty()) {
            m_server->setText(known);
        } else if (m_server->text().isEmpty()) {
            m_server->setText(desk().visit().url.host());
        }
        if (m_key->text().isEmpty())
            m_key->setText(desk().visit().identityFile);
    }

    /// The servers that this person's SSH settings name come up while a name is typed; with one of them the user may stand there.
    void offerConfigured() {
        if (desk().isRecording())
            return;
        inBackground(
            this, [] { return story::wire().configuredServers({}).value_or(QStringList()); },
            [this](const QStringList &servers) {
                m_configured = servers;
                auto *completer = new QCompleter(servers, m_server);
                completer->setCaseSensitivity(Qt::CaseInsensitive);
                completer->setFilterMode(Qt::MatchContains);
                m_server->setCompleter(completer);
                refresh();
            });
    }

    void render() override {
        const bool busy = desk().isBusy();
        say(tr("Connect to the server"),
            tr("Hubwart signs in where Apache runs, over SSH, and looks at its files. It changes nothing."));
        m_serverLabel->setText(tr("&Server:"));
        m_server->setPlaceholderText(QStringLiteral("server.school.example"));
        m_userLabel->setText(tr("&User name there:"));
        m_remember->setText(tr("&Remember this server on this computer (no passwords)"));
        m_port->setText(tr("Another SSH port than 22 goes behind the name, as in server.school.example:2222. A password is asked "
                           "for when it is needed."));
        m_more->setTitle(tr("Sign in with a key file"));
        m_keyLabel->setText(tr("&Key file:"));
        m_key->setPlaceholderText(tr("none: the SSH agent and the usual files are tried"));
        m_browse->setText(tr("Choose…"));
        for (QWidget *field : std::initializer_list<QWidget *>{m_server, m_user, m_key, m_browse})
            field->setEnabled(!busy && !desk().isRecording());
        m_sign->setVisible(busy);
        m_sign->show(Answer::NotAsked, true);
        m_progress->say(busy ? story::sentenceOf(story().activity, story().server) : QString());
        m_trouble->show(!busy && !story().facts ? story().trouble : std::nullopt);
        m_letter->show(story());
        const bool known = story().facts.has_value() && !busy && serverText() == story().server;
        if (known)
            setPrimary(tr("Go on"));
        else
            setPrimary(story().trouble && !story().facts && !busy && m_tried ? tr("Try again") : tr("Sign in and look"),
                       Does::Acts, canConnect());
        // Signed in: what is seen there stands on the next page.
        if (m_waiting && story().facts) {
            m_waiting = false;
            Q_EMIT forward();
        } else if (m_waiting && !busy) {
            m_waiting = false;
        }
    }

    [[nodiscard]] QString serverText() const {
        const QString user = m_user->text().trimmed();
        const QString server = m_server->text().trimmed();
        return user.isEmpty() ? server : user + u'@' + server;
    }

    [[nodiscard]] bool canConnect() const {
        const QString server = m_server->text().trimmed();
        return !server.isEmpty() && (!m_user->text().trimmed().isEmpty() || m_configured.contains(server));
    }

    void primaryPressed() override {
        if (story().facts && serverText() == story().server)
            Q_EMIT forward();
        else
            connectNow();
    }

    void connectNow() {
        if (desk().isBusy() || desk().isRecording())
            return;
        desk().visit().server = serverText();
        desk().visit().identityFile = m_key->text().trimmed();
        m_waiting = m_tried = true;
        desk().ask(story::Command::Plan);
    }

    void browse() {
        auto *dialog = new QFileDialog(this, tr("The private key for this server"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
            m_key->setText(file);
            refresh();
        });
        dialog->open();
    }

    [[nodiscard]] QString help() const override {
        return tr(
            "SSH is the usual way to sign in to a server without sitting in front of it. You need an account there: a user "
            "name, and a "
            "password or a key file. Whoever set up the server can tell you.\n\n"
            "Before anything is sent, Hubwart makes sure that it is the right server: each has a key of its own, and this "
            "computer "
            "remembers it. Passwords go to that server alone and are forgotten when the window closes, "
            "unless you ask for one to be kept in the keychain of this computer.\n\n"
            "Servers that your SSH settings (~/.ssh/config) name are offered while you type, and reached as it says there; "
            "programs that it names are never started.\n\n"
            "To change Apache, the account must be allowed to use sudo, or you must know the password of root. Without that, "
            "the fault can still be found.");
    }

    QLabel *m_serverLabel;
    QLineEdit *m_server;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    Text *m_port;
    QCheckBox *m_remember;
    Details *m_more;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QPushButton *m_browse;
    Glyph *m_sign;
    Text *m_progress;
    TroubleCard *m_trouble;
    LetterBox *m_letter;
    QStringList m_configured;
    bool m_waiting = false;
    bool m_tried = false;
};

bool worksFromOutside(const Desk &desk) {
    return desk.story().outside && !desk.story().outside->firstBad();
}

} // namespace

const PageEntry connectPage = {
    .id = "connect",
    .title = QT_TRANSLATE_NOOP("Pages", "Connect"),
    .isTool = false,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new ConnectPage(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().outside.has_value(); },
    .isInTheWay = [](const Desk &desk) { return desk.story().facts || !worksFromOutside(desk); },
    .answer =
        [](const Desk &desk) {
            const story::Story &story = desk.story();
            return story.facts ? Answer::Works : story.trouble && !story.server.isEmpty() ? Answer::Unknown : Answer::NotAsked;
        },
};

} // namespace hubwart::ui

#include "ConnectPage.moc"
