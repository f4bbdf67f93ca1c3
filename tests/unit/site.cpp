// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Site.h"
#include "config_file.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::apache;

namespace {

Outcome outcome(const QByteArray &lines, Browser browser = Browser::Chrome) {
    const Site site({configFile("<VirtualHost *:443>\n" + lines + "\n</VirtualHost>\n")}, {});
    return site.outcome(site.virtualHosts().front(), handshake(QUrl(QStringLiteral("wss://desk.example/websockify")), browser));
}

} // namespace

/// A few cases that are quick to look at; tests/server/test_oracle.py holds a thousand against the real Apache.
class SiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineThatFitsGivesTheTarget() {
        QCOMPARE(outcome("ProxyPass /static !\nProxyPass / http://h:1/\nProxyPass /websockify http://i/").target,
                 "http://h:1/websockify");
        QCOMPARE(outcome("ProxyPass /web http://h/\nProxyPass /websockify/ http://i/\nProxyPass /websockify http://j/x").target,
                 "http://j/x");
        QCOMPARE(outcome("ProxyPass /websockify !\nProxyPass / http://h/").kind, Outcome::Kind::Local);
    }

    void theWorkerSaysWhetherTheUpgradeGoesThrough() {
        QVERIFY(outcome("ProxyPass / http://h/ upgrade=websocket").works());
        QVERIFY(!outcome("ProxyPass /x http://h/\nProxyPass /websockify http://h/websockify upgrade=websocket").upgrade);
        QVERIFY(outcome("ProxyPass / ws://h/").works());
        QVERIFY(!outcome("ProxyPass / http://h/ upgrade=NONE").upgrade);
    }

    void rulesComeBeforeLinesAndKnowTheBrowsers() {
        const QByteArray rule =
            "RewriteEngine On\nRewriteCond %{HTTP:Connection} ^Upgrade$\nRewriteRule ^/(.*) ws://h/$1 [P]\nProxyPass / http://h/";
        QVERIFY(outcome(rule).works());
        QVERIFY(!outcome(rule, Browser::Firefox).works());
    }

    void virtualHosts() {
        const Site site(
            {configFile(
                 "<VirtualHost *:443 *:8443>\nServerName a.example\nServerAlias *.c.example\nSSLEngine on\n</VirtualHost>\n"
                 "<VirtualHost *:443>\nServerName https://d.example:443\n</VirtualHost>\n"),
             configFile("<VirtualHost *:443>\nServerName e.example\n</VirtualHost>\n", QStringLiteral("/etc/apache2/e.conf"),
                        false)},
            {});
        QCOMPARE(site.answering("a.EXAMPLE", 8443, true)->place.line, 1);
        QCOMPARE(site.answering("x.c.example", 443, true)->place.line, 1);
        QCOMPARE(site.answering("d.example", 443, true)->place.line, 6);
        QCOMPARE(site.answering("nobody.example", 443, true)->place.line, 1); // the first one answers for the rest
        QCOMPARE(site.answering("d.example", 80, true), nullptr);
        QCOMPARE(site.answering("e.example", 443, false)->place.line, 1);
        QVERIFY(site.virtualHosts()[0].tls);
    }

    void whatIsOnlyAvailableChangesNothing() {
        const Site site({configFile("<VirtualHost *:443>\nProxyPass / http://h/ upgrade=websocket\n</VirtualHost>\n"),
                         configFile("ProxyPass / http://other/\n", QStringLiteral("/etc/apache2/sites-available/x.conf"), false)},
                        {});
        QVERIFY(site.outcome(site.virtualHosts().front(), handshake(QUrl(QStringLiteral("wss://d/")), Browser::Safari)).works());
    }
};

QTEST_GUILESS_MAIN(SiteTest)
#include "site.moc"
