// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/PastedHint.h"

#include <QTest>

using namespace hubwart;

class PastedHintTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItMeans_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("Chrome, 400")
            << "WebSocket connection to 'wss://d.school.example/websockify' failed: Error during WebSocket "
               "handshake: Unexpected response code: 400"
            << "upgrade=websocket";
        QTest::newRow("Chrome, 403") << "failed: Error during WebSocket handshake: Unexpected response code: 403" << "refused";
        QTest::newRow("Chrome, 503") << "failed: Error during WebSocket handshake: Unexpected response code: 503"
                                     << "hub running";
        QTest::newRow("Chrome, 302") << "failed: Error during WebSocket handshake: Unexpected response code: 302"
                                     << "a page came back";
        QTest::newRow("Chrome, lost")
            << "WebSocket connection to 'wss://d/' failed: WebSocket is closed before the connection is "
               "established."
            << "1006";
        QTest::newRow("Firefox") << QStringLiteral(
            "Firefox can\u2019t establish a connection to the server at wss://d/websockify.")
                                 << "1006";
        QTest::newRow("noVNC") << "Failed when connecting: Connection closed (code: 1005)" << "closed at once";
        QTest::newRow("mixed")
            << "Mixed Content: The page at 'https://d/' was loaded over HTTPS, but attempted to connect to the "
               "insecure WebSocket endpoint 'ws://d/websockify'."
            << "ws instead of wss";
        QTest::newRow("policy") << "Refused to connect to 'wss://d/' because it violates the following Content Security Policy "
                                   "directive: \"connect-src 'self'\"."
                                << "connect-src";
        QTest::newRow("authority") << "net::ERR_CERT_AUTHORITY_INVALID" << "certificate";
        QTest::newRow("Apache, module")
            << "[proxy:warn] AH01144: No protocol handler was valid for the URL /websockify (scheme 'ws')"
            << "lacks a module";
        QTest::newRow("Apache, hub") << "(111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:5020 failed"
                                     << "does not reach the hub";
        QTest::newRow("Apache, full") << "AH00484: server reached MaxRequestWorkers setting" << "no free worker";
        QTest::newRow("VNC") << "Too many security failures" << "shut everybody out";
    }

    void saysWhatItMeans() {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const QString hint = story::pastedHint(line);
        QVERIFY2(hint.contains(said), qPrintable(hint));
    }

    void anAddressAloneTellsNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("page") << "https://desktop.school.example/";
        QTest::newRow("socket") << "wss://desktop.school.example:8443/websockify";
        QTest::newRow("port") << "desktop.school.example:10056";
        QTest::newRow("nothing") << "";
    }

    void anAddressAloneTellsNothing() {
        QFETCH(QString, text);
        QCOMPARE(story::pastedHint(text), QString());
    }
};

QTEST_GUILESS_MAIN(PastedHintTest)
#include "pasted_hint.moc"
