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

    void addressesOfVirtualHosts() {
        const Site site({configFile("<VirtualHost 127.0.0.1:443>\nServerName desk.example\n</VirtualHost>\n"
                                    "<VirtualHost 192.0.2.1:443>\nServerName other.example\n</VirtualHost>\n"
                                    "<VirtualHost *:443>\nServerName desk.example\n</VirtualHost>\n"
                                    "<VirtualHost [2001:db8::1]:443>\nServerName six.example\n</VirtualHost>\n")},
                        {});
        QCOMPARE(site.answering("192.0.2.1", 443, true)->serverName, "other.example");
        QCOMPARE(site.answering("127.0.0.1", 443, true)->place.line, 1);
        QCOMPARE(site.answering("198.51.100.7", 443, true)->place.line, 7); // no other one has that address
        QCOMPARE(site.answering("[2001:db8::1]", 443, true)->serverName, "six.example");
        QCOMPARE(site.answering("desk.example", 443, true)->place.line, 7); // nobody comes from outside to a loopback address
        QCOMPARE(site.answering("other.example", 443, true)->place.line, 4);
        QCOMPARE(site.answering("nobody.example", 443, true)->place.line, 4);
    }

    void anAddressThatCannotBeLookedUpIsPassedOver() {
        const std::vector<ConfigFile> files = {
            configFile("<VirtualHost gone.example:443>\nServerName desk.example\n</VirtualHost>\n"
                       "<VirtualHost *:443>\nServerName other.example\n</VirtualHost>\n")};
        QCOMPARE(Site(files, {}).answering("desk.example", 443, true)->serverName, "desk.example");
        const Site told(files, {.lostNames = {"gone.example"}});
        QCOMPARE(told.answering("desk.example", 443, true)->serverName, "other.example");
    }

    void twoSocketsOfOneNameAreOneBackend() {
        const QByteArray lines = "ProxyPass /a unix:/run/a.sock|http://localhost/\n"
                                 "ProxyPass /websockify unix:/run/b.sock|http://%1/ upgrade=websocket";
        QCOMPARE(outcome(QByteArray(lines).replace("%1", "localhost")).socket, "/run/a.sock");
        QVERIFY(!outcome(QByteArray(lines).replace("%1", "localhost")).upgrade);
        QCOMPARE(outcome(QByteArray(lines).replace("%1", "b")).socket, "/run/b.sock");
        QVERIFY(outcome(QByteArray(lines).replace("%1", "b")).works());
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
