// SPDX-License-Identifier: GPL-3.0-or-later
// What known_hosts files say about a server, and what makes them unreadable; the keys are of `ssh-keygen`.
#include "ssh/KnownHosts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace hubwart;
using namespace hubwart::ssh;
using namespace Qt::StringLiterals;
using Kind = HostKeyVerdict::Kind;

namespace {

const QByteArray keyA = "AAAAC3NzaC1lZDI1NTE5AAAAIOROLRiqNOgxmQxmuvHv88iNq9ZGtEBgc9DK5p+QG9o7";
const QByteArray keyB = "AAAAC3NzaC1lZDI1NTE5AAAAIB8K5a0mQ4mQ0mKp5m3ZJq1Yd0cV3mQkO3m1Yb2yq7aB";
const QString printA = u"SHA256:q5gqV4ukaDrVDp8UhS33FOBjPG8UIHm7OO+ZzPTaN5Q"_s; // by ssh-keygen -lf
// "[127.0.0.1]:2201", hashed by ssh-keygen -H
const QByteArray hashed2201 = "|1|FAETJntoXypIyHcdv3N0xmgTXeM=|S/BV4ZUaKnWl9Dtt+arJXcmaR/E=";

HostKey key(const QByteArray &base64) {
    return *HostKey::fromBlob(QByteArray::fromBase64(base64));
}

QByteArray ed(const QByteArray &names, const QByteArray &base64 = keyA) {
    return names + " ssh-ed25519 " + base64 + '\n';
}

/// A key of another type; only its name is ever looked at.
QByteArray rsaBlob() {
    return QByteArray("\0\0\0\7ssh-rsa\0\0\0\3\1\0\1\0\0\0\1\x7f", 23);
}

Kind verdict(const QByteArray &text, const QString &host, quint16 port, const QByteArray &presented = keyA) {
    const auto known = knownKeysIn(text, u"kh"_s, host, port);
    if (!known)
        qFatal("unreadable: %s", qPrintable(known.error().detail));
    return judge(*known, key(presented)).kind;
}

} // namespace

class SshKnownHosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fingerprintIsSshKeygens() {
        QCOMPARE(key(keyA).sha256, printA);
        QCOMPARE(key(keyA).type, u"ssh-ed25519"_s);
        QVERIFY(!HostKey::fromBlob({}));
        QVERIFY(!HostKey::fromBlob(QByteArray("\xff\xff\xff\xff"
                                              "ssh",
                                              7)));
    }

    void matchesNames_data() {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *names, const char *host, int port, bool matches) {
            QTest::addRow("%s / %s:%d", names, host, port) << QByteArray(names) << QString::fromLatin1(host) << port << matches;
        };
        row("server", "server", 22, true);
        row("server", "SERVER", 22, true);
        row("Server", "server", 22, true);
        row("server", "server", 2222, false);
        row("[server]:2222", "server", 2222, true);
        row("[server]:2222", "server", 22, false);
        row("[server]:22", "server", 22, true);
        row("a,server,b", "server", 22, true);
        row("serverx", "server", 22, false);
        row("*.example", "a.example", 22, true);
        row("*.example", "example", 22, false);
        row("s?rver", "server", 22, true);
        row("*,!server", "server", 22, false);
        row("!server,*", "server", 22, false);
        row("*,!server", "other", 22, true);
        row("[*]:2222", "server", 2222, true);
        row("s.rver", "server", 22, false);
        row("(server)|x", "server", 22, false);
        row("::1", "::1", 22, true);
        row("[::1]:22022", "::1", 22022, true);
        row(hashed2201.constData(), "127.0.0.1", 2201, true);
        row(hashed2201.constData(), "127.0.0.1", 2202, false);
        row(hashed2201.constData(), "127.0.0.1", 22, false);
    }
    void matchesNames() {
        QFETCH(QByteArray, names);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(bool, matches);
        QCOMPARE(verdict(ed(names), host, static_cast<quint16>(port)), matches ? Kind::Known : Kind::Unknown);
    }

    void judges() {
        const QByteArray rsa = "server ssh-rsa " + rsaBlob().toBase64() + '\n';
        QCOMPARE(verdict({}, u"server"_s, 22), Kind::Unknown);
        QCOMPARE(verdict(ed("server", keyB), u"server"_s, 22), Kind::Changed);
        QCOMPARE(verdict(rsa, u"server"_s, 22), Kind::OtherType);
        QCOMPARE(verdict(rsa + ed("server", keyB), u"server"_s, 22), Kind::Changed);
        QCOMPARE(verdict(ed("server", keyB) + rsa + ed("server"), u"server"_s, 22), Kind::Known);
        QCOMPARE(verdict(ed("server") + "@revoked " + ed("*"), u"server"_s, 22), Kind::Revoked);
        QCOMPARE(verdict("@revoked " + ed("other") + ed("server"), u"server"_s, 22), Kind::Known);
        QCOMPARE(verdict("@revoked " + ed("server", keyB), u"server"_s, 22), Kind::Unknown);
        QCOMPARE(verdict("@cert-authority " + ed("*", keyB), u"server"_s, 22), Kind::Unknown);
    }

    void tellsWhereTheOldKeyStands() {
        const QByteArray text = "# a comment\r\n\r\n" + ed("other") + "  server\tssh-ed25519  " + keyB + " me@home\r\n";
        const auto known = knownKeysIn(text, u"kh"_s, u"server"_s, 22);
        QVERIFY(known.has_value());
        const HostKeyVerdict found = judge(*known, key(keyA));
        QCOMPARE(found.kind, Kind::Changed);
        QCOMPARE(found.entry.line, 4);
        QCOMPARE(found.entry.file, u"kh"_s);
        QCOMPARE(found.entry.key, key(keyB));
    }

    void refusesWhatItCannotRead_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) + ed("server");
        QTest::newRow("cut key") << ed("server").left(40);
        QTest::newRow("no key") << QByteArray("server\n");
        QTest::newRow("key of another type than it says") << QByteArray("server ssh-rsa " + keyA);
        QTest::newRow("no base64") << QByteArray("server ssh-ed25519 ????");
        QTest::newRow("cut hash") << QByteArray("|1|FAETJntoXypIyHcdv3N0xmgTXeM=|S/BV4 ssh-ed25519 " + keyA);
        QTest::newRow("unknown hash") << QByteArray("|2|a|b ssh-ed25519 " + keyA);
        QTest::newRow("unknown marker") << QByteArray("@trusted " + ed("server"));
    }
    void refusesWhatItCannotRead() {
        QFETCH(QByteArray, text);
        const auto known = knownKeysIn(text, u"kh"_s, u"server"_s, 22);
        QVERIFY(!known);
        QCOMPARE(known.error().kind, Trouble::Kind::KnownHostsUnreadable);
        QCOMPARE(known.error().about, QStringList{u"kh"_s});
    }

    void passesOverWhatIsOfOthers() {
        const QByteArray text = "other ssh-ed25519 ????\nother\nserver 1024 35 1234567\n@cert-authority\n" + ed("server");
        QCOMPARE(verdict(text, u"server"_s, 22), Kind::Known);
    }

    void readsFiles() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kh"_s);
        QVERIFY(knownKeys(path, u"server"_s, 22)->empty()); // no file, no entries
        const auto unreadable = [&](const QString &file) {
            const auto known = knownKeys(file, u"server"_s, 22);
            return !known && known.error().kind == Trouble::Kind::KnownHostsUnreadable;
        };
        QVERIFY(unreadable(folder.path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ed("server"));
        file.close();
        QCOMPARE(knownKeys(path, u"server"_s, 22)->size(), 1U);
        QVERIFY(file.resize(10 * 1024 * 1024 + 1));
        QVERIFY(unreadable(path));
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"dangling"_s)));
        QVERIFY(unreadable(folder.filePath(u"dangling"_s)));
        if (::geteuid() != 0) { // root reads everything
            QVERIFY(file.resize(10));
            QVERIFY(file.setPermissions(QFile::WriteOwner));
            QVERIFY(unreadable(path));
        }
    }

    void remembersInTheFilesOwnStyle() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u".ssh/known_hosts"_s);
        const auto text = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(remember(path, u"server"_s, 22, key(keyA)).has_value());
        QCOMPARE(text(), ed("server"));
        QVERIFY(!QFile::permissions(path).testAnyFlags(others));
        QVERIFY(!QFile::permissions(folder.filePath(u".ssh"_s)).testAnyFlags(others));
        QVERIFY(remember(path, u"server"_s, 2222, key(keyB)).has_value());
        QCOMPARE(text(), ed("server") + ed("[server]:2222", keyB));

        // No line end, and names hashed: ours is a line of its own, and hashed.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(ed(hashed2201).trimmed());
        file.close();
        QVERIFY(remember(path, u"Server"_s, 22, key(keyB)).has_value());
        const QList<QByteArray> lines = text().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0] + '\n', ed(hashed2201));
        QVERIFY(lines[1].startsWith("|1|"));
        QVERIFY(!lines[1].contains("erver"));
        QVERIFY(lines[2].isEmpty());
        QCOMPARE(judge(*knownKeys(path, u"server"_s, 22), key(keyB)).kind, Kind::Known);
        QCOMPARE(judge(*knownKeys(path, u"127.0.0.1"_s, 2201), key(keyA)).kind, Kind::Known);
    }
};

QTEST_GUILESS_MAIN(SshKnownHosts)
#include "ssh_known_hosts.moc"
