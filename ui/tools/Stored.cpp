// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/Keychain.h"
#include "settings/KeptTests.h"
#include "story/Words.h"
#include "ui/Language.h"
#include "ui/pages/Pages.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class Stored final : public Page {
    Q_OBJECT

public:
    explicit Stored(Desk &desk)
        : Page(desk), m_list(new QListWidget), m_none(new Text), m_places(new Text(Text::Kind::Dimmed)),
          m_forget(addButton([this] { forget(); })), m_all(addButton([this] { askWhether(); })) {
        m_list->setWordWrap(true);
        body()->addWidget(m_none);
        body()->addWidget(m_list, 1);
        body()->addWidget(m_places);
        connect(m_list, &QListWidget::currentRowChanged, this, [this] { renderButtons(); });
        connect(&desk.servers(), &Servers::changed, this, &Stored::refresh);
        connect(&desk.stillFine(), &StillFine::changed, this, &Stored::refresh);
    }

private:
    void render() override {
        say(tr("Stored here"), tr("All that Hubwart keeps on this computer. Passwords are not among it; they are kept in the "
                                  "keychain, if you asked for that."));
        const auto &servers = desk().servers().all();
        const auto &tests = desk().stillFine().all();
        m_none->say(servers.isEmpty() ? tr("No server is kept.") : QString());
        m_list->setVisible(!servers.isEmpty() || !tests.isEmpty());
        m_list->setAccessibleName(tr("Servers and tests that are kept"));
        if (servers != m_shown || tests != m_tests || m_language != Language::current()) {
            m_shown = servers;
            m_tests = tests;
            m_language = Language::current();
            m_list->clear();
            for (const settings::SavedServer &server : servers)
                new QListWidgetItem(glyphIcon(server.verdict, palette(), 20, devicePixelRatioF()),
                                    tr("%1\n%2, %3").arg(server.name, server.host, story::nameOf(server.verdict)), m_list);
            for (const KeptTest &test : tests)
                new QListWidgetItem(glyphIcon(Answer::NotAsked, palette(), 20, devicePixelRatioF()),
                                    tr("Test: %1\n%2, kept on %3")
                                        .arg(test.name, test.address.toDisplayString(),
                                             QLocale().toString(test.when.toLocalTime(), QLocale::ShortFormat)),
                                    m_list);
        }
        const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        const QString state = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation);
        m_places->setText(tr("Servers: %1\nTests that were kept: %4\nLanguage: %2\nLog without names: %3\nKeys of servers that "
                             "you have said yes to: "
                             "~/.ssh/known_hosts")
                              .arg(config + QStringLiteral("/hubwart/servers.json"),
                                   config + QStringLiteral("/hubwart/preferences.ini"),
                                   state + QStringLiteral("/hubwart/log.txt"), settings::KeptTests().file()));
        renderButtons();
    }

    void renderButtons() {
        setPrimary(QString());
        const int row = m_list->currentRow();
        setButton(m_forget, row < m_shown.size() ? tr("Forget this server") : tr("Forget this test"), Does::Goes, row >= 0);
        setButton(m_all, tr("Forget all…"), Does::Goes, !m_shown.isEmpty() || !m_tests.isEmpty());
    }

    void forget() {
        const int row = m_list->currentRow();
        if (row >= 0 && row < m_shown.size())
            forgetServer(m_shown[row]);
        else if (const qsizetype test = row - m_shown.size(); test >= 0 && test < m_tests.size())
            desk().stillFine().remove(m_tests[test].name);
    }

    /// Its password as well, in case that one was kept.
    void forgetServer(const settings::SavedServer &server) {
        const QUrl account(QStringLiteral("ssh://") + server.host);
        if (!account.userName().isEmpty())
            keychain::Keychain::forget(keychain::Keychain::passwordOf(account.userName(), account.host()));
        desk().servers().remove(server.name);
    }

    void askWhether() {
        auto *box = new QMessageBox(QMessageBox::Question, tr("Forget all servers and tests?"),
                                    tr("Forget all servers and tests?"), QMessageBox::NoButton, this);
        box->setInformativeText(tr("The list on this computer is emptied, and that of the tests that were kept. Nothing changes "
                                   "on the servers themselves."));
        const QPushButton *all = box->addButton(tr("Forget them"), QMessageBox::AcceptRole);
        QPushButton *keep = box->addButton(tr("Keep them"), QMessageBox::RejectRole);
        box->setDefaultButton(keep);
        box->setEscapeButton(keep);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(all, &QPushButton::clicked, this, [this] {
            for (const settings::SavedServer &server : QList(m_shown))
                forgetServer(server);
            desk().stillFine().clear(); // they name the same servers
        });
        box->open();
    }

    [[nodiscard]] QString help() const override {
        return tr("A server is kept with its name, your user name there, the address of the desktops, and the last result, so "
                  "that you need not type "
                  "them again. A test is kept with its address and what came of it, so that it can be asked again. What you "
                  "delete here is gone at once, a password that was kept in the keychain with it.");
    }

    QListWidget *m_list;
    Text *m_none;
    Text *m_places;
    QPushButton *m_forget;
    QPushButton *m_all;
    QList<settings::SavedServer> m_shown;
    QList<KeptTest> m_tests; ///< below the servers
    QString m_language;      ///< of the list
};

} // namespace

const PageEntry storedTool = {
    .id = "stored",
    .title = QT_TRANSLATE_NOOP("Pages", "Stored here"),
    .isTool = true,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new Stored(desk); },
    .isOpen = [](const Desk &) { return true; },
    .isInTheWay = [](const Desk &) { return false; },
    .answer = [](const Desk &) { return Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "Stored.moc"
