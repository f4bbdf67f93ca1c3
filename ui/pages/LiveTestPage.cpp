// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"
#include "story/StillFine.h"
#include "ui/pages/Pages.h"
#include "ui/pages/PathPanel.h"
#include "ui/pages/StillFineCard.h"
#include "ui/pages/TimelinePanel.h"
#include "ui/pages/TroubleCard.h"
#include "ui/questions/KeepTestDialog.h"
#include "ui/questions/SecretField.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/RoundTrips.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/Timeline.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hubwart::ui {

namespace {

class LiveTestPage final : public Page {
    Q_OBJECT

public:
    explicit LiveTestPage(Desk &desk)
        : Page(desk), m_still(new StillFineCard), m_kept(new Text), m_path(new PathPanel), m_trouble(new TroubleCard),
          m_passwordCard(new Card), m_passwordText(new Text), m_password(new SecretField), m_timeline(new TimelinePanel),
          m_tripsTitle(new Text(Text::Kind::Strong)), m_trips(new RoundTrips), m_summary(new Text(Text::Kind::Dimmed)),
          m_again(addButton([this] { start(); })), m_keep(new QPushButton) {
        m_passwordCard->inside()->addWidget(m_passwordText);
        m_passwordCard->inside()->addWidget(m_password);
        m_keep->setAutoDefault(false);
        connect(m_keep, &QPushButton::clicked, this, &LiveTestPage::askForName);
        auto *keeping = new QHBoxLayout;
        keeping->addWidget(m_kept, 1);
        keeping->addWidget(m_keep, 0, Qt::AlignTop);
        body()->addWidget(m_still);
        body()->addLayout(keeping);
        for (QWidget *part :
             std::initializer_list<QWidget *>{m_path, m_trouble, m_passwordCard, m_timeline, m_tripsTitle, m_trips, m_summary})
            body()->addWidget(part);
        body()->addStretch(1);
        offerUndo();
        if (story::Screen *screen = desk.screen())
            connect(screen, &story::Screen::roundTrip, this, [this](qint64 time) {
                m_trips->add(time < 0 ? std::nullopt : std::optional(std::chrono::microseconds(time)));
                refresh();
            });
        connect(&desk.stillFine(), &StillFine::changed, this, &LiveTestPage::refresh);
        connect(&desk.stillFine(), &StillFine::failed, this, [this](const QString &sentence) {
            m_notKept = sentence;
            refresh();
        });
        connect(m_password, &SecretField::entered, this, &LiveTestPage::start);
    }

    void entered() override {
        Page::entered();
        // Asking for this page is asking for the test; what was measured since the last change is not measured again.
        const bool measured = story().after && story().after->step(PathStep::Id::Picture);
        if (!measured && !desk().isBusy() && !desk().isRecording() && story().activity != story::Activity::Watching)
            start();
    }

private:
    void render() override {
        const bool busy = desk().isBusy();
        const bool watching = story().activity == story::Activity::Watching;
        const story::Headline headline = story::headlineOf(story());
        if (busy)
            say(tr("Testing the live connection…"), tr("As a pupil's browser does it, from this computer."));
        else
            say(headline.title, headline.meaning);
        m_still->show(desk(), story().after);
        m_path->show(story());
        m_trouble->show(busy ? std::nullopt : story().trouble);
        renderPassword(busy);
        m_timeline->show(story());
        renderTrips(watching);
        setButton(m_again, busy ? QString() : tr("Test again"), Does::Acts);
        renderKeeping(busy);
        const bool hasPicture = story().after && story().after->picture;
        if (busy)
            setPrimary(QString());
        else
            setPrimary(hasPicture ? tr("Show the picture") : tr("To the report"));
    }

    void renderKeeping(bool busy) {
        const bool offers = !busy && story::isPassed(story());
        const bool isKept = offers && m_justKept && m_justKept->when == story().after->when
                            && std::ranges::contains(desk().stillFine().all(), m_justKept->name, &KeptTest::name);
        setButton(m_keep, offers && !isKept ? tr("Keep this test…") : QString(), Does::Acts);
        if (!m_notKept.isEmpty())
            m_kept->say(m_notKept);
        else if (isKept)
            m_kept->say(tr("Kept as \"%1\". The button \"Still fine?\" on the first page asks it again.").arg(m_justKept->name));
        else
            m_kept->say(offers ? tr("A test that is kept can be asked again later with one press.") : QString());
    }

