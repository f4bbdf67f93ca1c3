// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace hubwart;
using namespace hubwart::findings;

namespace {

const QString folder = QStringLiteral(HUBWART_TESTS "/findings/");

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QString &path) {
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

QStringList listOf(const QJsonValue &value) {
    QStringList list;
    for (const auto &one : value.toArray())
        list.append(one.toString());
    return list;
}

/// What was seen from outside, as far as the JSON says.
std::optional<PathFacts> outsideOf(const QJsonObject &seen) {
    if (seen.isEmpty())
        return std::nullopt;
    PathFacts facts;
    const auto answer = [](const QJsonObject &said) {
        return HttpAnswer{.status = said.value(u"status").toInt(),
                          .reason = {},
                          .headers = {{"Location", said.value(u"location").toString().toUtf8()}}};
    };
    if (seen.contains(u"page"))
        facts.page = answer(seen.value(u"page").toObject());
    if (seen.contains(u"handshake"))
        facts.handshake = answer(seen.value(u"handshake").toObject());
    return facts;
}

/// An ordinary server with this site file, but for what the JSON beside it says.
Evidence evidenceFrom(const QByteArray &site, const QJsonObject &differs) {
    ServerFacts server;
    server.host = QStringLiteral("desktop");
    server.apacheVersion = differs.value(u"version").toString(QStringLiteral("2.4.62"));
    server.modules = differs.contains(u"modules") ? listOf(differs.value(u"modules"))
                                                  : QStringList{QStringLiteral("proxy"), QStringLiteral("proxy_http"),
                                                                QStringLiteral("ssl"), QStringLiteral("rewrite")};
    ConfigFile file;
    file.loaded = differs.value(u"loaded").toBool(true);
    file.path = file.loaded ? QStringLiteral("/etc/apache2/sites-enabled/site.conf")
                            : QStringLiteral("/etc/apache2/sites-available/site.conf");
    file.realPath = QStringLiteral("/etc/apache2/sites-available/site.conf");
    file.readable = true;
    file.bytes = site;
    server.files = {file};
    if (differs.value(u"accepted").toBool())
        server.configtest = Answer::Works;
    const QJsonObject listeners = differs.value(u"listeners").toObject();
    for (const QString &port : listeners.keys())
        server.listeners.push_back({static_cast<quint16>(port.toUInt()), listeners.value(port).toString()});
    if (differs.contains(u"configtest")) {
        server.configtest = Answer::Broken;
        server.configtestWords = differs.value(u"configtest").toString();
    }
    const QString path = differs.value(u"path").toString(QStringLiteral("/websockify"));
    auto evidence = gather(server, {QUrl(QStringLiteral("wss://desktop.school.example") + path), {}});
    if (!evidence)
        qFatal("no evidence: %s", qPrintable(evidence.error().about.join(u' ')));
    evidence->outside = outsideOf(differs.value(u"seen").toObject());
    return *evidence;
}

QStringList idsIn(const Evidence &evidence) {
    QStringList ids;
    for (const Problem &problem : detect(evidence))
        ids.append(problem.id);
    return ids;
}

} // namespace

