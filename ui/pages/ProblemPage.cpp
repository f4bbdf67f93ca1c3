// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "story/Headline.h"
#include "ui/pages/LetterBox.h"
#include "ui/pages/Pages.h"
#include "ui/pages/PathPanel.h"
#include "ui/pages/Rows.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Details.h"
#include "ui/widgets/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class ProblemPage final : public Page {
    Q_OBJECT

public:
    explicit ProblemPage(Desk &desk)
        : Page(desk), m_path(new PathPanel), m_trouble(new TroubleCard), m_card(new Card), m_sentence(new Text),
          m_advice(new Text(Text::Kind::Strong)), m_others(new Text), m_why(new Details), m_rows(new RowList),
          m_letter(new LetterBox), m_editor(addButton([this] { Q_EMIT wants(Shows::Place, place()); })),
          m_again(addButton([this] { checkAgain(); })) {
        m_card->inside()->addWidget(m_sentence);
        m_card->inside()->addWidget(m_advice);
        m_why->inside()->addWidget(m_rows);
        for (QWidget *part : std::initializer_list<QWidget *>{m_path, m_trouble, m_card, m_others, m_why, m_letter})
            body()->addWidget(part);
        body()->addStretch(1);
    }

private:
    void render() override {
        const story::Headline headline = story::headlineOf(story());
        const bool busy = desk().isBusy();
        if (busy)
            say(tr("Testing…"), story::sentenceOf(story().activity, story().server));
        else
            say(headline.title, subtitle(headline));
        m_path->show(story());
        m_trouble->show(busy ? std::nullopt : story().trouble);
        m_card->setTint(headline.answer);
        m_card->setVisible(!busy && !story().trouble && !headline.meaning.isEmpty());
        m_sentence->setText(headline.meaning);
        m_advice->say(headline.advice);
        m_others->say(others());
        m_why->setTitle(tr("Why do you think so?"));
        m_rows->show(rowsOf(story::evidenceLines(story())));
        m_letter->show(story());
        const bool forSomebodyElse = !busy && headline.answer != Answer::Works && !canMend();
        m_letter->setVisible(forSomebodyElse);
        if (forSomebodyElse && !m_offered) // once: who folds it up wants it so
            m_letter->setOpen(true);
        m_offered = forSomebodyElse;
        setButton(m_editor, story().site.isEmpty() ? QString() : tr("Open in the editor"));
        setButton(m_again, canMend() && !busy ? QString() : tr("Check again"), Does::Acts);
        if (busy)
            setPrimary(QString());
        else if (canMend())
            setPrimary(tr("Show the change"));
        else
            setPrimary(headline.answer == Answer::Works ? tr("Run the live test") : QString());
    }

    [[nodiscard]] QString subtitle(const story::Headline &headline) const {
        if (story().lessRights && headline.answer != Answer::Works)
            return tr("You may sign in, but not change Apache. The fault was found all the same; send the text below to the "
                      "person who may.");
        if (canMend())
            return tr("Hubwart can mend this. You will see the change before anything is done.");
        if (headline.answer == Answer::Works)
            return {};
        return tr("Nothing was changed. Hubwart cannot mend this by itself; the text below is for the person who can.");
    }

    /// What else is wrong, and is told after the first.
    [[nodiscard]] QString others() const {
        QStringList lines;
        const auto open = story::openProblems(story());
        const QString first = story().verdict && story().verdict->problem >= 0
                                  ? story().problems[static_cast<std::size_t>(story().verdict->problem)].id
                                  : QString();
        for (const findings::Problem &problem : open)
            if (problem.id != first)
                lines.append(tr("Also: %1").arg(findings::titleOf(problem)));
        return lines.join(u'\n');
    }

    [[nodiscard]] bool canMend() const {
        return story().plan && !story().plan->isEmpty() && !story().trouble && !story().lessRights;
    }

    [[nodiscard]] apache::Place place() const {
        if (story().verdict && story().verdict->problem >= 0)
            return story().problems[static_cast<std::size_t>(story().verdict->problem)].place;
        return {story().site, 1, 1};
    }

    void checkAgain() {
        desk().ask(story::Command::Outside);
        desk().ask(story::Command::Plan);
    }

    [[nodiscard]] QString help() const override {
        return tr(
            "The picture shows the way in two lanes. The upper one is for pages, the lower one for the live connection that "
            "carries the "
            "desktop's picture. A tick means that it was tested and works, a cross that it is broken, a question mark that it "
            "could not "
            "be found out, an empty ring that it was not tested. Press a sign to see what was measured.\n\n"
            "What lies behind Apache is asked on the server itself as well, past Apache; so a second fault is announced before "
            "the "
            "first is mended.");
    }

    PathPanel *m_path;
    TroubleCard *m_trouble;
    Card *m_card;
    Text *m_sentence;
    Text *m_advice;
    Text *m_others;
    Details *m_why;
    RowList *m_rows;
    LetterBox *m_letter;
    QPushButton *m_editor;
    QPushButton *m_again;
    bool m_offered = false;
};

} // namespace

const PageEntry problemPage = {
    .id = "problem",
    .title = QT_TRANSLATE_NOOP("Pages", "The problem"),
    .isTool = false,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new ProblemPage(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().facts && (desk.story().verdict || desk.story().trouble); },
    .isInTheWay =
        [](const Desk &desk) {
            const Answer answer = story::headlineOf(desk.story()).answer;
            return desk.story().facts && answer != Answer::Works && answer != Answer::NotAsked;
        },
    .answer =
        [](const Desk &desk) {
            const story::Story &story = desk.story();
            if (!story.facts || (!story.verdict && !story.trouble))
                return Answer::NotAsked;
            return story::headlineOf(story).answer;
        },
};

} // namespace hubwart::ui

#include "ProblemPage.moc"
