// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/PlanFile.h"
#include "story/SwitchWords.h"
#include "story/Words.h"
#include "ui/Background.h"
#include "ui/Language.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

constexpr int mostLines = 12;

class History final : public Page {
    Q_OBJECT

public:
    explicit History(Desk &desk)
        : Page(desk), m_list(new QListWidget), m_none(new Text), m_trouble(new TroubleCard), m_said(new Text),
          m_show(new QPushButton), m_before(new QPushButton), m_again(new QPushButton), m_resume(new QPushButton),
          m_switches(new Text), m_files(new QVBoxLayout), m_undo(addButton([this] { askWhether(); })) {
        m_list->setWordWrap(true);
        m_list->setMinimumHeight(120);
        body()->addWidget(m_none);
        body()->addWidget(m_list, 1);
        auto *below = new QHBoxLayout;
        for (QPushButton *button : {m_show, m_before, m_again, m_resume}) {
            button->setAutoDefault(false);
            below->addWidget(button);
        }
        below->addStretch(1);
        body()->addLayout(below);
        body()->addWidget(m_trouble);
        body()->addWidget(m_said);
        body()->addWidget(m_switches);
        body()->addLayout(m_files);
        body()->addStretch();
        connect(m_show, &QPushButton::clicked, this, [this] { showChosen(); });
        connect(m_before, &QPushButton::clicked, this, [this] { restore(false); });
        connect(m_again, &QPushButton::clicked, this, [this] { restore(true); });
        connect(m_resume, &QPushButton::clicked, this, [this] { chooseFile(); });
        connect(m_list, &QListWidget::currentRowChanged, this, [this] {
            m_said->say(QString());
            renderState();
        });
    }

private:
    void render() override {
        say(tr("History"),
            tr("What Hubwart has changed on this server, from any computer. Each change keeps the old files there."));
        const auto changes = story().facts ? story().facts->changes : std::vector<ChangeRecord>();
        m_none->say(changes.empty() ? tr("Nothing has been changed by Hubwart on this server.") : QString());
        m_list->setVisible(!changes.empty());
        m_list->setAccessibleName(tr("Changes on this server"));
        if (changes != m_shown || m_list->count() == 0 || m_language != Language::current()) {
            m_language = Language::current();
            m_shown = changes;
            m_list->clear();
            for (const ChangeRecord &change : changes)
                new QListWidgetItem(glyphIcon(answerOf(change.state), palette(), 20, devicePixelRatioF()), textOf(change),
                                    m_list);
        }
        renderState();
        goOn();
    }

    void renderState() {
        setPrimary(QString());
        const PastChange *past = told();
        const bool isIdle = !desk().isBusy();
        setButton(m_undo, tr("Take this change back…"), Does::Changes, chosen() && isOpen(chosen()->state));
        setButton(m_show, m_shown.empty() ? QString() : tr("Show what it changed"), Does::Acts, chosen() && isIdle);
        setButton(m_before, past ? tr("Put back the old files…") : QString(), Does::Acts, isIdle);
        m_before->setToolTip(tr("Files, modules and sites as they were before this change. You see the difference first."));
        setButton(m_again, past ? tr("Make it again…") : QString(), Does::Acts, isIdle);
        m_again->setToolTip(tr("Files, modules and sites as this change had made them. You see the difference first."));
        setButton(m_resume, tr("Open a change that was put off…"), Does::Acts, isIdle);
        m_trouble->show(m_asked && isIdle ? story().trouble : std::nullopt);
        renderSwitches(past);
        renderFiles(past ? past->versions : std::vector<FileVersions>());
    }

    void renderSwitches(const PastChange *past) {
        QStringList lines;
        for (const story::SwitchLine &line : past ? story::switchLines(*past) : std::vector<story::SwitchLine>())
            lines.append(story::markedText(line));
        m_switches->say(lines.join(u'\n'));
    }

    void renderFiles(const std::vector<FileVersions> &versions) {
        if (versions == m_versions)
            return;
        m_versions = versions;
        while (QLayoutItem *item = m_files->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const FileVersions &file : versions) {
            auto *name = new Text(Text::Kind::Code);
            name->setText(file.path);
            auto *diff = new DiffView;
            diff->show(file.before, file.after);
            diff->setAccessibleNames(tr("What changed in %1").arg(file.path));
            diff->fitTo(mostLines);
            m_files->addWidget(name);
            m_files->addWidget(diff);
        }
    }

