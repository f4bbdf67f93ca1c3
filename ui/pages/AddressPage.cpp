// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"
#include "story/NamedByPage.h"
#include "story/PastedAddress.h"
#include "story/PastedHint.h"
#include "story/StillFine.h"
#include "story/Weighing.h"
#include "story/Words.h"
#include "ui/pages/KeptList.h"
#include "ui/pages/LetterBox.h"
#include "ui/pages/Pages.h"
#include "ui/pages/PathPanel.h"
#include "ui/pages/StillFineCard.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace hubwart::ui {

namespace {

class AddressPage final : public Page {
    Q_OBJECT

public:
    explicit AddressPage(Desk &desk)
        : Page(desk), m_label(new QLabel), m_address(new QLineEdit), m_wrong(new Text), m_hint(new Text),
          m_savedTitle(new Text(Text::Kind::Strong)), m_saved(new QListWidget), m_kept(new KeptList), m_result(new QWidget),
          m_still(new StillFineCard), m_card(new Card), m_title(new Text(Text::Kind::Strong)), m_meaning(new Text),
          m_path(new PathPanel), m_authority(new QPushButton), m_other(new Text), m_testOther(new QPushButton),
          m_trouble(new TroubleCard), m_letter(new LetterBox), m_onward(addButton([this] { Q_EMIT onward(); })),
          m_again(addButton([this] { test(); })), m_connectHost(desk.visit().connectHost) {
        m_label->setBuddy(m_address);
        m_address->setClearButtonEnabled(true);
        // An empty line takes room, too.
        for (Text *text : {m_wrong, m_hint})
            text->say({});
        m_saved->setUniformItemSizes(true);
        m_saved->setMaximumHeight(220);
        auto *result = new QVBoxLayout(m_result);
        result->setContentsMargins(0, 0, 0, 0);
        result->setSpacing(12);
        m_card->inside()->addWidget(m_title);
        m_card->inside()->addWidget(m_meaning);
        m_card->inside()->addWidget(m_authority, 0, Qt::AlignLeft);
        m_card->inside()->addWidget(m_other);
        m_card->inside()->addWidget(m_testOther, 0, Qt::AlignLeft);
        result->addWidget(m_still);
        result->addWidget(m_path);
        result->addWidget(m_card);
        for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_address, m_wrong, m_hint, m_savedTitle, m_saved, m_kept,
                                                              m_trouble, m_result, m_letter})
            body()->addWidget(part);
        body()->addStretch(1);
        connect(m_address, &QLineEdit::textEdited, this, [this] {
            m_wrong->say({});
            m_hint->say(story::pastedHint(m_address->text()));
            refresh();
        });
        connect(m_address, &QLineEdit::returnPressed, this, [this] {
            if (!isTested())
                test();
        });
        connect(m_saved, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { choose(item); });
        connect(m_saved, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { choose(item); });
        connect(&desk.servers(), &Servers::changed, this, &AddressPage::refresh);
        connect(&desk.servers(), &Servers::failed, m_wrong, &Text::say);
        connect(m_testOther, &QPushButton::clicked, this, [this] {
            m_address->setText(story::otherNamedByPage(*story().outside).value_or(QUrl()).toString());
            test();
        });
        connect(m_kept, &KeptList::asked, this, &AddressPage::askAgain);
        connect(&desk.stillFine(), &StillFine::changed, this, &AddressPage::refresh);
        connect(&desk.stillFine(), &StillFine::failed, m_wrong, &Text::say);
        connect(m_authority, &QPushButton::clicked, this, &AddressPage::chooseAuthority);
        m_address->setText(desk.visit().url.toString());
    }

    void entered() override {
        Page::entered();
        m_address->setFocus();
    }

