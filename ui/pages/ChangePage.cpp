// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/TextDiff.h"
#include "story/Headline.h"
#include "story/SwitchWords.h"
#include "story/Words.h"
#include "ui/pages/Pages.h"
#include "ui/pages/Rows.h"
#include "ui/pages/SaveDialog.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hubwart::ui {

namespace {

constexpr int mostLines = 14;

/// A line that gives way to another counts once.
int changedLines(const Plan &plan) {
    int added = 0;
    int removed = 0;
    for (const FileChange &file : plan.files)
        for (const apache::DiffLine &line : apache::unifiedDiff({}, file.before, file.after)) {
            added += line.kind == apache::DiffLine::Kind::Added ? 1 : 0;
            removed += line.kind == apache::DiffLine::Kind::Removed ? 1 : 0;
        }
    return std::max(added, removed);
}

QByteArray patchOf(const Plan &plan) {
    QByteArray text;
    for (const FileChange &file : plan.files)
        for (const apache::DiffLine &line : apache::unifiedDiff(file.path.toUtf8(), file.before, file.after))
            text += line.text + '\n';
    return text;
}

/// The program that would write over a change of these files; empty: none is known.
QString writerOver(const Plan &plan) {
    const auto managed = std::ranges::find_if(plan.files, [](const FileChange &file) { return !file.writer.isEmpty(); });
    return managed == plan.files.end() ? QString() : managed->writer;
}

class ChangePage final : public Page {
    Q_OBJECT

public:
    explicit ChangePage(Desk &desk)
        : Page(desk), m_files(new QVBoxLayout), m_switches(new Text), m_managed(new Card), m_managedWords(new Text),
          m_anyway(new QCheckBox), m_will(new Card), m_willTitle(new Text(Text::Kind::Strong)), m_steps(new QVBoxLayout),
          m_after(new Text(Text::Kind::Dimmed)), m_tried(new Card), m_triedRows(new RowList), m_trouble(new TroubleCard),
          m_try(addButton([&desk] { desk.ask(story::Command::Prove); })), m_patch(new QPushButton), m_discard(new QPushButton),
          m_edit(new QPushButton) {
        body()->addLayout(m_files);
        // What is seldom wanted stands with the lines that it is about, not between "Back" and "Make this change".
        auto *below = new QHBoxLayout;
        for (QPushButton *button : {m_edit, m_patch, m_discard}) {
            button->setAutoDefault(false);
            below->addWidget(button);
        }
        below->addStretch(1);
        connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT wants(Shows::Place, {story().site, 1, 1}); });
        connect(m_patch, &QPushButton::clicked, this, [this] { savePatch(); });
        connect(m_discard, &QPushButton::clicked, this, [this] { discard(); });
        body()->addLayout(below);
        body()->addWidget(m_switches);
        m_managed->inside()->addWidget(m_managedWords);
        m_managed->inside()->addWidget(m_anyway);
        body()->addWidget(m_managed);
        connect(m_anyway, &QCheckBox::toggled, this, &Page::refresh);
        body()->addWidget(m_trouble);
        m_triedRows->setShares(3, 2);
        m_tried->inside()->addWidget(m_triedRows);
        body()->addWidget(m_tried);
        m_will->inside()->addWidget(m_willTitle);
        m_will->inside()->addLayout(m_steps);
        body()->addWidget(m_will);
        body()->addWidget(m_after);
        body()->addStretch(1);
    }

