// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SiteWorkbench.h"
#include "ui/pages/Pages.h"
#include "ui/widgets/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class SiteEditor final : public Page {
    Q_OBJECT

public:
    explicit SiteEditor(Desk &desk)
        : Page(desk), m_note(new Text), m_workbench(new SiteWorkbench), m_mend(addButton([this] { m_workbench->mend(); })),
          m_restore(addButton([this] { discard(); })) {
        body()->addWidget(m_note);
        body()->addWidget(m_workbench, 1);
        connect(m_workbench, &SiteWorkbench::changed, this, &SiteEditor::renderState);
    }

    void entered() override {
        Page::entered();
        m_workbench->focusText();
    }

    void goTo(const apache::Place &place) override { m_workbench->goToLine(std::max(place.line, 1)); }

private:
    void render() override {
        const ConfigFile *file = siteFile();
        say(tr("Editor"), file ? file->path : QString());
        m_workbench->setReadOnly(desk().isRecording() || desk().isBusy());
        if (file && (!m_shown || *m_shown != *story().facts)) {
            m_shown = story().facts;
            m_workbench->open(*story().facts, {story().url, story().site}, file->path);
        }
        renderState();
    }

    void renderState() {
        const bool edited = m_shown && m_workbench->isEdited();
        m_note->say(
            edited ? tr("These are your own edits. Nothing has been written; they become a change that you can look at first.")
                   : QString());
        setButton(m_mend, m_workbench->canMend() ? tr("Mend it here") : QString());
        setButton(m_restore, edited ? tr("Discard my edits") : QString());
        setPrimary(tr("Show as a change"), Does::Acts, edited);
    }

    [[nodiscard]] const ConfigFile *siteFile() const { return story().facts ? story().facts->file(story().site) : nullptr; }

    void discard() {
        m_workbench->discard();
        if (!story().proposal)
            return;
        desk().visit().ownText.reset();
        desk().ask(story::Command::Propose);
    }

    void primaryPressed() override {
        const ConfigFile *file = siteFile();
        if (!file)
            return;
        desk().visit().ownText = FileChange{file->path, m_workbench->original(), m_workbench->edited()};
        desk().ask(story::Command::Propose);
        // The plan comes with the next story; the page that shows plans opens with it.
        connect(&desk(), &Desk::ended, this, [this] { Q_EMIT wants(Shows::Plan); }, Qt::SingleShotConnection);
    }

    [[nodiscard]] QString help() const override {
        return tr("This is the site file as it lies on the server. You can change it here as in any editor; nothing is written "
                  "before you have "
                  "seen the change and said yes. A wave marks a line that Hubwart has something to say about: hold the pointer "
                  "over it, click the sign beside it for what can be done, or look at the list below. Below is also \"What "
                  "answers this address?\": it lights the line that answers a path, and says why the others do not.\n\n"
                  "F8 goes to the next marked line, Ctrl+. offers what mends it, Ctrl+Space offers words that fit, Ctrl+F finds, "
                  "F3 finds again, Ctrl+R replaces, Ctrl+L goes to a line, Ctrl+Z takes an edit back.");
    }

    Text *m_note;
    SiteWorkbench *m_workbench;
    QPushButton *m_mend;
    QPushButton *m_restore;
    std::optional<ServerFacts> m_shown; ///< what the workbench was opened with
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