private:
    [[nodiscard]] bool isTested() const { return story().outside && (m_address->text() == m_testedText || desk().isRecording()); }

    void render() override {
        const bool tested = isTested();
        say(tr("Where do desktops open?"), tr("At which address do desktops open? Paste it here, or the browser's message that "
                                              "names it. The first test needs no "
                                              "sign-in and changes nothing."));
        m_label->setText(tr("&Address of the desktops:"));
        m_address->setPlaceholderText(QStringLiteral("https://desktop.school.example/"));
        m_address->setEnabled(!desk().isBusy());
        renderSaved();
        m_kept->show(tested ? QList<KeptTest>() : desk().stillFine().all(), !desk().isBusy() && !desk().isRecording());
        m_still->show(desk(), story().outside);
        const bool outsideOnly = !story().facts;
        m_trouble->show(outsideOnly && tested ? story().trouble : std::nullopt);
        m_result->setVisible(tested);
        const auto verdict = outsideVerdict();
        m_card->setTint(desk().isBusy() ? Answer::NotAsked : verdict.answer);
        m_title->setText(desk().isBusy() ? story::sentenceOf(story().activity, story().server) : verdict.title);
        m_meaning->say(desk().isBusy() ? QString() : verdict.meaning);
        m_path->show(story());
        const PathStep *tls = story().outside ? story().outside->step(PathStep::Id::Tls) : nullptr;
        m_authority->setText(tr("The school has its own certificate authority…"));
        m_authority->setVisible(tested && tls && tls->symptom == Symptom::TlsUntrusted);
        m_other->say(tested && !desk().isBusy() ? story::otherNamedByPageSentence(*story().outside) : QString());
        setButton(m_testOther, m_other->text().isEmpty() ? QString() : tr("Test the address that the page names"), Does::Acts);
        m_letter->show(story());
        m_letter->setVisible(tested && !desk().isBusy() && verdict.answer == Answer::Broken);
        renderButtons(tested, verdict.answer);
        // A kept test is asked to its end with one press; what fails already here stays in view.
        if (!desk().isBusy() && std::exchange(m_goesOn, false) && !story().trouble && works(verdict.answer))
            Q_EMIT forward();
    }

    static bool works(Answer answer) { return answer == Answer::Works || answer == Answer::Warning; }

    /// What the test from outside alone says; the server's files may say more on a later page.
    [[nodiscard]] story::Headline outsideVerdict() const {
        story::Story outside;
        outside.url = story().url;
        outside.outside = story().outside;
        if (outside.outside)
            outside.verdict = story::weighed(*outside.outside);
        return story::headlineOf(outside);
    }

    void renderButtons(bool tested, Answer answer) {
        const bool busy = desk().isBusy();
        setButton(m_onward, tested && works(answer) && !busy ? tr("Look at the server all the same") : QString());
        setButton(m_again, tested && !busy ? tr("Test again") : QString(), Does::Acts);
        if (!tested || busy)
            setPrimary(tr("Test this address"), Does::Acts, !m_address->text().trimmed().isEmpty());
        else
            setPrimary(works(answer) ? tr("Run the live test") : tr("Connect to the server"));
    }

    void renderSaved() {
        const auto &servers = desk().servers().all();
        m_savedTitle->setText(tr("Servers that this computer knows:"));
        m_savedTitle->setVisible(!servers.isEmpty() && !isTested());
        m_saved->setVisible(!servers.isEmpty() && !isTested());
        m_saved->setAccessibleName(m_savedTitle->text());
        m_saved->clear();
        for (const settings::SavedServer &server : servers) {
            const QString when =
                server.when.isValid() ? QLocale().toString(server.when.toLocalTime(), QLocale::ShortFormat) : tr("never checked");
            auto *item = new QListWidgetItem(glyphIcon(server.verdict, palette(), 20, devicePixelRatioF()),
                                             tr("%1\n%2, %3").arg(server.name, story::nameOf(server.verdict), when), m_saved);
            item->setData(Qt::UserRole, server.name);
        }
        if (m_saved->count() > 0)
            m_saved->setFixedHeight(std::min(4, m_saved->count()) * (m_saved->sizeHintForRow(0) + 2) + 6);
    }

    void choose(const QListWidgetItem *item) {
        const QString name = item->data(Qt::UserRole).toString();
        for (const settings::SavedServer &server : desk().servers().all())
            if (server.name == name && !desk().isBusy()) {
                desk().visit().server = server.host;
                desk().visit().site = server.site;
                desk().stillFine().choose(std::nullopt);
                if (!server.ca.isEmpty())
                    desk().visit().caFile = server.ca;
                m_address->setText(server.address.toString());
                return test();
            }
    }

    void primaryPressed() override {
        if (isTested())
            Q_EMIT forward();
        else
            test();
    }

    void test() {
        const auto pasted = story::pastedAddress(m_address->text());
        m_wrong->say(pasted ? QString() : story::sentenceOf(pasted.error()));
        if (!pasted) {
            m_address->setFocus();
            return;
        }
        m_testedText = m_address->text();
        story::Visit &visit = desk().visit();
        visit.pagePath = pasted->pagePath;
        visit.connectHost = m_connectHost;
        const auto &kept = desk().stillFine().chosen();
        if (kept && story::asksFor(*kept, pasted->socket)) {
            if (!kept->ca.isEmpty())
                visit.caFile = kept->ca;
            story::takeKept(*kept, visit);
        } else {
            desk().stillFine().choose(std::nullopt);
            m_goesOn = false;
        }
        visit.url = pasted->socket;
        desk().ask(story::Command::Outside);
    }

    void askAgain(const KeptTest &test) {
        desk().stillFine().choose(test);
        m_address->setText(test.address.toString());
        m_hint->say({});
        refresh();
        QStringList missing = test.secrets;
        missing.removeAll(QStringLiteral("vnc-password")); // the live test asks for it
        m_goesOn = true;
        if (missing.isEmpty())
            return this->test();
        m_hint->say(tr("What was secret in this address was not kept. Put the whole address here once more, then test it."));
        m_address->setFocus();
    }

    void chooseAuthority() {
        auto *dialog = new QFileDialog(this, tr("The certificate of the school's authority"), {},
                                       tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
            desk().visit().caFile = file;
            test();
        });
        dialog->open();
    }

    [[nodiscard]] QString help() const override {
        return tr("A remote desktop is a page in the browser. The page itself comes over an ordinary connection; its moving "
                  "picture needs a "
                  "second one that stays open, the live connection (WebSocket). When pages load and desktops stay black, it is "
                  "the live "
                  "connection that fails, and the browser reports close code 1006 or 1005.\n\n"
                  "On its way the live connection passes Apache (the school's web server), the hub (the program that hands out "
                  "desktops) and "
                  "the desktop itself. This test walks that way from this computer, as a browser would.");
    }

    QLabel *m_label;
    QLineEdit *m_address;
    Text *m_wrong;
    Text *m_hint; ///< what a pasted message says besides the address in it
    Text *m_savedTitle;
    QListWidget *m_saved;
    KeptList *m_kept;
    QWidget *m_result;
    StillFineCard *m_still;
    Card *m_card;
    Text *m_title;
    Text *m_meaning;
    PathPanel *m_path;
    QPushButton *m_authority;
    Text *m_other;
    QPushButton *m_testOther;
    TroubleCard *m_trouble;
    LetterBox *m_letter;
    QPushButton *m_onward;
    QPushButton *m_again;
    QString m_connectHost; ///< as the window was started with; a kept test may have its own
    QString m_testedText;
    bool m_goesOn = false; ///< to the live test, once this one has ended
};

} // namespace

const PageEntry addressPage = {
    .id = "address",
    .title = QT_TRANSLATE_NOOP("Pages", "Address"),
    .isTool = false,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new AddressPage(desk); },
    .isOpen = [](const Desk &) { return true; },
    .isInTheWay = [](const Desk &) { return true; },
    .answer = [](const Desk &desk) { return desk.story().outside ? Answer::Works : Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "AddressPage.moc"
