// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"
#include "story/Redaction.h"
#include "story/Report.h"
#include "story/StoryJson.h"
#include "story/Wire.h"
#include "ui/Background.h"
#include "ui/Language.h"
#include "ui/Programs.h"
#include "ui/pages/Pages.h"
#include "ui/pages/SaveDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class ReportPage final : public Page {
    Q_OBJECT

public:
    explicit ReportPage(Desk &desk)
        : Page(desk), m_languageLabel(new QLabel), m_language(new QComboBox), m_names(new QCheckBox), m_preview(new QTextBrowser),
          m_json(addButton([this] { saveJson(); })) {
        for (const QString &code : Language::all())
            m_language->addItem(Language::nameOf(code), code);
        m_language->setCurrentIndex(m_language->findData(Language::current()));
        m_languageLabel->setBuddy(m_language);
        m_preview->setOpenLinks(false);
        m_preview->setMinimumHeight(240);
        auto *row = new QHBoxLayout;
        row->addWidget(m_names, 1);
        row->addWidget(m_languageLabel);
        row->addWidget(m_language);
        body()->addLayout(row);
        body()->addWidget(m_preview, 1);
        offerUndo();
        connect(m_language, &QComboBox::activated, this, &ReportPage::refresh);
        connect(m_names, &QCheckBox::toggled, this, &ReportPage::refresh);
        inBackground(
            this, [] { return story::wire().versions(pictureProgram()); },
            [this](const QStringList &versions) {
                m_versions = versions;
                refresh();
            });
    }

private:
    void render() override {
        // A change of the window's language counts here, too.
        if (std::exchange(m_window, Language::current()) != Language::current())
            m_language->setCurrentIndex(m_language->findData(Language::current()));
        say(tr("Report"), tr("This is all that is saved; nothing else leaves this computer, and nothing is sent."));
        m_names->setText(tr("Leave out &names and addresses"));
        m_names->setToolTip(tr("For a report that others may see: placeholders stand for hosts, users and addresses"));
        m_languageLabel->setText(tr("&Language:"));
        m_preview->setAccessibleName(tr("Preview of the report"));
        const QString html =
            Language::in(m_language->currentData().toString(), [this] { return story::previewOf(redacted(), m_versions); });
        if (html != m_shown) {
            m_shown = html;
            m_preview->setHtml(html);
        }
        setButton(m_json, tr("Save as JSON…"));
        setPrimary(tr("Save the report…"));
    }

    [[nodiscard]] story::Story redacted() const {
        return story::redacted(story(), m_names->isChecked() ? story::Names::LeaveOut : story::Names::Keep);
    }

    void primaryPressed() override {
        const QString html =
            Language::in(m_language->currentData().toString(), [this] { return story::htmlOf(redacted(), m_versions); });
        saveBytes(this, tr("Save the report"), QStringLiteral("hubwart-report.html"), html.toUtf8());
    }

    void saveJson() {
        saveBytes(this, tr("Save the report as JSON"), QStringLiteral("hubwart-report.json"),
                  QJsonDocument(story::toJson(redacted())).toJson());
    }

    [[nodiscard]] QString help() const override {
        return tr("The report is one page to keep or to pass on: the verdict, what was measured before and afterwards, the "
                  "change line by line, "
                  "and how to take it back. Of site files only the lines that decide about connections are in it; passwords and "
                  "cookies "
                  "never are.\n\n"
                  "The JSON file holds the same for programs. Whoever gets it can look at it with: hubwart-gui --story FILE.");
    }

    QLabel *m_languageLabel;
    QComboBox *m_language;
    QCheckBox *m_names;
    QTextBrowser *m_preview;
    QPushButton *m_json;
    QStringList m_versions;
    QString m_shown;
    QString m_window = Language::current(); ///< its language when this was rendered last
};

} // namespace

const PageEntry reportPage = {
    .id = "report",
    .title = QT_TRANSLATE_NOOP("Pages", "Report"),
    .isTool = false,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new ReportPage(desk); },
    .isOpen = [](const Desk &desk) { return desk.story().outside.has_value(); },
    .isInTheWay = [](const Desk &) { return true; },
    .answer = [](const Desk &) { return Answer::NotAsked; },
};

} // namespace hubwart::ui

#include "ReportPage.moc"
