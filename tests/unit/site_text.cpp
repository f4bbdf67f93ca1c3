// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/SiteText.h"

#include <QTest>

using namespace hubwart;
using apache::SiteText;

/// The reader against httpd's own grammar (server/util.c, server/config.c).
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

    void words() {
        const SiteText text("  ProxyPass \"/a b\" 'http://h/\\'x' c\\\\d \"e\\n\" \"f\"g # h\n");
        const auto &directive = text.directives().at(0);
        QCOMPARE(directive.name, "ProxyPass");
        QList<QByteArray> words;
        for (const auto &word : directive.args)
            words.append(word.text);
        QCOMPARE(words, (QList<QByteArray>{"/a b", "http://h/'x", "c\\d", "e\\n", "f", "g", "#", "h"}));
    }

    void continuationsAndLineNumbers() {
        const SiteText text("# a comment \\\nthat goes on\nProxyPass \\\n  / \\\r\n  http://h/\nNext x \\ \nLast\n");
        const auto &all = text.directives();
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].lineBegin, 3);
        QCOMPARE(all[0].line, 5); // Apache names the last physical line
        QCOMPARE(all[0].arg(1), "http://h/");
        QCOMPARE(all[1].arg(1), "\\"); // a blank behind the backslash: no continuation
        QCOMPARE(all[2].name, "Last");
    }

    void aContinuedWordIsOneWordAndItsSpanIsInTheFile() {
        const QByteArray bytes("Proxy\\\nPass / http://h/\n");
        const SiteText text(bytes);
        const auto &directive = text.directives().at(0);
        QCOMPARE(directive.name, "ProxyPass");
        const auto target = directive.args[1].span;
        QCOMPARE(bytes.mid(target.begin, target.end - target.begin), "http://h/");
        QCOMPARE(text.edited({{target.end, 0, " upgrade=websocket"}}), "Proxy\\\nPass / http://h/ upgrade=websocket\n");
    }

    void sections() {
        const SiteText text("<VirtualHost *:443>\n<Location \"/a b\"> # dropped\nA\n</Location>\n</virtualhost> # fine\nB\n");
        const auto &all = text.directives();
        QCOMPARE(all[1].arg(0), "/a b");
        QCOMPARE(all[2].name, "A");
        QVERIFY(text.isInside(2, "VirtualHost"));
        QVERIFY(text.isInside(2, "location"));
        QCOMPARE(all.back().parent, -1);
    }

    void aNulEndsTheLine() {
        const SiteText text(QByteArray("ProxyRequests Off\0junk\nB\n", 25));
        QCOMPARE(text.directives()[0].args.size(), 1);
        QCOMPARE(text.directives()[1].name, "B");
    }

    void columns() {
        const SiteText text("A\n    ProxyPass / http://h/\n");
        QCOMPARE(text.columnOf(text.directives()[1].span.begin), 5);
    }

    void aMegabyteLineAndTenThousandHostsAreRead() {
        QByteArray big("A ");
        big += QByteArray(1024 * 1024, 'x') + '\n';
        for (int i = 0; i < 10000; ++i)
            big += "<VirtualHost *:80>\nServerName a\n</VirtualHost>\n";
        QCOMPARE(SiteText(big).directives().size(), std::size_t(30001));
    }
};

QTEST_GUILESS_MAIN(SiteTextTest)
#include "site_text.moc"
