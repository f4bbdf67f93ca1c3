// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Redaction.h"
#include "story/Report.h"
#include "story/StoryJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hubwart;
using story::Story;

namespace {

const QByteArray config = "<VirtualHost *:443>\n"
                          "    ServerName desktop.school.example\n"
                          "    # the key is hunter2\n"
                          "    RequestHeader set X-Token \"hunter2\"\n"
                          "    SetEnv PASSWORD \\\n"
                          "        hunter2\n"
                          "    ProxyPass / http://user:hunter2@127.0.0.1:5020/ secret=hunter2 timeout=3600\n"
                          "</VirtualHost>\n";

/// A story in which every field says something, and every text that must not leave says hunter2.
Story fullStory() {
    using namespace std::chrono_literals;
    Story story;
    story.server = QStringLiteral("anna@server.school.example:2222");
    story.url = QUrl(QStringLiteral("wss://desktop.school.example/websockify?token=hunter2"));
    story.site = QStringLiteral("/etc/apache2/sites-available/desktop.conf");
    story.activity = story::Activity::Changing;
    PathFacts facts;
    facts.url = story.url;
    facts.when = QDateTime::fromString(QStringLiteral("2026-05-03T10:47:11.123Z"), Qt::ISODateWithMs);
    facts.steps = {
        {PathStep::Id::Tcp, Hop::Apache, Answer::Works, Symptom::None, {}, 12us, 1234us, QStringLiteral("10.1.2.3 port 443")},
        {PathStep::Id::Handshake,
         Hop::Apache,
         Answer::Broken,
         Symptom::HttpRedirect,
         {QStringLiteral("302"), QStringLiteral("Found"), QStringLiteral("Apache"),
          QStringLiteral("https://sso.school.example/?t=hunter2")},
         std::nullopt,
         std::nullopt,
         QStringLiteral("HTTP/1.1 302 Found\nSet-Cookie: session=hunter2")}};
    facts.page = HttpAnswer{
        200, "OK", {{"Server", "Apache"}, {"Set-Cookie", "session=hunter2"}, {"Location", "https://x.example/?t=hunter2"}}};
    facts.handshake = facts.page;
    facts.namedByPage = {QUrl(QStringLiteral("wss://rooms.example/hunter2?token=hunter2"))};
    facts.closeCode = 1006;
    facts.roundTrips = {12345us, 999us};
    facts.picture = PictureFacts{1680, 1050, 256, QStringLiteral("hunter2's desktop")};
    story.outside = facts;
    story.after = facts;
    InsideFacts inside;
    inside.apache = facts;
    inside.hub = facts;
    inside.isWeaker = true;
    inside.variations = {{Variation::Id::NoOrigin, 101, false}, {Variation::Id::OddPath, 0, true}};
    inside.program =
        HubProgram{QStringLiteral("/usr/bin/python3 /home/hunter2/hub.py --key hunter2"),
                   QStringLiteral("hub.service"),
                   {{QStringLiteral("/opt/hub/hub.py"), 7, QStringLiteral("route('/websockify', token='x', secret=hunter2)")}}};
    const auto moment = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05.678Z"), Qt::ISODateWithMs);
    inside.log = {{Hop::Hub, moment, {}, QStringLiteral("hunter2 has signed in")},
                  {Hop::Apache, moment, QStringLiteral("AH00957"), QStringLiteral("AH00957: hunter2")}};
    inside.workers = WorkerFacts{.mpm = QStringLiteral("event"), .most = 150, .perProcess = 25, .mostProcesses = 16, .file = {}};
    story.inside = inside;
    ServerFacts server;
    server.user = QStringLiteral("anna");
    server.rights = Rights::SudoPassword;
    server.host = QStringLiteral("web-17");
    server.system = QStringLiteral("Debian GNU/Linux 13");
    server.apacheVersion = QStringLiteral("2.4.68");
    server.modules = QStringList{QStringLiteral("proxy")};
    server.modulesEnabled = {QStringLiteral("proxy")};
    server.apacheRunning = true;
    server.configtest = Answer::Works;
    server.configtestWords = QStringLiteral("AH00558: could not determine the name\nhunter2 is not allowed here\nSyntax OK");
    server.files = {
        {story.site, story.site, QStringLiteral("root:root"), QStringLiteral("644"), QStringLiteral("00ff"), config, true, true},
        {QStringLiteral("/etc/apache2/conf-enabled/ldap.conf"), {}, {}, {}, {}, "AuthLDAPBindPassword hunter2\n", true, true}};
    server.listeners = {{443, QStringLiteral("apache2")}};
    server.webPrograms = {QStringLiteral("apache2")};
    server.changes = {
        {QStringLiteral("c1"), QStringLiteral("loaded"), QStringLiteral("2026-05-03"), QStringLiteral("hunter2"), {story.site}}};
    server.notSeen = {QStringLiteral("x")};
    story.facts = server;
    story.lessRights = Trouble{Trouble::Kind::SudoLimited, Hop::Server, {QStringLiteral("anna")}, QStringLiteral("hunter2")};
    story.problems = {{.id = QStringLiteral("route-without-upgrade"),
                       .severity = findings::Severity::Error,
                       .hop = Hop::Apache,
                       .place = {story.site, 7, 5},
                       .about = {QStringLiteral("7")},
                       .fixable = true}};
    story.verdict = findings::Verdict{Answer::Broken,
                                      Hop::Apache,
                                      0,
                                      true,
                                      QStringLiteral("route-without-upgrade"),
                                      {QStringLiteral("secret=hunter2")},
                                      {{QStringLiteral("hub-closes"), Hop::Hub, {QStringLiteral("1011")}}}};
    story.plan = Plan{{{story.site, config, QByteArray(config).replace("timeout=3600", "upgrade=websocket timeout=3600")}},
                      {QStringLiteral("proxy_http")},
                      {QStringLiteral("desktop")},
                      {QStringLiteral("route-without-upgrade")},
                      QStringLiteral("c1"),
                      443,
                      {QStringLiteral("headers")},
                      {QStringLiteral("library")},
                      {{QStringLiteral("proxy"), {QStringLiteral("proxy_html")}}}};
    story.proposal = story.plan;
    PastChange past;
    past.id = QStringLiteral("c1");
    past.who = past.confirmedBy = QStringLiteral("hunter2");
    past.files = {story.site};
    past.secondsLeft = 7;
    past.versions = {{story.site, config, QByteArray("\xff"), {}}, {story.site, config, config, config}};
    past.parts = {{true, QStringLiteral("desktop"), false, true, true, {QStringLiteral("proxy")}}};
    past.modulesOff = past.sitesOff = {QStringLiteral("headers")};
    story.history = std::vector<PastChange>{past};
    story.change = story::ChangeStory{QStringLiteral("c2"),
                                      true,
                                      facts.when,
                                      {story.site},
                                      {{QStringLiteral("test"), ChangeStep::State::Done, QStringLiteral("Syntax OK\nhunter2")}},
                                      Saved::New,
                                      Answer::Works,
                                      Answer::Unknown};
    story.seen = Answer::Works;
    story.pictureFile = QStringLiteral("/home/hunter2/a.png");
    story.trouble = Trouble{Trouble::Kind::OutcomeUnknown, Hop::Server, {QStringLiteral("x")}, QStringLiteral("hunter2")};
    return story;
}

} // namespace

class StoryJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas() {
        const Story story = fullStory();
        const auto read = story::fromJson(story::toJson(story), {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == story);
        const auto empty = story::fromJson(story::toJson(Story()), {});
        QVERIFY(empty && *empty == Story());
    }

    void anyBytesComeBack() {
        Story story;
        story.plan.emplace().files = {{QStringLiteral("/x"), QByteArray("\xff\0\r\n\xe4", 5), "\xc3\xa4"}};
        const auto read = story::fromJson(QJsonDocument(story::toJson(story)).toJson(), {});
        QVERIFY(read && *read == story);
    }

    void whatIsNoStoryIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a list") << QByteArray("[]") << QString();
        QTest::newRow("another schema") << QByteArray(R"({"schema":"hubwart.check/1"})") << QStringLiteral("schema");
        QTest::newRow("a wrong type") << QByteArray(R"({"schema":"hubwart.story/1","server":7})") << QStringLiteral("server");
        QTest::newRow("deep inside") << QByteArray(R"({"schema":"hubwart.story/1","verdict":{"answer":"maybe"}})")
                                     << QStringLiteral("verdict.answer");
        QTest::newRow("a problem that is none")
            << QByteArray(R"({"schema":"hubwart.story/1","verdict":{"answer":"broken","problem":3}})")
            << QStringLiteral("verdict.problem");
    }
    void whatIsNoStoryIsRefusedByName() {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        const auto read = story::fromJson(text, QStringLiteral("some.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Trouble::Kind::FileNotRead);
        QCOMPARE(read.error().about, QStringList{QStringLiteral("some.json")});
        QVERIFY2(read.error().detail.contains(fault), qPrintable(read.error().detail));
    }

    void noSecretLeaves() {
        for (const auto names : {story::Names::Keep, story::Names::LeaveOut}) {
            const Story redacted = story::redacted(fullStory(), names);
            const QByteArray json = QJsonDocument(story::toJson(redacted)).toJson();
            QVERIFY2(!json.contains("hunter2"), json.constData());
            QVERIFY(!story::htmlOf(redacted, {}).contains(u"hunter2"));
            // What the report is for is still there.
            QVERIFY(json.contains("upgrade=websocket"));
            QVERIFY(json.contains("Syntax OK"));
            QVERIFY(json.contains("HTTP/1.1 302 Found"));
        }
    }

    void namesCanBeLeftOut() {
        const QByteArray json = QJsonDocument(story::toJson(story::redacted(fullStory(), story::Names::LeaveOut))).toJson();
        for (const char *name : {"school.example", "anna", "web-17", "10.1.2.3"})
            QVERIFY2(!json.contains(name), name);
        QVERIFY(json.contains("127.0.0.1"));
        QVERIFY(json.contains("desktop.example"));
    }

    void linesKeepTheirNumbers() {
        const QByteArray redacted = story::redactedConfig(config);
        QCOMPARE(redacted.count('\n'), config.count('\n'));
        QCOMPARE(redacted.split('\n')[6], "    ProxyPass / http://…@127.0.0.1:5020/ secret=… timeout=3600");
        QCOMPARE(redacted.split('\n')[2], "    # …");
        QCOMPARE(redacted.split('\n')[3], "    RequestHeader …");
        QCOMPARE(redacted.split('\n')[7], "</VirtualHost>");
    }

    void theReportIsInert() {
        Story story = fullStory();
        story.server = QStringLiteral("<script>alert(1)</script>");
        story.change->isUndo = false;
        const QString html = story::htmlOf(story, {QStringLiteral("<b>Qt</b>")});
        QVERIFY(!html.contains(u"<script"));
        QVERIFY(!html.contains(u"<b>Qt"));
        QVERIFY(html.contains(u"<svg"));
    }
};

QTEST_GUILESS_MAIN(StoryJsonTest)
#include "story_json.moc"
