// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/RehearsalWords.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class RehearsalTool final : public Page {
    Q_OBJECT

public:
    explicit RehearsalTool(Desk &desk)
        : Page(desk), m_pupilsLabel(new QLabel), m_pupils(new QSpinBox), m_trouble(new TroubleCard), m_fitCard(new Card),
          m_fit(new Text), m_advice(new Text(Text::Kind::Strong)), m_loadCard(new Card),
          m_loadWords(new Text(Text::Kind::Dimmed)), m_overMinute(new QCheckBox), m_nobody(new QCheckBox), m_load(new Text),
          m_details(new Text(Text::Kind::Dimmed)), m_try(addButton([this] { tryIt(); })) {
        auto *form = new QFormLayout;
        m_pupilsLabel->setBuddy(m_pupils);
        m_pupils->setRange(1, mostPupils);
        m_pupils->setValue(desk.visit().rehearsal.pupils);
        form->addRow(m_pupilsLabel, m_pupils);
        body()->addLayout(form);
        body()->addWidget(m_trouble);
        m_fitCard->inside()->addWidget(m_fit);
        m_fitCard->inside()->addWidget(m_advice);
        body()->addWidget(m_fitCard);
        for (QWidget *one : std::initializer_list<QWidget *>{m_loadWords, m_overMinute, m_nobody, m_load, m_details})
            m_loadCard->inside()->addWidget(one);
        body()->addWidget(m_loadCard);
        body()->addStretch(1);
    }

private:
    void render() override {
        say(tr("Does a class fit?"),
            tr("Each open desktop takes one of Apache's places for as long as it is open. When none is left, nothing opens any "
               "more, for nobody."));
        m_pupilsLabel->setText(tr("Number of pupils:"));
        m_pupils->setAccessibleName(tr("Number of pupils"));
        m_trouble->show(story().trouble);
        const auto &rehearsal = story().rehearsal;
        m_fitCard->setVisible(rehearsal && rehearsal->workers);
        m_loadCard->setVisible(m_fitCard->isVisibleTo(this));
        setPrimary(tr("Work it out"), Does::Acts);
        setButton(m_try, m_loadCard->isVisibleTo(this) ? tr("Try it with connections") : QString(), Does::Changes);
        if (!rehearsal)
            return;
        m_fitCard->setTint(rehearsal->fit.answer);
        m_fit->say(story::fitSentence(*rehearsal));
        m_advice->say(story::fitAdvice(*rehearsal));
        renderLoad(*rehearsal);
    }

    void renderLoad(const RehearsalFacts &rehearsal) {
        m_loadWords->say(tr("It can also be tried: this computer opens as many connections as there are pupils, like their "
                            "browsers would, holds them for a while and closes them again. It stops by itself as soon as pages "
                            "become slow. At most %1 are opened while people may be working.")
                             .arg(rehearsal.fit.sensible));
        m_overMinute->setText(tr("The pupils come over a minute, not all at once"));
        m_nobody->setText(tr("Nobody is working on this server now: also open more"));
        m_load->say(story::loadSentence(rehearsal));
        m_details->say(story::loadDetails(rehearsal).join(u'\n'));
        const bool tried = rehearsal.end != RehearsalEnd::NotBegun;
        m_loadCard->setTint(tried ? story::answerOf(rehearsal) : Answer::NotAsked);
    }

    void primaryPressed() override { ask(0); }

    void tryIt() { ask(std::min(m_pupils->value(), mostRehearsed)); }

    void ask(int connections) {
        story::ClassVisit &visit = desk().visit().rehearsal;
        visit.pupils = m_pupils->value();
        visit.connections = connections;
        visit.over = m_overMinute->isChecked() ? std::chrono::seconds(60) : std::chrono::seconds(0);
        visit.nobodyWorks = m_nobody->isChecked();
        desk().ask(story::Command::Rehearse);
    }

    [[nodiscard]] QString help() const override {
        return tr(
            "Apache has a fixed number of places (its workers, MaxRequestWorkers). A page needs one for a moment, a desktop "
            "for as long as somebody works there. That is why a server which serves a thousand pages without effort can be "
            "full with thirty desktops.\n\n"
            "The numbers come from Apache's own configuration and from the connections that are open now. Trying it shows "
            "whether the hub and the desktop carry as many, too. It goes only to the server that you signed in to: a "
            "request is sent, and must be seen in that server's log first.");
    }

    static constexpr int mostPupils = 10000;

    QLabel *m_pupilsLabel;
    QSpinBox *m_pupils;
    TroubleCard *m_trouble;
    Card *m_fitCard;
    Text *m_fit;
    Text *m_advice;
    Card *m_loadCard;
    Text *m_loadWords;
    QCheckBox *m_overMinute;
    QCheckBox *m_nobody;
    Text *m_load;
    Text *m_details;
    QPushButton *m_try;
};

} // namespace

const PageEntry rehearsalTool = {
    .id = "rehearsal",
    .title = QT_TRANSLATE_NOOP("Pages", "Rehearsal"),
    .isTool = true,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new RehearsalTool(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().facts.has_value(); },
    .isInTheWay = [](const Desk &) { return false; },
    .answer =
        [](const Desk &desk) { return desk.story().rehearsal ? story::answerOf(*desk.story().rehearsal) : Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "RehearsalTool.moc"
