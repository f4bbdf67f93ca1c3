// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Wording.h"
#include "settings/PlanFile.h"
#include "story/Headline.h"
#include "story/Words.h"
#include "ui/Background.h"
#include "ui/pages/OpenChangeCard.h"
#include "ui/pages/Pages.h"
#include "ui/pages/Rows.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace hubwart::ui {

namespace {

/// "Saved", "loaded", "proved": three things that are told apart everywhere.
class Pill final : public QWidget {
public:
    Pill() : m_card(new Card), m_sign(new Glyph(18)), m_text(new Text(Text::Kind::Strong)) {
        auto *row = new QHBoxLayout;
        row->addWidget(m_sign);
        row->addWidget(m_text, 1);
        m_card->inside()->addLayout(row);
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_card);
    }

    void show(Answer answer, const QString &text, const QString &meaning) {
        m_card->setTint(answer);
        m_sign->show(answer);
        m_sign->setAccessibleName(text + QStringLiteral(": ") + story::nameOf(answer));
        m_text->setText(text);
        setToolTip(meaning);
        setAccessibleName(text);
        setAccessibleDescription(meaning);
    }

private:
    Card *m_card;
    Glyph *m_sign;
    Text *m_text;
};

class ApplyPage final : public Page {
    Q_OBJECT

public:
    explicit ApplyPage(Desk &desk)
        : Page(desk), m_saved(new Pill), m_loaded(new Pill), m_proved(new Pill), m_trouble(new TroubleCard),
          m_open(new OpenChangeCard(desk)), m_card(new Card), m_rows(new RowList), m_now(new Text),
          m_byHand(new Text(Text::Kind::Code)), m_later(addButton([this] { putOff(); })) {
        auto *pills = new QHBoxLayout;
        for (Pill *pill : {m_saved, m_loaded, m_proved})
            pills->addWidget(pill, 1);
        body()->addLayout(pills);
        body()->addWidget(m_trouble);
        body()->addWidget(m_open);
        m_rows->setShares(3, 2);
        m_card->inside()->addWidget(m_rows);
        body()->addWidget(m_card);
        body()->addWidget(m_now);
        body()->addWidget(m_byHand);
        body()->addStretch(1);
        offerUndo();
    }

private:
    void render() override {
        const story::ChangeStory change = story().change.value_or(story::ChangeStory());
        const story::Headline headline = story::changeHeadline(story());
        say(headline.title, headline.meaning);
        m_saved->show(savedAnswer(change), tr("Saved"), tr("in the file: %1").arg(story::nameOf(change.saved)));
        m_loaded->show(change.loaded, tr("Loaded"), tr("Apache runs with it: %1").arg(story::nameOf(change.loaded)));
        m_proved->show(change.proved, tr("Proved"),
                       tr("the live connection works with it: %1").arg(story::nameOf(change.proved)));
        m_proved->setVisible(!change.isUndo);
        m_trouble->show(desk().isBusy() ? std::nullopt : story().trouble);
        m_open->refresh();
        m_rows->show(rows(change));
        m_now->say(desk().isBusy() ? QString() : tr("In the file now: %1.").arg(story::nameOf(change.saved)));
        const bool undoable = !change.isUndo && change.saved == Saved::New && !desk().isBusy();
        m_byHand->say(
            undoable
                ? tr("Without Hubwart, root takes it back on the server with:\n/var/lib/hubwart/changes/%1/undo").arg(change.id)
                : QString());
        const bool isFull = story().trouble && story().trouble->kind == Trouble::Kind::NoRoomToReload;
        setButton(m_later, isFull && story().plan && !desk().isBusy() ? tr("Later…") : QString());
        m_later->setToolTip(
            tr("Keeps the change in a file on this computer. \"History\" opens it again, when fewer lessons are under way; it is "
               "never made by itself."));
        if (desk().isBusy())
            setPrimary(QString());
        else if (change.isUndo || story().trouble)
            setPrimary(tr("Check again"), Does::Acts);
        else
            setPrimary(tr("Run the live test"));
    }

    static Answer savedAnswer(const story::ChangeStory &change) {
        const Saved wanted = change.isUndo ? Saved::Old : Saved::New;
        if (change.saved == Saved::Unknown)
            return change.loaded == Answer::Unknown ? Answer::Unknown : Answer::NotAsked;
        return change.saved == wanted ? Answer::Works : Answer::Warning;
    }

    [[nodiscard]] std::vector<RowList::Row> rows(const story::ChangeStory &change) const {
        std::vector<RowList::Row> rows = rowsOf(change.steps, desk().isBusy());
        if (!story().after || change.isUndo)
            return rows;
        for (const PathStep &step : story().after->steps)
            rows.push_back({.answer = step.answer,
                            .state = story::nameOf(step.answer),
                            .name = story::nameOf(step.id),
                            .words = findings::inert(step.evidence.section(u'\n', 0, 0)),
                            .underWay = step.answer == Answer::NotAsked && desk().isBusy()});
        return rows;
    }

    /// Asked where to, because the file may hold secrets of the server.
    void putOff() {
        auto *dialog = new QFileDialog(this, tr("Keep the change for later"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(QStringLiteral("hubwart-plan.json"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this, plan = story().plan.value_or(Plan())](const QString &path) {
            inBackground(
                this, [path, plan] { return settings::writePlan(path, plan); },
                [this](const Result<void> &written) {
                    if (!written)
                        m_trouble->show(written.error());
                });
        });
        dialog->open();
    }

    void primaryPressed() override {
        const bool again = (story().change && story().change->isUndo) || story().trouble;
        if (!again)
            return forward();
        desk().ask(story::Command::Outside);
        desk().ask(story::Command::Plan);
        Q_EMIT back();
    }

    [[nodiscard]] QString help() const override {
        return tr(
            "Saved means: the new text is in the file. Loaded: Apache runs with it. Proved: a live connection was opened "
            "afterwards, and "
            "it works.\n\n"
            "A change stays only if it is confirmed. Hubwart does that by itself, over a new connection, as soon as it has seen "
            "that the change helps. If it cannot see that, you decide; and if nobody does, the server takes the change back "
            "by itself, even if this computer is switched off.\n\n"
            "You may close this window at any moment: what has begun on the server ends there by itself, in the old state "
            "or in the new one. The next check says which.");
    }

    Pill *m_saved;
    Pill *m_loaded;
    Pill *m_proved;
    TroubleCard *m_trouble;
    OpenChangeCard *m_open;
    Card *m_card;
    RowList *m_rows;
    Text *m_now;
    Text *m_byHand;
    QPushButton *m_later;
};

bool hasChange(const Desk &desk) {
    return desk.story().change.has_value();
}

} // namespace

const PageEntry applyPage = {
    .id = "apply",
    .title = QT_TRANSLATE_NOOP("Pages", "Apply"),
    .isTool = false,
    .shows = Shows::Change,
    .make = [](Desk &desk) -> Page * { return new ApplyPage(desk); },
    .isOpen = hasChange,
    .isInTheWay = hasChange,
    .answer =
        [](const Desk &desk) {
            return desk.story().change && !desk.isBusy() ? story::changeHeadline(desk.story()).answer : Answer::NotAsked;
        },
};

} // namespace hubwart::ui

#include "ApplyPage.moc"
