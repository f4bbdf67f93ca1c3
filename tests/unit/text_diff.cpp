// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/TextDiff.h"

#include <QTest>

using namespace hubwart::apache;

class TextDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesHaveTheirNumbers() {
        QByteArray before;
        for (int i = 1; i <= 9; ++i)
            before += "line " + QByteArray::number(i) + '\n';
        const QByteArray after = QByteArray(before).replace("line 5\n", "line five\nand more\n");
        const auto diff = unifiedDiff("x", before, after);
        int removed = 0;
        for (const DiffLine &line : diff) {
            if (line.kind == DiffLine::Kind::Removed) {
                QCOMPARE(line.before, 5);
                QCOMPARE(line.after, 0);
                ++removed;
            }
            if (line.text == " line 6") {
                QCOMPARE(line.before, 6);
                QCOMPARE(line.after, 7);
            }
            if (line.text == "+and more")
                QCOMPARE(line.after, 6);
        }
        QCOMPARE(removed, 1);
    }

    void changedWordsAreFound() {
        const QByteArray before = "    ProxyPass / http://127.0.0.1/ retry=3";
        const QByteArray after = "    ProxyPass / http://127.0.0.1/ upgrade=websocket retry=3";
        const auto spans = changedIn(after, before);
        QCOMPARE(spans.size(), 1);
        QCOMPARE(after.mid(spans[0].begin, spans[0].end - spans[0].begin).trimmed(), "upgrade=websocket");
        QVERIFY(changedIn(before, after).isEmpty());
        QVERIFY(changedIn(before, before).isEmpty());
    }

    void oneChangeOfSeveralIsMade() {
        const QByteArray before = "a\nb\r\nc\nd\ne";
        const QByteArray after = "new\na\nb\r\nC\nd\ne\nf\n";
        QCOMPARE(withOneChange(before, after, 0), "new\na\nb\r\nc\nd\ne");
        QCOMPARE(withOneChange(before, after, 1), "a\nb\r\nC\nd\ne");
        QCOMPARE(withOneChange(before, after, 2), "a\nb\r\nc\nd\ne\nf\n");
        QCOMPARE(withOneChange(before, after, 3), before);
    }

    void linesAreInPairs() {
        const auto pairs = pairLines("a\nb\nc", "a\nx\nc\nd");
        QList<QByteArray> text;
        for (const LinePair &pair : pairs)
            text.append(QByteArray::number(pair.before) + ' ' + QByteArray::number(pair.after));
        QVERIFY(text.contains("0 0"));
        QVERIFY(text.contains("1 -1"));
        QVERIFY(text.contains("-1 1"));
        QVERIFY(text.contains("2 2"));
        QVERIFY(text.contains("-1 3"));
    }
};

QTEST_GUILESS_MAIN(TextDiffTest)
#include "text_diff.moc"
