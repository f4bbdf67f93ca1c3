// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Target.h"
#include "probe/UpgradeRequest.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::probe;

class TestTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("wss") << "wss://a.example/websockify" << QByteArray("a.example") << QByteArray("https://a.example")
                             << QByteArray("/websockify");
        QTest::newRow("its own port") << "wss://a.example:443/x" << QByteArray("a.example") << QByteArray("https://a.example")
                                      << QByteArray("/x");
        QTest::newRow("another port") << "ws://a.example:8080" << QByteArray("a.example:8080")
                                      << QByteArray("http://a.example:8080") << QByteArray("/");
        QTest::newRow("query") << "https://a.example/a%20b?token=1%2F2#f" << QByteArray("a.example")
                               << QByteArray("https://a.example") << QByteArray("/a%20b?token=1%2F2");
        QTest::newRow("IPv6") << "wss://[::1]:8443/w" << QByteArray("[::1]:8443") << QByteArray("https://[::1]:8443")
                              << QByteArray("/w");
        QTest::newRow("umlaut") << QString::fromUtf8("https://schüle.example/w") << QByteArray("xn--schle-mva.example")
                                << QByteArray("https://xn--schle-mva.example") << QByteArray("/w");
        QTest::newRow("password dropped") << "wss://user:secret@a.example/w" << QByteArray("a.example")
                                          << QByteArray("https://a.example") << QByteArray("/w");
    }
    void headers() {
        QFETCH(QString, url);
        const auto target = Target::withUrl(QUrl(url));
        QVERIFY(target);
        QTEST(target->hostHeader(), "host");
        QTEST(target->originHeader(), "origin");
        QTEST(target->requestTarget(), "line");
        QVERIFY(!upgradeRequest(*target, "k").contains("secret"));
        QVERIFY(!target->url.toString().contains(QStringLiteral("secret")));
    }

    void refused_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("relative") << "/websockify";
        QTest::newRow("ftp") << "ftp://a.example/";
        QTest::newRow("no host") << "wss:///websockify";
        QTest::newRow("nothing") << "";
    }
    void refused() {
        QFETCH(QString, url);
        const auto target = Target::withUrl(QUrl(url));
        QVERIFY(!target);
        QCOMPARE(target.error().kind, Trouble::Kind::Usage);
    }

    void accept() {
        // RFC 6455 section 1.3
        QCOMPARE(acceptFor("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        QCOMPARE(QByteArray::fromBase64(newKey()).size(), 16);
        QVERIFY(newKey() != newKey());
    }

    void upgradeIsChromes() {
        const auto target = Target::withUrl(QUrl(QStringLiteral("wss://a.example/websockify")));
        const QByteArray request = upgradeRequest(*target, "KEY");
        QStringList names;
        for (const QByteArray &line : request.split('\n').sliced(1))
            names += QString::fromLatin1(line.first(std::max<qsizetype>(0, line.indexOf(':'))));
        names.removeAll(QString());
        const QString expected =
            QStringLiteral("Host Connection Pragma Cache-Control User-Agent Upgrade Origin Sec-WebSocket-Version "
                           "Accept-Encoding Accept-Language Sec-WebSocket-Key Sec-WebSocket-Protocol");
        QCOMPARE(names.join(u' '), expected);
        QVERIFY(request.endsWith("Sec-WebSocket-Protocol: binary\r\n\r\n"));
    }

    void caFile() {
        const auto missing = loadCas(QStringLiteral("/nowhere/ca.pem"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Trouble::Kind::FileNotRead);
        const auto none = loadCas(QStringLiteral("/etc/passwd"));
        QVERIFY(!none);
        QCOMPARE(none.error().about, QStringList{QStringLiteral("/etc/passwd")});
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "probe_target.moc"
