// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PageAddresses.h"
#include "story/NamedByPage.h"

#include <QTest>

using namespace hubwart;

class PageAddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void named_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("an address") << QStringLiteral("<script>let s = new WebSocket(\"wss://h.example:9/a?b=c\");</script>")
                                    << QStringList{QStringLiteral("wss://h.example:9/a?b=c")};
        QTest::newRow("a path") << QStringLiteral("new WebSocket( '/live/1' )")
                                << QStringList{QStringLiteral("wss://s.example/live/1")};
        QTest::newRow("behind its own host") << QStringLiteral("x = 'wss://' + window.location.host + \"/ws/desk\";")
                                             << QStringList{QStringLiteral("wss://s.example/ws/desk")};
        QTest::newRow("in a template") << QStringLiteral("`wss://${location.host}/ws/${room}`")
                                       << QStringList{QStringLiteral("wss://s.example/ws/")};
        QTest::newRow("noVNC in a frame") << QStringLiteral(
            "<iframe src=\"/novnc/vnc_lite.html?autoconnect=1&amp;path=rooms%2F7%3Ft%3Dx\">")
                                          << QStringList{QStringLiteral("wss://s.example/rooms/7?t=x")};
        QTest::newRow("each once") << QStringLiteral("'ws://h.example/' \"ws://h.example/\"")
                                   << QStringList{QStringLiteral("ws://h.example/")};
        QTest::newRow("no password") << QStringLiteral("'wss://me:secret@h.example/a'")
                                     << QStringList{QStringLiteral("wss://h.example/a")};
        QTest::newRow("none") << QStringLiteral("<p>A WebSocket (wss://) is needed. location.host</p>") << QStringList{};
        QTest::newRow("no more than four") << QStringLiteral("'ws://a.b/1' 'ws://a.b/2' 'ws://a.b/3' 'ws://a.b/4' 'ws://a.b/5'")
                                           << QStringList{QStringLiteral("ws://a.b/1"), QStringLiteral("ws://a.b/2"),
                                                          QStringLiteral("ws://a.b/3"), QStringLiteral("ws://a.b/4")};
    }
    void named() {
        QFETCH(QString, html);
        QStringList found;
        for (const QUrl &url : probe::liveAddressesIn(html.toUtf8(), QUrl(QStringLiteral("https://s.example/desktop/1"))))
            found.append(url.toString());
        QTEST(found, "addresses");
    }

    /// Only where the one that was asked for was refused, and never with its query.
    void isOfferedWhereTheOtherFailed() {
        PathFacts walked{.url = QUrl(QStringLiteral("wss://s.example/websockify")),
                         .namedByPage = {QUrl(QStringLiteral("wss://s.example/live?token=1"))}};
        walked.steps = {PathStep{.id = PathStep::Id::Handshake, .answer = Answer::Works}};
        QVERIFY(!story::otherNamedByPage(walked));
        walked.steps.front().answer = Answer::Broken;
        QCOMPARE(story::otherNamedByPage(walked), walked.namedByPage.front());
        const QString sentence = story::otherNamedByPageSentence(walked);
        QVERIFY2(sentence.contains(QStringLiteral("wss://s.example/live")) && !sentence.contains(QStringLiteral("token")),
                 qPrintable(sentence));
        walked.namedByPage = {walked.url};
        QVERIFY(!story::otherNamedByPage(walked));
    }
};

QTEST_GUILESS_MAIN(PageAddressesTest)
#include "page_addresses.moc"
