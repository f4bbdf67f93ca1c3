// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does of its own: which pages are open, where forward and back lead, and that a recording is inert.
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Shown.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace hubwart;
using namespace hubwart::ui;

class PagesTest : public QObject {
    Q_OBJECT

    static QString titleOf(const MainWindow &window) {
        return window.findChild<QStackedWidget *>()->currentWidget()->accessibleName();
    }

    static QPushButton *buttonNamed(const QWidget &window, const QString &text) {
        for (QPushButton *button : window.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { tests::dress(false); }

    void everyPageHasAnIdOfItsOwnAndToolsComeLast() {
        QSet<QString> ids;
        bool tools = false;
        for (const PageEntry *entry : allPages()) {
            QVERIFY(!ids.contains(QLatin1String(entry->id)));
            ids.insert(QLatin1String(entry->id));
            QVERIFY2(entry->isTool || !tools, entry->id);
            tools = tools || entry->isTool;
        }
    }

    void aNewVisitHasOnlyTheAddress() {
        Desk desk((story::Story()));
        MainWindow window(desk);
        for (const PageEntry *entry : allPages())
            if (!entry->isTool)
                QCOMPARE(window.open(QLatin1String(entry->id)), QByteArrayView(entry->id) == "address");
    }

    void forwardLeadsThroughTheWalkthroughAndBackTheSameWay() {
        Desk desk(tests::storyNamed(QStringLiteral("mended-say")));
        MainWindow window(desk);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList seen{titleOf(window)};
        while (seen.last() != u"Report" && seen.size() < 12) {
            QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(titleOf(window) != seen.last(), qPrintable(seen.join(u'\n')));
            seen.append(titleOf(window));
        }
        QVERIFY2(seen.size() >= 6, qPrintable(seen.join(u'\n')));
        for (qsizetype i = seen.size() - 2; i >= 0; --i) {
            QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(titleOf(window), seen[i]);
        }
    }

    void aRecordingIsInert() {
        for (const QString &name : tests::storyNames()) {
            Desk desk(tests::storyNamed(name));
            MainWindow window(desk);
            window.show();
            for (const auto command :
                 {story::Command::Outside, story::Command::Apply, story::Command::Undo, story::Command::Watch})
                desk.ask(command);
            QVERIFY(!desk.isBusy());
            for (const PageEntry *entry : allPages()) {
                if (!window.open(QLatin1String(entry->id)))
                    continue;
                for (const QString &acting :
                     {QStringLiteral("Make this change"), QStringLiteral("Test again"), QStringLiteral("Check again"),
                      QStringLiteral("Undo…"), QStringLiteral("Yes, I see it")})
                    if (const QPushButton *button = buttonNamed(window, acting))
                        QVERIFY2(!button->isEnabled(), qPrintable(name + u' ' + acting));
            }
        }
    }

    void theLanguageChangesWhileAPageIsOpen() {
        Desk desk(tests::storyNamed(QStringLiteral("mended-plan")));
        MainWindow window(desk);
        window.show();
        QVERIFY(window.open(QStringLiteral("problem")));
        const QString english = titleOf(window);
        Language::use(QStringLiteral("de"));
        QTRY_VERIFY(titleOf(window) != english);
        QVERIFY(buttonNamed(window, QStringLiteral("Zurück")));
        Language::use(QStringLiteral("en"));
        QTRY_COMPARE(titleOf(window), english);
    }

    void aFileThatAnotherProgramWritesNeedsATick() {
        story::Story story = tests::storyNamed(QStringLiteral("mended-plan"));
        for (const bool managed : {false, true}) {
            if (managed)
                for (FileChange &file : story.plan->files)
                    file.writer = QStringLiteral("Ansible");
            Desk recording(story);
            MainWindow window(recording);
            window.show();
            QVERIFY(window.open(QStringLiteral("change")));
            bool asks = false;
            for (const QCheckBox *box : window.findChildren<QCheckBox *>())
                asks = asks || (box->isVisible() && box->text() == u"Change this file all the same" && !box->isChecked());
            QCOMPARE(asks, managed);
        }
    }

    void theButtonThatChangesTheServerIsNotAtHandAtOnce() {
        Desk recording(tests::storyNamed(QStringLiteral("mended-plan")));
        MainWindow window(recording);
        window.show();
        QVERIFY(window.open(QStringLiteral("change")));
        const QPushButton *button = buttonNamed(window, QStringLiteral("Make this change"));
        QVERIFY(button && !button->isDefault() && !button->autoDefault());
    }
};

QTEST_MAIN(PagesTest)
#include "pages.moc"
