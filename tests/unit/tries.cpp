// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Tries.h"
#include "story/ToldAnswers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hubwart;
using Id = PathStep::Id;

namespace {

const QUrl desktop(QStringLiteral("wss://desktop.school.example/websockify?token=hunter2"));

PathFacts told(const QStringList &lines) {
    return story::pathOf(lines, desktop, {QStringLiteral("127.0.0.1"), QStringLiteral("5020")}, Hop::Hub);
}

const QStringList halfWay = {QStringLiteral("websocket HTTP/1.1 101 Switching Protocols"), QStringLiteral("desktop RFB 003.008"),
                             QStringLiteral("sign-in it wants a password")};
const QStringList finished = {halfWay[0], halfWay[1], QStringLiteral("sign-in finished")};

} // namespace

/// How often a desktop may be left in the middle, and what a program on the server tells.
class TriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itStopsBeforeTheDesktopTurnsEverybodyAway() {
        const QTemporaryDir folder;
        story::Tries tries(folder.path());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(tries.mayGoOn(desktop));
            tries.take(desktop, told(halfWay));
        }
        QVERIFY(!tries.mayGoOn(desktop));
        QVERIFY(tries.mayGoOn(QUrl(QStringLiteral("wss://other.school.example/websockify"))));
        // Another console of the same person, and a finished sign-in, which makes the desktop forget.
        story::Tries second(folder.path());
        QVERIFY(!second.mayGoOn(desktop));
        second.take(desktop, told(finished));
        QVERIFY(tries.mayGoOn(desktop));
        QFile file(folder.filePath(QStringLiteral("hubwart/tries.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
    }

    void withoutAFolderItRemembersAsLongAsItLives() {
        story::Tries tries{QString()};
        for (int i = 0; i < 3; ++i)
            tries.take(desktop, told(halfWay));
        QVERIFY(!tries.mayGoOn(desktop));
        QVERIFY(story::Tries(QString()).mayGoOn(desktop));
    }

    void whatStopsBeforeTheDesktopCostsNothing() {
        story::Tries tries{QString()};
        for (int i = 0; i < 9; ++i)
            tries.take(desktop, told({QStringLiteral("websocket HTTP/1.1 403 Forbidden")}));
        QVERIFY(tries.mayGoOn(desktop));
    }

    void comingWithoutAPasswordCounts() {
        story::Tries tries{QString()};
        for (int i = 0; i < 3; ++i)
            tries.take(desktop, told({QStringLiteral("websocket HTTP/1.1 401 Unauthorized")}));
        QVERIFY(!tries.mayGoOn(desktop));
    }

    void whatAProgramOnTheServerTells_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("symptom");
        const auto row = [](const char *name, const QStringList &lines, Id last, Symptom symptom) {
            QTest::newRow(name) << lines << static_cast<int>(last) << static_cast<int>(symptom);
        };
        row("nothing answers", {}, Id::Tcp, Symptom::PortClosed);
        row("no http", {QStringLiteral("websocket no answer")}, Id::Handshake, Symptom::NotHttp);
        row("refused", {QStringLiteral("page HTTP/1.1 200 OK"), QStringLiteral("websocket HTTP/1.1 403 Forbidden")},
            Id::Handshake, Symptom::HttpForbidden);
        row("closed", {halfWay[0], QStringLiteral("sign-in closed 1005")}, Id::Live, Symptom::ClosedWithoutCode);
        row("lost", {halfWay[0], QStringLiteral("sign-in closed 1006")}, Id::Live, Symptom::ConnectionLost);
        row("with a code", {halfWay[0], QStringLiteral("sign-in closed 1011")}, Id::Live, Symptom::ClosedByPeer);
        row("no vnc", {halfWay[0], QStringLiteral("sign-in no desktop")}, Id::Greeting, Symptom::NotVnc);
        row("a password", halfWay, Id::SignIn, Symptom::VncPasswordNeeded);
        row("all", finished, Id::SignIn, Symptom::None);
    }
    void whatAProgramOnTheServerTells() {
        QFETCH(QStringList, lines);
        QFETCH(int, last);
        QFETCH(int, symptom);
        const PathFacts facts = told(lines);
        QCOMPARE(static_cast<int>(facts.steps.back().id), last);
        QCOMPARE(static_cast<int>(facts.steps.back().symptom), symptom);
        QVERIFY(!facts.steps.back().took);
    }
};

QTEST_GUILESS_MAIN(TriesTest)
#include "tries.moc"
