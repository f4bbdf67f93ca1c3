// SPDX-License-Identifier: GPL-3.0-or-later
// The window for people who do not see it, or have no mouse: names, order, contrast, keyboard.
#include "story/PathScene.h"
#include "ui/MainWindow.h"
#include "ui/Shown.h"
#include "ui/widgets/Colours.h"
#include "ui/widgets/PathPicture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSet>
#include <QTest>

using namespace hubwart;
using namespace hubwart::ui;

class AccessTest : public QObject {
    Q_OBJECT

    static QString nameOf(QWidget *widget) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name) : QString();
    }

    /// Every widget that Tab comes to, from the first on.
    static QList<QWidget *> tabOrder(QWidget &window) {
        QList<QWidget *> order;
        QWidget *widget = &window;
        do {
            widget = widget->nextInFocusChain();
            if (widget->isVisibleTo(&window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy())
                order.append(widget);
        } while (widget != &window);
        return order;
    }

private Q_SLOTS:
    void initTestCase() { tests::dress(false); }

    void everythingThatTabComesToHasAName_data() {
        QTest::addColumn<QString>("story");
        for (const QString &name : tests::storyNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everythingThatTabComesToHasAName() {
        QFETCH(QString, story);
        Desk desk(tests::storyNamed(story));
        MainWindow window(desk);
        window.show();
        for (const PageEntry *entry : allPages()) {
            if (!window.open(QLatin1String(entry->id)))
                continue;
            QSet<QString> buttons;
            const QList<QWidget *> order = tabOrder(window);
            QVERIFY2(order.size() > 1, entry->id);
            for (QWidget *widget : order) {
                const QString about =
                    QLatin1String(entry->id) + QStringLiteral(": ") + QLatin1String(widget->metaObject()->className());
                QVERIFY2(!nameOf(widget).trimmed().isEmpty(), qPrintable(about));
                if (qobject_cast<QAbstractButton *>(widget)) {
                    QVERIFY2(!buttons.contains(nameOf(widget)), qPrintable(about + QStringLiteral(" twice: ") + nameOf(widget)));
                    buttons.insert(nameOf(widget));
                }
            }
        }
    }

    void eachLinkOfThePathIsReachedByKeyboardAndTellsItsState() {
        Desk desk(tests::storyNamed(QStringLiteral("mended-plan")));
        MainWindow window(desk);
        window.show();
        QVERIFY(window.open(QStringLiteral("problem")));
        const auto *picture = window.findChild<PathPicture *>();
        QVERIFY(picture);
        int reached = 0;
        bool broken = false;
        for (QWidget *widget : tabOrder(window))
            if (picture->isAncestorOf(widget) && picture->isVisible()) {
                ++reached;
                broken = broken || nameOf(widget).contains(QStringLiteral("broken"));
                widget->setFocus();
                QTest::keyClick(widget, Qt::Key_Space);
            }
        QCOMPARE(reached, 5);
        QVERIFY(broken);
        // All of it in words, for whoever does not see it.
        QCOMPARE(picture->accessibleDescription().split(u'\n').size(), 5);
    }

    void ourColoursCanBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void ourColoursCanBeRead() {
        QFETCH(bool, dark);
        tests::dress(dark);
        const QPalette palette = QApplication::palette();
        for (const auto answer : {Answer::Works, Answer::Warning, Answer::Broken, Answer::Unknown, Answer::NotAsked}) {
            for (const auto role : {QPalette::Window, QPalette::Base})
                QVERIFY(contrast(inkOf(answer, palette), palette.color(role)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Text), tintOf(answer, palette)) >= 4.5);
            QVERIFY(contrast(inkOf(answer, palette), tintOf(answer, palette)) >= 3.0);
        }
        for (const auto role : {QPalette::Window, QPalette::Base})
            QVERIFY(contrast(dimmedText(palette), palette.color(role)) >= 4.5);
        tests::dress(false);
    }
};

QTEST_MAIN(AccessTest)
#include "access.moc"
