// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"
#include "ui/pages/OpenChangeCard.h"
#include "ui/pages/Pages.h"
#include "ui/pages/Rows.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class CheckPage final : public Page {
    Q_OBJECT

public:
    explicit CheckPage(Desk &desk)
        : Page(desk), m_trouble(new TroubleCard), m_open(new OpenChangeCard(desk)), m_card(new Card), m_rows(new RowList),
          m_leftovers(new Text), m_again(addButton([this] { checkAgain(); })) {
        m_card->inside()->addWidget(m_rows);
        body()->addWidget(m_trouble);
        body()->addWidget(m_open);
        connect(m_open, &OpenChangeCard::decided, this, [this] { Q_EMIT wants(Shows::Change); });
        body()->addWidget(m_card);
        body()->addWidget(m_leftovers);
        body()->addStretch(1);
    }

private:
    void render() override {
        const bool busy = desk().isBusy();
        const story::Headline headline = story::headlineOf(story());
        if (busy)
            say(tr("Looking at the server…"), story::sentenceOf(story().activity, story().server));
        else
            say(tr("What was found on the server"), headline.title);
        m_trouble->show(!busy ? story().trouble : std::nullopt);
        m_rows->show(rowsOf(story::factLines(story()), busy));
        m_open->refresh();
        m_leftovers->say(leftovers());
        setButton(m_again, busy ? QString() : tr("Check again"), Does::Acts);
        const bool works = headline.answer == Answer::Works;
        if (busy)
            setPrimary(QString());
        else
            setPrimary(works ? tr("Run the live test") : tr("Show the problem"));
    }

    /// What an earlier visit has left unfinished must not be overlooked.
    [[nodiscard]] QString leftovers() const {
        if (!story().facts)
            return {};
        QStringList lines;
        for (const ChangeRecord &change : story().facts->changes)
            if (change.state == u"down")
                lines.append(tr("An earlier change of %1 has not come to its end. If nobody is working on it now, take it back "
                                "under History.")
                                 .arg(change.when));
        return lines.join(u'\n');
    }

    void checkAgain() {
        desk().ask(story::Command::Outside);
        desk().ask(story::Command::Plan);
    }

    [[nodiscard]] QString help() const override {
        return tr("Hubwart asks the server a few questions in one trip and changes nothing: which program answers the address, "
                  "which version of "
                  "Apache it is, which of its parts (modules) are switched on, which site file belongs to the address, and what "
                  "stands in it.\n\n"
                  "\"Apache's own test\" is what the server itself says of its files (apache2ctl configtest). If it says no, "
                  "even an old "
                  "fault must be mended first, because Apache would not start again.");
    }

    TroubleCard *m_trouble;
    OpenChangeCard *m_open;
    Card *m_card;
    RowList *m_rows;
    Text *m_leftovers;
    QPushButton *m_again;
};

} // namespace

const PageEntry checkPage = {
    .id = "check",
    .title = QT_TRANSLATE_NOOP("Pages", "Check"),
    .isTool = false,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new CheckPage(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().facts.has_value(); },
    .isInTheWay = [](const Desk &desk) { return desk.story().facts.has_value(); },
    .answer = [](const Desk &desk) { return desk.story().facts ? Answer::Works : Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "CheckPage.moc"
