// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/PastedAddress.h"

#include <QTest>

using namespace hubwart;

class PastedAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("socket");
        QTest::addColumn<QString>("page");
        QTest::newRow("a host") << "desktop.school.example" << "wss://desktop.school.example/websockify" << "/";
        QTest::newRow("with a port") << " desktop.school.example:8443 " << "wss://desktop.school.example:8443/websockify" << "/";
        QTest::newRow("a page") << "https://desktop.school.example/desktop/7" << "wss://desktop.school.example/websockify"
                                << "/desktop/7";
        QTest::newRow("without encryption") << "http://desktop.school.example/" << "ws://desktop.school.example/websockify"
                                            << "/";
        QTest::newRow("noVNC's own path") << "https://d.example/vnc.html?autoconnect=1&path=a/b%3Ftoken%3D1"
                                          << "wss://d.example/a/b" << "/vnc.html";
        QTest::newRow("a socket") << "wss://d.example:1/x?y=z" << "wss://d.example:1/x?y=z" << "/";
        QTest::newRow("a browser's message")
            << "WebSocket connection to 'wss://d.example/websockify' failed: " << "wss://d.example/websockify" << "/";
        QTest::newRow("a password") << "https://me:secret@d.example/" << "wss://d.example/websockify" << "/";
        QTest::newRow("an umlaut") << "schule-köln.example" << "wss://xn--schule-kln-lcb.example/websockify" << "/";
        QTest::newRow("an address") << "192.0.2.7" << "wss://192.0.2.7/websockify" << "/";
        QTest::newRow("IPv6") << "[2001:db8::1]:8443" << "wss://[2001:db8::1]:8443/websockify" << "/";
    }
    void isUnderstood() {
        QFETCH(QString, text);
        const auto pasted = story::pastedAddress(text);
        QVERIFY(pasted.has_value());
        QTEST(pasted->socket.toString(QUrl::FullyEncoded), "socket");
        QTEST(pasted->pagePath, "page");
    }

    void isNone_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "  ", "the desktops", "ftp://d.example/", "https://", "javascript:alert(1)", "$(reboot)",
                                 "a b.example", "-x.example"})
            QTest::newRow(text) << text;
    }
    void isNone() {
        QFETCH(QString, text);
        const auto pasted = story::pastedAddress(text);
        QVERIFY(!pasted);
        QCOMPARE(pasted.error().kind, Trouble::Kind::Usage);
    }
};

QTEST_GUILESS_MAIN(PastedAddressTest)
#include "pasted_address.moc"
