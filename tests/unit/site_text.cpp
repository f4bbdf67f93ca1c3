// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/SiteText.h"

#include <QTest>

using namespace hubwart;
using apache::SiteText;

/// The lines of a file against httpd's own grammar (server/util.c: ap_cfg_getline).
class SiteTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no final newline") << QByteArray("ProxyPass / http://h/");
        QTest::newRow("CRLF") << QByteArray("A b\r\n<C d>\r\n</C>\r\n");
        QTest::newRow("NUL, BOM, Latin-1") << QByteArray("\xef\xbb\xbf# \xe4\nA \0 b\n\xff", 15);
        QTest::newRow("unclosed") << QByteArray("<VirtualHost *:80>\n<Location /\nA \"b\n</Nothing>\n\\\n\\");
    }
    void keepsEveryByte() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(SiteText(bytes).bytes(), bytes);
        QCOMPARE(SiteText(bytes).edited({}), bytes);
    }

    void continuations() {
        const SiteText text("# a comment \\\nthat goes on\nProxyPass \\\n  / \\\r\n  http://h/\nNext x \\ \nLast\n");
        const auto &lines = text.lines();
        QCOMPARE(lines.size(), std::size_t(4));
        QVERIFY(lines[0].isIdle());
        QCOMPARE(lines[1].first(), 3);
        QCOMPARE(lines[1].last(), 5);           // Apache names the last physical line
        QCOMPARE(lines[2].text(), "Next x \\"); // a blank behind the backslash: no continuation
        QCOMPARE(lines[3].text(), "Last");
    }

    void aWordsPlaceIsInTheFileAlsoBehindAContinuation() {
        const QByteArray bytes("Proxy\\\nPass / http://h/\n");
        const SiteText text(bytes);
        const apache::Line line = text.lines().front();
        QCOMPARE(line.text(), "ProxyPass / http://h/");
        const apache::Span span = line.spanOf(12, 21);
        QCOMPARE(bytes.mid(span.begin, span.end - span.begin), "http://h/");
        QCOMPARE(text.edited({{span.end, 0, " upgrade=websocket"}}), "Proxy\\\nPass / http://h/ upgrade=websocket\n");
    }

    void whatWasReplacedKeepsItsPlace() {
        const QByteArray bytes("A ${X} b\n");
        const SiteText text(bytes);
        apache::Line line = text.lines().front();
        line.replace({{2, 4, "two words"}});
        QCOMPARE(line.text(), "A two words b");
        const apache::Span first = line.spanOf(2, 5);
        QCOMPARE(bytes.mid(first.begin, first.end - first.begin), "${X}");
        const apache::Span last = line.spanOf(12, 13);
        QCOMPARE(bytes.mid(last.begin, last.end - last.begin), "b");
    }

    void aNulEndsTheLine() {
        const SiteText text(QByteArray("ProxyRequests Off\0junk\nB\n", 25));
        QCOMPARE(text.lines()[0].text(), "ProxyRequests Off");
        QCOMPARE(text.lines()[1].text(), "B");
    }

    void columnsLineEndsAndIndentation() {
        const SiteText text("A\r\n\t  ProxyPass / http://h/\r\n");
        QCOMPARE(text.columnOf(6), 4);
        QCOMPARE(text.indentAt(9), "\t  ");
        QCOMPARE(text.lineEnd(), "\r\n");
        QCOMPARE(SiteText("A\n").lineEnd(), "\n");
    }

    void editsThatMeetAreMadeOnce() {
        const SiteText text("abc");
        QCOMPARE(text.edited({{1, 1, "x"}, {1, 1, "x"}, {1, 2, "y"}}), "axc");
        QCOMPARE(text.edited({{3, 0, "!"}, {0, 0, "?"}}), "?abc!");
    }
};

QTEST_GUILESS_MAIN(SiteTextTest)
#include "site_text.moc"