private:
    void render() override {
        const Plan plan = story::plannedIn(story()).value_or(Plan());
        const bool made = isMade();
        say(plan.files.empty() ? tr("The change") : tr("%n line(s) change", nullptr, changedLines(plan)),
            made ? tr("This change has been asked for; the next page says what became of it.")
                 : tr("Nothing has been written yet."));
        renderFiles(plan);
        renderSwitches(plan);
        const bool isManaged = renderManaged(plan, made);
        m_willTitle->setText(tr("What will happen on %1, as root").arg(story().server.section(u'@', -1)));
        renderSteps();
        m_after->setText(
            tr("If the connection breaks meanwhile, the server finishes by itself, in the old state or in the new one, and never "
               "between. Lessons go on: Apache is reloaded, not restarted."));
        renderTrial(made);
        setButton(m_try, plan.isEmpty() || made ? QString() : tr("Try it first"), Does::Acts, !story().lessRights);
        m_try->setToolTip(
            tr("A second Apache, which nobody sees, starts with the change and is asked for a page and a live connection. "
               "Nothing is changed."));
        setButton(m_patch, plan.files.empty() ? QString() : tr("Save as patch…"));
        setButton(m_discard,
                  !story().proposal         ? QString()
                  : plan.restores.isEmpty() ? tr("Discard my edits")
                                            : tr("Leave everything as it is"),
                  Does::Acts);
        setButton(m_edit, story().site.isEmpty() ? QString() : tr("Edit by hand"));
        const bool mayChange = !story().lessRights;
        if (made)
            setPrimary(tr("Go on"));
        else
            setPrimary(tr("Make this change"), Does::Changes,
                       !plan.isEmpty() && mayChange && (!isManaged || m_anyway->isChecked()));
        // The next page shows how it goes.
        if (m_waiting && (made || !desk().isBusy())) {
            m_waiting = false;
            if (made)
                Q_EMIT forward();
        }
    }

    [[nodiscard]] bool isMade() const { return story().change && !story().proposal; }

    void renderTrial(bool made) {
        m_tried->setVisible(!story().trial.empty() && !made);
        m_triedRows->show(rowsOf(story().trial, desk().isBusy()));
        m_trouble->show(!story().trial.empty() && !made && !desk().isBusy() ? story().trouble : std::nullopt);
    }

    /// One of several changes to a file, as if it had been edited by hand.
    void makeOnly(const FileChange &file, int change) {
        if (desk().isBusy())
            return;
        desk().visit().ownText = FileChange{file.path, file.before, apache::withOneChange(file.before, file.after, change)};
        desk().ask(story::Command::Propose);
    }

    void discard() {
        desk().visit().ownText.reset();
        desk().ask(story::Command::Propose);
        Q_EMIT back();
    }

    /// Does another program write one of the files?
    bool renderManaged(const Plan &plan, bool made) {
        const QString writer = writerOver(plan);
        m_managed->setVisible(!writer.isEmpty() && !made);
        m_managedWords->setText(tr("This file is not written by hand (%1). What is changed here is lost as soon as it is written "
                                   "anew. Better put the line where that program takes its own from.")
                                    .arg(writer));
        m_anyway->setText(tr("Change this file all the same"));
        m_anyway->setEnabled(!desk().isRecording());
        return !writer.isEmpty();
    }

    void renderFiles(const Plan &plan) {
        if (plan == m_shown)
            return;
        m_shown = plan;
        // What was agreed to was another change.
        m_anyway->setChecked(false);
        while (QLayoutItem *item = m_files->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const FileChange &file : plan.files) {
            auto *name = new Text(Text::Kind::Code);
            name->setText(file.path);
            auto *diff = new DiffView;
            diff->show(file.before, file.after);
            diff->setAccessibleNames(tr("What changes in %1").arg(file.path));
            diff->fitTo(mostLines);
            diff->setPicking(!desk().isRecording());
            connect(diff, &DiffView::picked, this, [this, file](int change) { makeOnly(file, change); });
            m_files->addWidget(name);
            m_files->addWidget(diff);
        }
    }

    void renderSwitches(const Plan &plan) {
        QStringList lines;
        for (const story::SwitchLine &line : story::switchLines(plan))
            lines.append(story::markedText(line));
        m_switches->say(lines.join(u'\n'));
    }

    void renderSteps() {
        const auto steps = story::rootSteps(story());
        while (m_steps->count() < static_cast<int>(2 * steps.size())) {
            m_steps->addWidget(new Text);
            m_steps->addWidget(new Text(Text::Kind::Dimmed));
        }
        for (int i = 0; i < m_steps->count(); ++i) {
            const auto step = static_cast<std::size_t>(i / 2);
            auto *text = qobject_cast<QLabel *>(m_steps->itemAt(i)->widget());
            text->setVisible(step < steps.size());
            if (step < steps.size())
                text->setText(i % 2 == 0 ? QStringLiteral("%1.  %2").arg(step + 1).arg(steps[step].name)
                                         : QStringLiteral("      %1").arg(steps[step].about));
        }
    }

    void primaryPressed() override {
        if (isMade())
            return forward();
        m_waiting = true;
        desk().visit().anyway = m_anyway->isChecked();
        desk().ask(story::Command::Apply);
    }

    void savePatch() {
        saveBytes(this, tr("Save the change as a patch"), QStringLiteral("hubwart.patch"),
                  patchOf(story::plannedIn(story()).value_or(Plan())));
    }

    [[nodiscard]] QString help() const override {
        return tr("Red lines with a minus go, green lines with a plus come; everything else stays byte for byte. The number is "
                  "that of the "
                  "line in the file.\n\n"
                  "Root is the account that may change everything on a server. Hubwart uses it only for the steps that are "
                  "listed here, and "
                  "keeps a copy of the old file, so that the change can be taken back, also without Hubwart.");
    }

    QVBoxLayout *m_files;
    Text *m_switches;
    Card *m_managed;
    Text *m_managedWords;
    QCheckBox *m_anyway;
    Card *m_will;
    Text *m_willTitle;
    QVBoxLayout *m_steps;
    Text *m_after;
    Card *m_tried;
    RowList *m_triedRows;
    TroubleCard *m_trouble;
    QPushButton *m_try;
    QPushButton *m_patch;
    QPushButton *m_discard;
    QPushButton *m_edit;
    Plan m_shown;
    bool m_waiting = false;
};

bool hasPlan(const Desk &desk) {
    const auto &plan = story::plannedIn(desk.story());
    return plan && !plan->isEmpty();
}

} // namespace

const PageEntry changePage = {
    .id = "change",
    .title = QT_TRANSLATE_NOOP("Pages", "The change"),
    .isTool = false,
    .shows = Shows::Plan,
    .make = [](Desk &desk) -> Page * { return new ChangePage(desk); },
    .isOpen = hasPlan,
    .isInTheWay = hasPlan,
    .answer = [](const Desk &desk) { return desk.story().change && !desk.story().proposal ? Answer::Works : Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "ChangePage.moc"
