// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditedText.h"

#include <QTest>

using namespace hubwart::ui;

class EditedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotTouchedKeepsItsBytes_data() {
        QTest::addColumn<QByteArray>("original");
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("nothing") << QByteArray("a\r\nb\n") << "zzz" << "" << QByteArray("a\r\nb\n");
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\nc\r\n") << "b" << "x\ny" << QByteArray("a\r\nx\r\ny\r\nc\r\n");
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\n") << "b" << "x" << QByteArray("a\r\nx\nc\n");
        QTest::newRow("Latin-1") << QByteArray("# \xe4\nb\n") << "b" << "\u00fc" << QByteArray("# \xe4\n\xfc\n");
        QTest::newRow("UTF-8") << QByteArray("# \xc3\xa4\nb\n") << "b" << "\u00fc" << QByteArray("# \xc3\xa4\n\xc3\xbc\n");
        QTest::newRow("no line end") << QByteArray("a\nb") << "a" << "x" << QByteArray("x\nb");
        QTest::newRow("a new end") << QByteArray("a\nb") << "b" << "b\n" << QByteArray("a\nb\n");
        QTest::newRow("the last end goes") << QByteArray("a\nb\n") << "b\n" << "b" << QByteArray("a\nb");
        QTest::newRow("a line goes") << QByteArray("a\r\nb\r\nc\r\n") << "b\n" << "" << QByteArray("a\r\nc\r\n");
        QTest::newRow("everything goes") << QByteArray("a\n") << "a\n" << "" << QByteArray();
    }
    void whatWasNotTouchedKeepsItsBytes() {
        QFETCH(QByteArray, original);
        QFETCH(QString, find);
        QFETCH(QString, replace);
        QFETCH(QByteArray, wanted);
        QCOMPARE(editedBytes(original, shownText(original).replace(find, replace)), wanted);
    }
};

QTEST_GUILESS_MAIN(EditedTextTest)
#include "edited_text.moc"
