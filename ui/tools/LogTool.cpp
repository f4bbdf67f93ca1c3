// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Pages.h"
#include "ui/pages/SaveDialog.h"
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class LogTool final : public Page {
    Q_OBJECT

public:
    explicit LogTool(Desk &desk) : Page(desk), m_text(new QPlainTextEdit) {
        m_text->setReadOnly(true);
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(200);
        body()->addWidget(m_text, 1);
        connect(&desk.logbook(), &Logbook::changed, this, &LogTool::refresh);
    }

private:
    void render() override {
        say(tr("Log"), tr("What happened in this window: kinds and times only, no names, no addresses, no passwords."));
        m_text->setAccessibleName(tr("Log"));
        m_text->setPlaceholderText(tr("Nothing has happened yet."));
        const QString text = desk().logbook().lines().join(u'\n');
        if (text != m_text->toPlainText())
            m_text->setPlainText(text);
        setPrimary(tr("Save the log…"), Does::Goes, !text.isEmpty());
    }

    void primaryPressed() override {
        saveBytes(this, tr("Save the log"), QStringLiteral("hubwart-log.txt"), m_text->toPlainText().toUtf8() + '\n');
    }

    [[nodiscard]] QString help() const override {
        return tr("When something went wrong in Hubwart itself, its developers may ask for this log. It can hold fixed words and "
                  "numbers only; look "
                  "through it before you pass it on.");
    }

    QPlainTextEdit *m_text;
};

} // namespace

const PageEntry logTool = {
    .id = "log",
    .title = QT_TRANSLATE_NOOP("Pages", "Log"),
    .isTool = true,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new LogTool(desk); },
    .isOpen = [](const Desk &) { return true; },
    .isInTheWay = [](const Desk &) { return false; },
    .answer = [](const Desk &) { return Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "LogTool.moc"
