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

    /// What could have the focus.
    static QList<QWidget *> focusable(const QWidget &window) {
        QList<QWidget *> all;
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
                all.append(widget);
        return all;
    }

    /// Every widget that Tab really comes to, until it comes to one again.
    static QList<QWidget *> tabOrder(QWidget &window) {
        QList<QWidget *> order;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
            QWidget *widget = QApplication::focusWidget();
            if (!widget || order.contains(widget))
                break;
            order.append(widget);
        }
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
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const PageEntry *entry : allPages()) {
            if (!window.open(QLatin1String(entry->id)))
                continue;
            QSet<QString> buttons;
            const QList<QWidget *> order = tabOrder(window);
            for (const QWidget *widget : focusable(window)) // some let a part of them take the keys
                QVERIFY2(order.contains(widget->focusProxy() ? widget->focusProxy() : widget),
                         qPrintable(QLatin1String(entry->id) + QStringLiteral(": Tab does not come to ")
                                    + QLatin1String(widget->metaObject()->className())));
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
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const PathPicture *picture = nullptr;
        for (const PathPicture *one : window.findChildren<PathPicture *>())
            if (one->isVisible())
                picture = one;
        QVERIFY(picture);
        int reached = 0;
        bool broken = false;
        for (QWidget *widget : tabOrder(window))
            if (picture->isAncestorOf(widget)) {
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
