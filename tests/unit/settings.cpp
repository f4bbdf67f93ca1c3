// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeptTests.h"
#include "settings/Log.h"
#include "settings/ServerList.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwart::settings;

class SettingsTest : public QObject {
    Q_OBJECT

    static constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

private Q_SLOTS:
    void serversAreKeptWithoutSecrets() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a/servers.json"));
        ServerList list(file);
        QVERIFY(list.find(QStringLiteral("school")) && !*list.find(QStringLiteral("school")));
        SavedServer server{QStringLiteral("school"), QStringLiteral("admin@host"), QStringLiteral("desktop.conf"),
                           QUrl(QStringLiteral("wss://me:secret@host/websockify?token=secret")), QStringLiteral("/ca.pem")};
        QVERIFY(list.save(server));
        server.site = QStringLiteral("other.conf");
        QVERIFY(list.save(server));
        const auto found = *list.find(QStringLiteral("school"));
        QCOMPARE(found->site, u"other.conf");
        QCOMPARE(found->address, QUrl(QStringLiteral("wss://host/websockify")));
        QCOMPARE(QFile::permissions(file), onlyOwner);
        QFile text(file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(!text.readAll().contains("secret"));
    }

    void aFileThatMakesNoSenseIsNotOverwritten() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("servers.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ half") == 6);
        file.close();
        ServerList list(path);
        QVERIFY(!list.save({QStringLiteral("a"), {}, {}, {}, {}}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{ half");
    }

    void testsAreKeptWithoutSecrets() {
        const QTemporaryDir folder;
        KeptTests tests(folder.filePath(QStringLiteral("a/tests.json")));
        QVERIFY(tests.all() && tests.all()->isEmpty());
        hubwart::KeptTest test{.name = QStringLiteral("desk"),
                               .address = QUrl(QStringLiteral("wss://me:secret@host/websockify?token=secret")),
                               .page = QStringLiteral("/desktop"),
                               .ca = {},
                               .connectHost = {},
                               .when = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate),
                               .secrets = {QStringLiteral("sign-in")},
                               .seen = {{QStringLiteral("tcp"), QStringLiteral("works")}}};
        QVERIFY(tests.save(test));
        test.seen[0].value = QStringLiteral("broken");
        QVERIFY(tests.save(test));
        QCOMPARE(tests.all()->size(), 1);
        test.address = QUrl(QStringLiteral("wss://host/websockify"));
        QCOMPARE(**tests.find(QStringLiteral("desk")), test);
        QCOMPARE(QFile::permissions(tests.file()), onlyOwner);
        QFile text(tests.file());
        QVERIFY(text.open(QIODevice::ReadOnly) && !text.readAll().contains("secret@"));
        test.name = QStringLiteral("other");
        QVERIFY(tests.save(test));
        QVERIFY(tests.remove(QStringLiteral("desk")));
        QCOMPARE(*tests.all(), QList{test});
        QVERIFY(tests.clear() && !QFile::exists(tests.file()));
    }

    void theLogIsForItsOwner() {
        const QTemporaryDir folder;
        Log log(folder.filePath(QStringLiteral("state/log.txt")));
        log.write("begin", "check");
        QCOMPARE(QFile::permissions(log.fileName()), onlyOwner);
        QVERIFY(QFile(log.fileName()).size() > 20);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings.moc"