    void askForName() {
        if (!story::isPassed(story()))
            return;
        const QList<KeptTest> &all = desk().stillFine().all();
        const KeptTest test = story::testToKeep(story::proposedName(story().url, all), story(), desk().visit(), m_usedPassword);
        auto *dialog = new KeepTestDialog(test, all, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            m_justKept = dialog->named();
            m_notKept.clear();
            desk().stillFine().keep(*m_justKept);
        });
        dialog->open();
    }

    void renderPassword(bool busy) {
        const PathStep *signIn = story().after ? story().after->step(PathStep::Id::SignIn) : nullptr;
        const bool wanted =
            signIn && (signIn->symptom == Symptom::VncPasswordNeeded || signIn->symptom == Symptom::VncWrongPassword);
        m_passwordCard->setVisible(wanted && !busy);
        m_passwordText->setText(tr("The desktop wants its VNC password. It is used for this test alone and not kept."));
        m_password->setLabel(tr("&VNC password:"), tr("Use it"));
        m_password->setEnabled(!desk().isRecording());
    }

    void renderTrips(bool watching) {
        const RoundTrips::Summary summary = m_trips->summary();
        m_tripsTitle->setText(tr("Round trips, last minute"));
        m_trips->setAccessibleName(m_tripsTitle->text());
        for (QWidget *part : std::initializer_list<QWidget *>{m_tripsTitle, m_trips})
            part->setVisible(summary.all > 0 || watching);
        if (summary.all == 0)
            return m_summary->say(QString());
        const QString lost = tr("%n lost", nullptr, summary.lost);
        m_summary->say(
            summary.median
                ? tr("median %1, slowest %2, %3").arg(inMilliseconds(*summary.median), inMilliseconds(*summary.slowest), lost)
                : lost);
        m_trips->setAccessibleDescription(m_summary->text());
    }

    void start() {
        if (desk().isBusy())
            return;
        if (Secret password = m_password->take(); !password.isEmpty()) {
            desk().questions().setDesktopPassword(std::move(password));
            m_usedPassword = true;
        }
        m_trips->clear();
        desk().ask(story::Command::Watch);
    }

    [[nodiscard]] QString help() const override {
        return tr(
            "Hubwart opens the desktop as a pupil's browser does, and stays connected as one more viewer that can only look. "
            "Each bar is the time of one step: finding the name, connecting, encryption, the page, opening the live connection "
            "(status 101 means: it is open), the desktop's greeting, and its first whole picture. A triangle on a bar says that "
            "the server wrote something in its logs at that moment, to about a tenth of a second; press it to read it.\n\n"
            "A round trip is the time that a short message takes to the hub and back. Below 100 ms a desktop feels direct; above "
            "300 ms it "
            "feels slow. Everything was measured from this computer and its network.");
    }

    StillFineCard *m_still;
    Text *m_kept;
    PathPanel *m_path;
    TroubleCard *m_trouble;
    Card *m_passwordCard;
    Text *m_passwordText;
    SecretField *m_password;
    TimelinePanel *m_timeline;
    Text *m_tripsTitle;
    RoundTrips *m_trips;
    Text *m_summary;
    QPushButton *m_again;
    QPushButton *m_keep;
    std::optional<KeptTest> m_justKept;
    QString m_notKept; ///< why the one before could not be
    bool m_usedPassword = false;
};

} // namespace

const PageEntry liveTestPage = {
    .id = "live-test",
    .title = QT_TRANSLATE_NOOP("Pages", "Live test"),
    .isTool = false,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new LiveTestPage(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().outside.has_value(); },
    .isInTheWay = [](const Desk &desk) { return desk.story().outside.has_value(); },
    .answer =
        [](const Desk &desk) {
            const story::Story &story = desk.story();
            if (!story.after || (story.change && story.change->isUndo))
                return Answer::NotAsked;
            const PathStep *bad = story.after->firstBad();
            return bad ? bad->answer : story.after->step(PathStep::Id::Picture) ? Answer::Works : Answer::NotAsked;
        },
};

} // namespace hubwart::ui

#include "LiveTestPage.moc"
