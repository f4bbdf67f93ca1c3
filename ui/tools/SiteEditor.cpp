// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"
#include "ui/pages/Pages.h"
#include "ui/tools/EditedText.h"
#include "ui/widgets/CodeView.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

constexpr std::chrono::milliseconds typingPause{200};

class SiteEditor final : public Page {
    Q_OBJECT

public:
    explicit SiteEditor(Desk &desk)
        : Page(desk), m_findLabel(new QLabel), m_find(new QLineEdit), m_findNext(new QPushButton), m_lineButton(new QPushButton),
          m_note(new Text), m_code(new CodeView), m_list(new QListWidget), m_typing(new QTimer(this)),
          m_mend(addButton([this] { mend(); })), m_restore(addButton([this] { discard(); })) {
        m_findLabel->setBuddy(m_find);
        m_find->setClearButtonEnabled(true);
        for (QPushButton *button : {m_findNext, m_lineButton})
            button->setAutoDefault(false);
        auto *row = new QHBoxLayout;
        row->addWidget(m_findLabel);
        row->addWidget(m_find, 1);
        row->addWidget(m_findNext);
        row->addWidget(m_lineButton);
        m_code->setMinimumHeight(200);
        m_list->setMaximumHeight(110);
        m_list->setWordWrap(true);
        body()->addLayout(row);
        body()->addWidget(m_note);
        body()->addWidget(m_code, 1);
        body()->addWidget(m_list);
        m_typing->setSingleShot(true);
        m_typing->setInterval(typingPause);
        connect(m_typing, &QTimer::timeout, this, &SiteEditor::judge);
        connect(m_code, &QPlainTextEdit::textChanged, this, [this] { m_typing->start(); });
        connect(m_find, &QLineEdit::returnPressed, this, &SiteEditor::findNext);
        connect(m_findNext, &QPushButton::clicked, this, &SiteEditor::findNext);
        connect(m_lineButton, &QPushButton::clicked, this, &SiteEditor::askForLine);
        connect(m_list, &QListWidget::itemActivated, this,
                [this](const QListWidgetItem *item) { m_code->goToLine(item->data(Qt::UserRole).toInt()); });
        connect(m_list, &QListWidget::itemClicked, this,
                [this](const QListWidgetItem *item) { m_code->goToLine(item->data(Qt::UserRole).toInt()); });
        new QShortcut(QKeySequence::Find, this, [this] { m_find->setFocus(); });
        new QShortcut(QKeySequence::FindNext, this, [this] { findNext(); });
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this, [this] { askForLine(); });
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period), this, [this] { mend(); });
    }

    void entered() override {
        Page::entered();
        m_code->setFocus();
        if (!m_wasEntered && m_list->count() > 0)
            m_code->goToLine(m_list->item(0)->data(Qt::UserRole).toInt());
        m_wasEntered = true;
    }

    void goTo(const apache::Place &place) override { m_code->goToLine(std::max(place.line, 1)); }

