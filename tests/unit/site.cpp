// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Site.h"
#include "apache/TextDiff.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::apache;

namespace {

ConfigFile file(const QByteArray &bytes, const QString &path = QStringLiteral("/etc/apache2/sites-enabled/site.conf"),
                bool loaded = true) {
    ConfigFile result;
    result.path = path;
    result.realPath = path;
    result.bytes = bytes;
    result.readable = true;
    result.loaded = loaded;
    return result;
}

const QStringList modules{QStringLiteral("proxy"), QStringLiteral("proxy_http"), QStringLiteral("ssl")};

/// "line N", "undecided DIRECTIVE" or "none" for /websockify in a virtual host with these lines.
QString decided(const QByteArray &lines, const QByteArray &elsewhere = {}) {
    const Site site({file("<VirtualHost *:443>\n" + lines + "\n</VirtualHost>\n"),
                     file(elsewhere, QStringLiteral("/etc/apache2/other.conf"))},
                    modules);
    const RouteAnswer answer = site.route(site.virtualHosts().front(), "/websockify");
    if (const auto *route = std::get_if<Route>(&answer))
        return QStringLiteral("line %1").arg(route->place.line);
    if (const auto *undecided = std::get_if<Undecided>(&answer))
        return QStringLiteral("undecided ") + QString::fromLatin1(undecided->directive);
    return QStringLiteral("none");
}

} // namespace

class SiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstMatchingLineDecides() {
        QCOMPARE(decided("ProxyPass /static !\nProxyPass / http://h:1/\nProxyPass /websockify http://i/"), u"line 3");
        QCOMPARE(decided("ProxyPass /web http://h/\nProxyPass /websockify/ http://i/\nProxyPass /websockify http://j/x"),
                 u"line 4");
        QCOMPARE(decided("ProxyPass /websockify !\nProxyPass / http://h/"), u"none");
        QCOMPARE(decided("ServerName x"), u"none");
    }

    void whateverElseMayDecideIsNotJudged() {
        QCOMPARE(decided("RewriteEngine on\nRewriteRule ^/websockify ws://h/ [P]\nProxyPass / http://h/"),
                 u"undecided RewriteRule");
        QCOMPARE(decided("<Location /websockify>\nProxyPass http://h/\n</Location>\nProxyPass / http://h/"),
                 u"undecided ProxyPass");
        QCOMPARE(decided("ProxyPassMatch ^/w http://h/\nProxyPass / http://h/"), u"undecided ProxyPassMatch");
        QCOMPARE(decided("Include extra.conf\nProxyPass / http://h/"), u"undecided Include");
        QCOMPARE(decided("ProxyPass / balancer://c/"), u"undecided ProxyPass");
        QCOMPARE(decided("<If \"true\">\nProxyPass / http://h/\n</If>"), u"undecided ProxyPass");
        QCOMPARE(decided("SetEnvIf Request_URI x no-proxy\nProxyPass / http://h/"), u"undecided SetEnvIf");
    }

    void aSharedWorkerIsNotJudged() {
        QCOMPARE(decided("ProxyPass /a http://h:1/\nProxyPass / http://h:1/"), u"undecided ProxyPass");
        QCOMPARE(decided("ProxyPass /a http://h:10/\nProxyPass / http://h:1/"), u"line 3");
        QCOMPARE(decided("ProxyPass /a http://h:1/other\nProxyPass / http://h:1/"), u"line 3");
        QCOMPARE(decided("ProxyPass / http://h/", "ProxyPass /x http://H:80/\n"), u"undecided ProxyPass");
        QCOMPARE(decided("ProxyPass / http://h/", "<VirtualHost *:80>\nProxyPass /x http://h/\n</VirtualHost>\n"), u"line 2");
    }

    void whatDoesNotTouchThePathIsIgnored() {
        QCOMPARE(decided("<Location /status>\nSetHandler server-status\n</Location>\nProxyPass / http://h/"), u"line 5");
        QCOMPARE(decided("<Location />\nRequire all granted\n</Location>\nProxyPass / http://h/"), u"line 5");
        QCOMPARE(decided("<Directory /var/www>\nRewriteRule x y\n</Directory>\nProxyPass / http://h/"), u"line 5");
        QCOMPARE(
            decided(
                "<IfModule mod_jk.c>\nRewriteRule x y\n</IfModule>\n<IfModule ssl_module>\nProxyPass / http://h/\n</IfModule>"),
            u"line 6");
    }

    void theLastUpgradeCounts() {
        const Site site({file("<VirtualHost *:443>\nProxyPass / http://h/ upgrade=ANY \"upgrade=NONE\"\n</VirtualHost>\n")},
                        modules);
        const auto route = std::get<Route>(site.route(site.virtualHosts().front(), "/websockify"));
        QCOMPARE(route.upgrade, std::optional<QByteArray>("NONE"));
    }

    void virtualHosts() {
        const Site site({file("<VirtualHost *:443 *:8443>\nServerName https://A.example:443\nServerAlias b.example "
                              "*.c.example\nSSLEngine on\n</VirtualHost>\n"
                              "<VirtualHost _default_:443>\nServerName d.example\n</VirtualHost>\n"),
                         file("<VirtualHost *:443>\nServerName e.example\n</VirtualHost>\n",
                              QStringLiteral("/etc/apache2/sites-available/e.conf"), false)},
                        modules);
        QCOMPARE(site.answering("a.EXAMPLE", 8443, true)->place.line, 1);
        QCOMPARE(site.answering("x.c.example", 443, true)->place.line, 1);
        QCOMPARE(site.answering("d.example", 443, true)->place.line, 6);
        QCOMPARE(site.answering("nobody.example", 443, true)->place.line, 1); // the first one answers for the rest
        QCOMPARE(site.answering("d.example", 80, true), nullptr);
        QCOMPARE(site.answering("e.example", 443, false)->place.line, 1);
        QVERIFY(site.virtualHosts()[0].tls);
    }

    void diff() {
        const auto lines = unifiedDiff("site.conf", "a\nb\nc\nd\ne\nf\n", "a\nb\nc\nD\ne\nf\n");
        QByteArrayList text;
        for (const DiffLine &line : lines)
            text.append(line.text);
        QCOMPARE(text.join('\n'), "--- site.conf\n+++ site.conf\n@@ -1,6 +1,6 @@\n a\n b\n c\n-d\n+D\n e\n f");
        QVERIFY(unifiedDiff("x", "a", "a").isEmpty());
    }
};

QTEST_GUILESS_MAIN(SiteTest)
#include "site.moc"