/// Holds every folder of tests/findings against the catalogue.
class FindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsFolder() {
        QStringList ids;
        for (const Finding *finding : catalogue())
            ids.append(QLatin1String(finding->id));
        ids.sort();
        QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), ids);
    }

    void howGraveItIs_data() {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("short-timeout/broken") << QString() << Severity::Warning;
        QTest::newRow("short-timeout/broken-two-minutes") << QString() << Severity::Info;
        QTest::newRow("host-not-preserved/broken") << QStringLiteral(R"({"handshake": {"status": 403}})") << Severity::Error;
        QTest::newRow("host-not-preserved/healthy-not-asked")
            << QStringLiteral(R"({"handshake": {"status": 400}})") << Severity::Warning;
        QTest::newRow("backend-scheme-wrong/broken-without-engine") << QString() << Severity::Error;
        QTest::newRow("backend-scheme-wrong/broken-plain-to-encrypted") << QString() << Severity::Warning;
        QTest::newRow("or-chain-catches-all/broken-other-hub") << QString() << Severity::Warning;
        QTest::newRow("rule-dollar1-without-group/broken") << QString() << Severity::Error;
        QTest::newRow("nginx-words/broken") << QString() << Severity::Error;
        QTest::newRow("connection-forced-on-all/broken") << QString() << Severity::Warning;
        QTest::newRow("connection-forced-on-all/broken-no-page") << QString() << Severity::Error;
        QTest::newRow("origin-edited/broken") << QString() << Severity::Warning;
    }

    /// The same finding may be an error in one place and no more than advice in another.
    void howGraveItIs() {
        QFETCH(QString, seen);
        QFETCH(Severity, severity);
        const QString file = folder + QLatin1String(QTest::currentDataTag());
        QJsonObject differs = jsonOf(file + QStringLiteral(".json"));
        if (!seen.isEmpty())
            differs.insert(QStringLiteral("seen"), QJsonDocument::fromJson(seen.toUtf8()).object());
        const std::vector<Problem> problems = detect(evidenceFrom(bytesOf(file + QStringLiteral(".conf")), differs));
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().severity, severity);
    }

    void findings_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        for (const Finding *finding : catalogue()) {
            const QString id = QString::fromLatin1(finding->id);
            QStringList names = QDir(folder + id).entryList({QStringLiteral("broken*.conf")});
            QVERIFY2(names.contains(QStringLiteral("broken.conf")), finding->id);
            for (const QString &file : names) {
                const QString name = file.sliced(6).chopped(5);
                QTest::newRow(qPrintable(id + name)) << id << name;
            }
        }
    }

    void findings() {
        QFETCH(QString, id);
        QFETCH(QString, name);
        const QString here = folder + id + u'/';
        const QByteArray brokenText = bytesOf(here + QStringLiteral("broken") + name + QStringLiteral(".conf"));
        QVERIFY(!brokenText.isEmpty());
        const QJsonObject differs = jsonOf(here + QStringLiteral("broken") + name + QStringLiteral(".json"));
        const Evidence broken = evidenceFrom(brokenText, differs);
        QCOMPARE(idsIn(broken), QStringList{id});

        const Plan plan = planFor(broken, detect(broken));
        const bool canMend = QFile::exists(here + QStringLiteral("fixed") + name + QStringLiteral(".conf"));
        QCOMPARE(detect(broken).front().fixable, canMend);
        if (!canMend) {
            QVERIFY(plan.isEmpty());
            return;
        }
        const QByteArray fixed = bytesOf(here + QStringLiteral("fixed") + name + QStringLiteral(".conf"));
        QCOMPARE(plan.files.empty() ? brokenText : plan.files.front().after, fixed);
        const QJsonObject also = jsonOf(here + QStringLiteral("plan") + name + QStringLiteral(".json"));
        QCOMPARE(plan.modules, listOf(also.value(u"modules")));
        QCOMPARE(plan.sites, listOf(also.value(u"sites")));

        // What was seen before does not make a problem of what is right now.
        QJsonObject now = jsonOf(here + QStringLiteral("fixed") + name + QStringLiteral(".json"));
        now.insert(QStringLiteral("seen"), differs.value(u"seen"));
        const Evidence mended = evidenceFrom(fixed, now);
        QCOMPARE(idsIn(mended), QStringList());
        QVERIFY(planFor(mended, detect(mended)).isEmpty());
    }

    void lookAlikesAreHealthy_data() {
        QTest::addColumn<QString>("path");
        for (const Finding *finding : catalogue()) {
            const QDir here(folder + QLatin1String(finding->id));
            const QStringList files = here.entryList({QStringLiteral("healthy-*.conf")});
            QVERIFY2(!files.isEmpty(), "every finding has a look-alike in which nothing is wrong");
            for (const QString &file : files)
                QTest::newRow(qPrintable(QLatin1String(finding->id) + u'/' + file)) << here.filePath(file);
        }
    }

    void lookAlikesAreHealthy() {
        QFETCH(QString, path);
        const QString json = path.chopped(5) + QStringLiteral(".json");
        QCOMPARE(idsIn(evidenceFrom(bytesOf(path), jsonOf(json))), QStringList());
    }

    void wordsInBothLanguages() {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/hubwart_de")));
        for (const Finding *finding : catalogue())
            for (const char *source : {finding->title, finding->sentence, finding->advice}) {
                const QString translated = german.translate("Finding", source);
                QVERIFY2(!translated.isEmpty(), source);
                for (const char *place : {"%1", "%2", "%3"})
                    QCOMPARE(translated.contains(QLatin1String(place)), QByteArray(source).contains(place));
            }
    }

    void severalFindingsMakeOnePlan() {
        const QByteArray site = bytesOf(folder + QStringLiteral("route-without-upgrade/broken.conf"));
        const Evidence evidence = evidenceFrom(
            site, QJsonObject{{QStringLiteral("loaded"), false}, {QStringLiteral("modules"), QJsonArray{QStringLiteral("ssl")}}});
        QCOMPARE(idsIn(evidence), (QStringList{QStringLiteral("site-not-enabled"), QStringLiteral("module-missing"),
                                               QStringLiteral("route-without-upgrade")}));
        const Plan plan = planFor(evidence, detect(evidence));
        QCOMPARE(plan.sites, QStringList{QStringLiteral("site")});
        QCOMPARE(plan.modules, (QStringList{QStringLiteral("proxy"), QStringLiteral("proxy_http")}));
        QCOMPARE(plan.files.size(), std::size_t(1));
    }

    void aPlanSaysWhoWritesTheFile() {
        const QByteArray site = bytesOf(folder + QStringLiteral("route-without-upgrade/broken.conf"));
        for (const auto &[head, writer] : {std::pair("", ""), {"# Ansible managed\n", "Ansible"}}) {
            const Evidence evidence = evidenceFrom(head + site, {});
            const Plan plan = planFor(evidence, breaking(detect(evidence)));
            QCOMPARE(plan.files.size(), std::size_t(1));
            QCOMPARE(plan.files.front().writer, QString::fromLatin1(writer));
        }
    }

    void nothingIsPlannedWhereSomethingCannotBeMended() {
        const QByteArray site = bytesOf(folder + QStringLiteral("require-denies/broken.conf"));
        const Evidence evidence = evidenceFrom(site, QJsonObject{{QStringLiteral("modules"), QJsonArray{QStringLiteral("ssl")}}});
        QCOMPARE(idsIn(evidence), (QStringList{QStringLiteral("module-missing"), QStringLiteral("require-denies")}));
        QVERIFY(planFor(evidence, detect(evidence)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "findings.moc"