    /// Of the chosen change what it did, once the server has told it.
    [[nodiscard]] const PastChange *told() const {
        const auto &history = story().history;
        if (!chosen() || !history || history->size() != 1 || history->front().id != chosen()->id)
            return nullptr;
        const PastChange &past = history->front();
        return past.versions.empty() && past.parts.empty() ? nullptr : &past;
    }

    [[nodiscard]] const ChangeRecord *chosen() const {
        const int row = m_list->currentRow();
        return row >= 0 && row < static_cast<int>(m_shown.size()) ? &m_shown[static_cast<std::size_t>(row)] : nullptr;
    }

    static bool isOpen(const QString &state) {
        return state == u"confirmed" || state == u"loaded" || state == u"armed" || state == u"swapped" || state == u"undoing"
               || state == u"left" || state == u"down";
    }

    static Answer answerOf(const QString &state) {
        if (state == u"confirmed")
            return Answer::Works;
        if (state == u"loaded" || state == u"left")
            return Answer::Warning;
        return isOpen(state) ? Answer::Broken : Answer::NotAsked;
    }

    [[nodiscard]] static QString textOf(const ChangeRecord &change) {
        const QDateTime when = QDateTime::fromString(change.when, Qt::ISODate);
        const QString time = when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : change.when;
        return tr("%1, by %2: %3\n%4")
            .arg(time, change.who.isEmpty() ? tr("somebody") : change.who, story::nameOfState(change.state),
                 change.files.join(QStringLiteral(", ")));
    }

    void showChosen() {
        if (!chosen() || desk().isBusy())
            return;
        m_asked = true;
        desk().visit().changeId = chosen()->id;
        desk().ask(story::Command::History);
    }

    void restore(bool asMade) {
        if (!told() || desk().isBusy())
            return;
        desk().visit().restoring = {told()->id, asMade};
        propose(story::Command::Restore);
        desk().visit().restoring.reset();
    }

    void propose(story::Command command) {
        m_asked = true;
        m_waiting = true;
        m_said->say(QString());
        desk().ask(command);
    }

    /// To the difference, where there is one.
    void goOn() {
        if (!m_waiting || desk().isBusy())
            return;
        m_waiting = false;
        if (story().trouble)
            return;
        if (story().proposal)
            Q_EMIT wants(Shows::Plan);
        else
            m_said->say(tr("It is already like that; there is nothing to change."));
    }

    void chooseFile() {
        auto *dialog = new QFileDialog(this, tr("Open a change that was put off"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            inBackground(
                this, [path] { return settings::readPlan(path); },
                [this](Result<Plan> plan) {
                    if (!plan)
                        return m_trouble->show(plan.error());
                    desk().visit().putOff = *std::move(plan);
                    propose(story::Command::Resume);
                    desk().visit().putOff.reset();
                });
        });
        dialog->open();
    }

    void askWhether() {
        auto *box = new QMessageBox(QMessageBox::Question, tr("Take this change back?"), tr("Take this change back?"),
                                    QMessageBox::NoButton, this);
        box->setInformativeText(
            tr("Files, modules and sites come back as they were before it; Apache tests them and takes them into use."));
        QPushButton *undo = box->addButton(tr("Take it back"), QMessageBox::AcceptRole);
        QPushButton *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
        box->setDefaultButton(keep);
        box->setEscapeButton(keep);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(undo, &QPushButton::clicked, this, [this] {
            if (!chosen())
                return;
            desk().visit().changeId = chosen()->id;
            desk().ask(story::Command::Undo);
            Q_EMIT wants(Shows::Change);
        });
        box->open();
    }

    [[nodiscard]] QString help() const override {
        return tr("Each change has a folder on the server, /var/lib/hubwart/changes/ID, which only root can read. It holds the "
                  "old and the new files, "
                  "what happened step by step, and a small program named undo that root can run by hand.");
    }

    QListWidget *m_list;
    Text *m_none;
    TroubleCard *m_trouble;
    Text *m_said;
    QPushButton *m_show;
    QPushButton *m_before;
    QPushButton *m_again;
    QPushButton *m_resume;
    Text *m_switches;
    QVBoxLayout *m_files;
    QPushButton *m_undo;
    std::vector<ChangeRecord> m_shown;
    std::vector<FileVersions> m_versions;
    bool m_asked = false;   ///< here: what went wrong since is about that
    bool m_waiting = false; ///< for what is proposed
    QString m_language;     ///< of the list
};

} // namespace

const PageEntry historyTool = {
    .id = "history",
    .title = QT_TRANSLATE_NOOP("Pages", "History"),
    .isTool = true,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new History(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().facts.has_value(); },
    .isInTheWay = [](const Desk &) { return false; },
    .answer = [](const Desk &) { return Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "History.moc"