private:
    void render() override {
        const ConfigFile *file = siteFile();
        say(tr("Editor"), file ? file->path : QString());
        m_findLabel->setText(tr("&Find:"));
        m_findNext->setText(tr("Next"));
        m_lineButton->setText(tr("Go to line…"));
        m_code->setAccessibleName(tr("Text of the site file"));
        m_list->setAccessibleName(tr("What was found in this file"));
        m_code->setReadOnly(desk().isRecording() || desk().isBusy());
        if (file && file->bytes != m_original) {
            const bool edited = isEdited();
            m_original = file->bytes;
            if (!edited)
                takeFromServer();
        }
        renderState();
    }

    void renderState() {
        const bool edited = isEdited();
        m_note->say(
            edited ? tr("These are your own edits. Nothing has been written; they become a change that you can look at first.")
                   : QString());
        setButton(m_mend, m_fixed.isEmpty() ? QString() : tr("Mend it here"));
        setButton(m_restore, edited ? tr("Discard my edits") : QString());
        setPrimary(tr("Show as a change"), Does::Acts, edited);
    }

    [[nodiscard]] const ConfigFile *siteFile() const { return story().facts ? story().facts->file(story().site) : nullptr; }
    [[nodiscard]] bool isEdited() const { return m_code->toPlainText() != shownText(m_original); }

    void takeFromServer() {
        replaceText(shownText(m_original));
        m_code->document()->setModified(false);
        judge();
    }

    void discard() {
        takeFromServer();
        if (!story().proposal)
            return;
        desk().visit().ownText.reset();
        desk().ask(story::Command::Propose);
    }

    /// As one step, which "undo" takes back.
    void replaceText(const QString &text) {
        QTextCursor cursor(m_code->document());
        cursor.beginEditBlock();
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
        cursor.endEditBlock();
    }

    /// What the findings say of the text as it stands here; no server is asked.
    void judge() {
        std::vector<CodeView::Mark> marks;
        m_list->clear();
        m_fixed.clear();
        if (const ConfigFile *file = siteFile()) {
            ServerFacts facts = *story().facts;
            for (ConfigFile &one : facts.files)
                if (one.path == file->path)
                    one.bytes = editedBytes(m_original, m_code->toPlainText());
            const auto evidence = findings::gather(std::move(facts), {story().url, story().site});
            const auto problems = evidence ? findings::detect(*evidence) : std::vector<findings::Problem>();
            for (const findings::Problem &problem : problems)
                if (problem.place.file == file->path && problem.place.line > 0)
                    add(problem, marks);
            if (evidence)
                for (const FileChange &change : findings::planFor(*evidence, findings::breaking(problems)).files)
                    if (change.path == file->path)
                        m_fixed = change.after;
        }
        m_list->setVisible(m_list->count() > 0);
        m_code->setMarks(std::move(marks));
        renderState();
    }

    void add(const findings::Problem &problem, std::vector<CodeView::Mark> &marks) {
        const Answer answer = problem.severity == findings::Severity::Error ? Answer::Broken : Answer::Warning;
        marks.push_back({problem.place.line, answer, findings::titleOf(problem) + u'\n' + findings::adviceOf(problem)});
        auto *item = new QListWidgetItem(
            glyphIcon(answer, palette(), 18, devicePixelRatioF()),
            tr("Line %1: %2. %3").arg(problem.place.line).arg(findings::titleOf(problem), findings::adviceOf(problem)), m_list);
        item->setData(Qt::UserRole, problem.place.line);
    }

    void mend() {
        if (m_fixed.isEmpty() || m_code->isReadOnly())
            return;
        replaceText(shownText(m_fixed));
        judge();
    }

    void findNext() {
        const bool found = m_find->text().isEmpty() || m_code->findNext(m_find->text());
        m_note->say(found ? QString() : tr("\"%1\" is not in this file.").arg(m_find->text()));
    }

    void askForLine() {
        auto *dialog = new QInputDialog(this);
        dialog->setWindowTitle(tr("Go to line"));
        dialog->setLabelText(tr("Line, from 1 to %1:").arg(m_code->blockCount()));
        dialog->setInputMode(QInputDialog::IntInput);
        dialog->setIntRange(1, m_code->blockCount());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QInputDialog::intValueSelected, this, [this](int line) {
            m_code->goToLine(line);
            m_code->setFocus();
        });
        dialog->open();
    }

    void primaryPressed() override {
        const ConfigFile *file = siteFile();
        if (!file)
            return;
        desk().visit().ownText = FileChange{file->path, m_original, editedBytes(m_original, m_code->toPlainText())};
        desk().ask(story::Command::Propose);
        // The plan comes with the next story; the page that shows plans opens with it.
        connect(&desk(), &Desk::ended, this, [this] { Q_EMIT wants(Shows::Plan); }, Qt::SingleShotConnection);
    }

    [[nodiscard]] QString help() const override {
        return tr("This is the site file as it lies on the server. You can change it here as in any editor; nothing is written "
                  "before you have "
                  "seen the change and said yes. A wave marks a line that Hubwart has something to say about: hold the pointer "
                  "over it, or "
                  "look at the list below.\n\n"
                  "Ctrl+F finds, F3 finds again, Ctrl+L goes to a line, Ctrl+. mends, Ctrl+Z takes an edit back.");
    }

    QLabel *m_findLabel;
    QLineEdit *m_find;
    QPushButton *m_findNext;
    QPushButton *m_lineButton;
    Text *m_note;
    CodeView *m_code;
    QListWidget *m_list;
    QTimer *m_typing;
    QPushButton *m_mend;
    QPushButton *m_restore;
    bool m_wasEntered = false;
    QByteArray m_original; ///< as it lies on the server
    QByteArray m_fixed;    ///< what the findings would make of the text as it stands here
};

} // namespace

const PageEntry editorTool = {
    .id = "editor",
    .title = QT_TRANSLATE_NOOP("Pages", "Editor"),
    .isTool = true,
    .shows = Shows::Place,
    .make = [](Desk &desk) -> Page * { return new SiteEditor(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().facts && desk.story().facts->file(desk.story().site); },
    .isInTheWay = [](const Desk &) { return false; },
    .answer = [](const Desk &) { return Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "SiteEditor.moc"
