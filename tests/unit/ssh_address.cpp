// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of a server's address: what is read how, and what is refused.
#include "ssh/Address.h"

#include <QTest>

using namespace hubwart;
using ssh::Address;
using namespace Qt::StringLiterals;

class SshAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("display");
        const auto row = [](const char *text, const char *user, const char *host, int port, const char *display) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(user) << QString::fromUtf8(host) << port
                                << QString::fromUtf8(display);
        };
        row("server", "", "server", 22, "server");
        row("  server.example.org\n", "", "server.example.org", 22, "server.example.org");
        row("Admin@Server.Example", "Admin", "server.example", 22, "Admin@server.example");
        row("admin@server:2222", "admin", "server", 2222, "admin@server:2222");
        row("server:22", "", "server", 22, "server");
        row("10.0.0.7", "", "10.0.0.7", 22, "10.0.0.7");
        row("root@10.0.0.7:65535", "root", "10.0.0.7", 65535, "root@10.0.0.7:65535");
        row("::1", "", "::1", 22, "::1");
        row("[::1]", "", "::1", 22, "::1");
        row("a@[FE80:0:0::0001]:2200", "a", "fe80::1", 2200, "a@[fe80::1]:2200");
        row("a@2001:DB8::1", "a", "2001:db8::1", 22, "a@2001:db8::1");
        row("me@realm@server", "me@realm", "server", 22, "me@realm@server");
        row("DOM\\me@server", "DOM\\me", "server", 22, "DOM\\me@server");
        row("host$@server", "host$", "server", 22, "host$@server");
        row("_svc.a-b_c@server", "_svc.a-b_c", "server", 22, "_svc.a-b_c@server");
        row("ssh://me@server:2222/", "me", "server", 2222, "me@server:2222");
        row("xn--bcher-kva.example", "", "xn--bcher-kva.example", 22, "xn--bcher-kva.example");
        row("1und1.de", "", "1und1.de", 22, "1und1.de");
        row("3com", "", "3com", 22, "3com");
    }
    void reads() {
        QFETCH(QString, text);
        const Result<Address> address = Address::parse(text);
        QVERIFY2(address.has_value(), address ? "" : qPrintable(address.error().about.join(u' ')));
        QTEST(address->user, "user");
        QTEST(address->host, "host");
        QTEST(static_cast<int>(address->port), "port");
        QTEST(address->display(), "display");
        QCOMPARE(Address::parse(address->display()), address);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        const QStringList bad{u""_s,
                              u"   "_s,
                              u"@"_s,
                              u"@server"_s,
                              u"user@"_s,
                              u"-oProxyCommand=id"_s,
                              u"-l@server"_s,
                              u"a@-oProxyCommand=id"_s,
                              u"a;b@server"_s,
                              u"a@ser;ver"_s,
                              u"$(id)@server"_s,
                              u"a@$(id)"_s,
                              u"a@`id`"_s,
                              u"a b@server"_s,
                              u"a@ser ver"_s,
                              u"a@server\nb"_s,
                              u"a\n@server"_s,
                              u"a\\@server"_s,
                              u"a'@server"_s,
                              u"a@server:"_s,
                              u"a@server:0"_s,
                              u"a@server:022"_s,
                              u"a@server:65536"_s,
                              u"a@server:+22"_s,
                              u"a@server:22x"_s,
                              u"a@server:2 2"_s,
                              u"a@server:999999"_s,
                              u"a:b:c"_s,
                              u"[::1"_s,
                              u"[::1]2222"_s,
                              u"[server]:22"_s,
                              u"[]:22"_s,
                              u"[fe80::1%eth0]:22"_s,
                              u"::1%eth0"_s,
                              u":::"_s,
                              u"server."_s,
                              u".server"_s,
                              u"ser..ver"_s,
                              u"-server"_s,
                              u"server-"_s,
                              u"ser_ver"_s,
                              u"300.1.1.1"_s,
                              u"1.2.3"_s,
                              u"0x7f.1"_s,
                              u"0x7f000001"_s,
                              u"2130706433"_s,
                              u"server.1"_s,
                              u"b\u00fccher.example"_s,
                              u"\u0430pple.com"_s,
                              u"server\u200b"_s,
                              u"server/path"_s,
                              u"http://server"_s,
                              u"ssh://"_s,
                              u"a@b\\c"_s,
                              u"%h"_s,
                              u"a%@server"_s,
                              QString(u'a').repeated(5000),
                              QString(u'a').repeated(64) + u".example"_s,
                              QString(u'u').repeated(105) + u"@server"_s,
                              u"a@"_s + QString(u"abcdefg."_s).repeated(32) + u"example"_s,
                              u"a\0b@server"_s};
        for (const QString &text : bad)
            QTest::newRow(qPrintable(text.left(40))) << text;
        QTest::newRow("NUL") << QString::fromLatin1("server\0evil", 11);
    }
    void refuses() {
        QFETCH(QString, text);
        const Result<Address> address = Address::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, Trouble::Kind::BadAddress);
        QCOMPARE(address.error().about, QStringList{text});
        QVERIFY(!address.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SshAddress)
#include "ssh_address.moc"
