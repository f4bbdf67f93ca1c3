// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Route.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwart;
using namespace hubwart::ssh;
using namespace Qt::StringLiterals;
using Kind = Trouble::Kind;

namespace {

Options to(const QString &server) {
    Options options;
    options.address = Address::parse(server).value();
    return options;
}

Result<Options> led(const QByteArray &config, const QString &server) {
    return along(SshConfig::fromText(config, u"config"_s), to(server));
}

/// The whole way as text, the nearest first.
QString wayOf(const Options &options) {
    QStringList way;
    for (const Options &jump : options.through)
        way << jump.address.display();
    way << options.address.display();
    return way.join(u" > "_s);
}

QString writeTo(const QTemporaryDir &folder, const QString &name, const QByteArray &text, QFileDevice::Permissions more = {}) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | more);
    return file.fileName();
}

} // namespace

class SshConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWayIsThatOfSsh_data() {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("way");
        const QByteArray school = "Host school\n  HostName web.school.example\n  User admin\n  Port 2222\n";
        QTest::newRow("nothing said") << QByteArray() << u"a"_s << u"a"_s;
        QTest::newRow("an alias") << school << u"school"_s << u"admin@web.school.example:2222"_s;
        QTest::newRow("what a person says counts more") << school << u"me@school:22"_s << u"me@web.school.example"_s;
        QTest::newRow("another host") << school << u"web"_s << u"web"_s;
        QTest::newRow("the first value counts")
            << QByteArray("User one\nHost a\nUser two\nPort 1\nHost *\nPort 2\n") << u"a"_s << u"one@a:1"_s;
        QTest::newRow("patterns") << QByteArray("Host *.school !b.school\nUser x\n") << u"a.school"_s << u"x@a.school"_s;
        QTest::newRow("but not that one") << QByteArray("Host *.school !b.school\nUser x\n") << u"b.school"_s << u"b.school"_s;
        QTest::newRow("equals, quotes, comments")
            << QByteArray("host=a # mine\n\tUser=\"x\"\n # User y\nPort = 7\r\n") << u"a"_s << u"x@a:7"_s;
        QTest::newRow("the name in the name") << QByteArray("Host a\nHostName %h.example\n") << u"a"_s << u"a.example"_s;
        QTest::newRow("Match all") << QByteArray("Match all\nUser x\n") << u"a"_s << u"x@a"_s;
        QTest::newRow("Match host") << QByteArray("Match host a,b\nUser x\n") << u"b"_s << u"x@b"_s;
        QTest::newRow("Match exec does not hold") << QByteArray("Match exec \"touch /tmp/x\"\nUser x\n") << u"a"_s << u"a"_s;
        QTest::newRow("nor beside what does") << QByteArray("Match host a exec true\nUser x\n") << u"a"_s << u"a"_s;
        QTest::newRow("a jump") << QByteArray("Host a\nProxyJump me@gate:2200\n") << u"a"_s << u"me@gate:2200 > a"_s;
        QTest::newRow("a jump that is an alias")
            << QByteArray("Host a\nProxyJump gate\nHost gate\nHostName g.example\nUser me\n") << u"a"_s << u"me@g.example > a"_s;
        QTest::newRow("jumps after each other") << QByteArray("Host a\nProxyJump b,c\n") << u"a"_s << u"b > c > a"_s;
        QTest::newRow("a jump that needs one")
            << QByteArray("Host a\nProxyJump b\nHost b\nProxyJump c\n") << u"a"_s << u"c > b > a"_s;
        QTest::newRow("no jump") << QByteArray("Host a\nProxyJump none\nHost *\nProxyJump b\n") << u"a"_s << u"a"_s;
        QTest::newRow("no command, then a jump") << QByteArray("Host a\nProxyCommand none\nProxyJump b\n") << u"a"_s << u"a"_s;
    }
    void theWayIsThatOfSsh() {
        QFETCH(QByteArray, config);
        QFETCH(QString, server);
        const auto options = led(config, server);
        QVERIFY2(options, options ? "" : qPrintable(options.error().about.join(u' ')));
        QTEST(wayOf(*options), "way");
    }

    void whatCannotBeFollowedIsRefusedForItsHostsOnly_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("command") << QByteArray("ProxyCommand nc %h %p");
        QTest::newRow("command before a jump") << QByteArray("ProxyCommand nc %h %p\nProxyJump b");
        QTest::newRow("another name for the key") << QByteArray("HostKeyAlias other");
        QTest::newRow("an option as name") << QByteArray("HostName -oProxyCommand=x");
        QTest::newRow("a command as name") << QByteArray("HostName \"$(x)\"");
        QTest::newRow("an option as user") << QByteArray("User -l");
        QTest::newRow("a blank before the user") << QByteArray("User \" me\"");
        QTest::newRow("a port that is none") << QByteArray("Port 0");
        QTest::newRow("a jump that is none") << QByteArray("ProxyJump \"a;b\"");
        QTest::newRow("in a circle") << QByteArray("ProxyJump a");
    }
    void whatCannotBeFollowedIsRefusedForItsHostsOnly() {
        QFETCH(QByteArray, lines);
        const auto options = led("Host a\n" + lines + '\n', u"a"_s);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, Kind::SshConfigUnusable);
        QCOMPARE(options.error().about.first(2), (QStringList{u"config"_s, u"2"_s}));
        QVERIFY(led("Host a\n" + lines + '\n', u"b"_s));
    }

    void keysAreThoseOfTheHost() {
        const auto options =
            led("IdentitiesOnly yes\nHost a\nIdentityFile ~/.ssh/one\nIdentityFile /two\nIdentityFile ${X}/three\n"
                "IdentityFile none\nIdentitiesOnly no\n",
                u"a"_s);
        QVERIFY(options && options->identitiesOnly);
        QCOMPARE(options->identityFiles, (QStringList{QDir::homePath() + u"/.ssh/one"_s, u"/two"_s}));
    }

    void onlyWholeNamesAreOffered() {
        const SshConfig config = SshConfig::fromText("Host a *.b !c\nHost d a -x e_f\nMatch host g\n", u"config"_s);
        QCOMPARE(config.hosts(), (QStringList{u"a"_s, u"d"_s}));
    }

    void anIncludeHoldsWhereItStands() {
        const QTemporaryDir folder;
        const QString inner = writeTo(folder, u"inner"_s, "User in\nHost b\nPort 5\n");
        const QString file = writeTo(folder, u"config"_s, "Host a\nInclude " + inner.toUtf8() + "\nPort 7\n");
        const auto config = SshConfig::read(file);
        QVERIFY(config);
        QCOMPARE(wayOf(*along(*config, to(u"a"_s))), u"in@a:7"_s);
        QCOMPARE(wayOf(*along(*config, to(u"b"_s))), u"b"_s);
    }

    void aFileThatCannotBeTrustedIsRefused() {
        const QTemporaryDir folder;
        const auto kindOf = [](const QString &file) {
            const auto config = SshConfig::read(file);
            return config ? Kind::Internal : config.error().kind;
        };
        QCOMPARE(kindOf(writeTo(folder, u"shared"_s, "User x\n", QFileDevice::WriteOther)), Kind::SshConfigUnreadable);
        QCOMPARE(kindOf(writeTo(folder, u"huge"_s, QByteArray(1024 * 1024 + 1, '#'))), Kind::SshConfigUnreadable);
        QCOMPARE(kindOf(writeTo(folder, u"nul"_s, QByteArray("User x\0", 7))), Kind::SshConfigUnreadable);
        QCOMPARE(kindOf(folder.path()), Kind::SshConfigUnreadable);
        QCOMPARE(kindOf(folder.filePath(u"absent"_s)), Kind::SshConfigUnreadable);
        const QString circle = folder.filePath(u"circle"_s);
        writeTo(folder, u"circle"_s, "Include " + circle.toUtf8() + '\n');
        QCOMPARE(kindOf(circle), Kind::SshConfigUnreadable);
    }

    void aHugeFileTakesBoundedTime() {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += "Host *a*a*a*b\nUser x\n";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(led(text, u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s));
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(SshConfigTest)
#include "ssh_config.moc"
