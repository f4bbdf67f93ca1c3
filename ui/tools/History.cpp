// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Language.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class History final : public Page {
    Q_OBJECT

public:
    explicit History(Desk &desk)
        : Page(desk), m_list(new QListWidget), m_none(new Text), m_undo(addButton([this] { askWhether(); })) {
        m_list->setWordWrap(true);
        body()->addWidget(m_none);
        body()->addWidget(m_list, 1);
        body()->addStretch();
        connect(m_list, &QListWidget::currentRowChanged, this, [this] { renderButtons(); });
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
        renderButtons();
    }

    void renderButtons() {
        setPrimary(QString());
        setButton(m_undo, tr("Take this change back…"), Does::Changes, chosen() && isOpen(chosen()->state));
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
            .arg(time, change.who.isEmpty() ? tr("somebody") : change.who, wordOf(change.state),
                 change.files.join(QStringLiteral(", ")));
    }

    [[nodiscard]] static QString wordOf(const QString &state) {
        if (state == u"confirmed")
            return tr("in force");
        if (state == u"loaded")
            return tr("waits to be confirmed; the server takes it back by itself");
        if (state == u"left")
            return tr("in force, because it could not be taken back");
        if (state == u"undone")
            return tr("taken back because somebody asked");
        if (state == u"taken-back")
            return tr("taken back by itself, because a step failed");
        if (state == u"refused" || state == u"received")
            return tr("refused, nothing was changed");
        return tr("has not come to its end");
    }

    void askWhether() {
        auto *box = new QMessageBox(QMessageBox::Question, tr("Take this change back?"), tr("Take this change back?"),
                                    QMessageBox::NoButton, this);
        box->setInformativeText(tr("The files come back as they were before it, Apache tests them and takes them into use."));
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
    QPushButton *m_undo;
    std::vector<ChangeRecord> m_shown;
    QString m_language; ///< of the list
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
