// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Reply.h"
#include "server/History.h"
#include "server/Sudo.h"
#include "server/Survey.h"
#include "server/Transaction.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::server;

namespace {

/// A host that answers every request with the same records.
class Replay final : public Host {
public:
    explicit Replay(Result<Reply> reply) : m_reply(std::move(reply)) {}
    Result<Reply> run(const Request &request, const OnRecord &onRecord, const Wait &) override {
        asked = request;
        if (m_reply && onRecord)
            for (const Record &record : m_reply->records)
                onRecord(record);
        return m_reply;
    }
    Request asked;

private:
    Result<Reply> m_reply;
};

Result<Reply> outcome(const QByteArray &word, const QByteArray &reason, const QByteArray &words) {
    return Reply{{{"outcome", {word, reason, words}}, {"end", {}}}, Rights::Sudo, {}};
}

const ChangeRequest request{.id = QStringLiteral("id-1"),
                            .plan = {.files = {{QStringLiteral("/etc/apache2/sites-enabled/a.conf"), "old", "new"}},
                                     .modules = {},
                                     .sites = {},
                                     .mends = {},
                                     .port = 443},
                            .who = {},
                            .token = {},
                            .question = {},
                            .others = {},
                            .window = std::chrono::seconds(120)};

Trouble::Kind kindOf(Result<Reply> reply) {
    Replay host(std::move(reply));
    const auto done = apply(host, request, {}, {});
    return done ? Trouble::Kind::Internal : done.error().kind;
}

} // namespace

class ReplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyLinesWithTheNonceCount() {
        ReplyReader reader("abc");
        auto records = reader.feed("motd\n@abd step =x\n@abc ste");
        QVERIFY(records && records->empty());
        records = reader.feed("p =swap =ok bGlu\r\n@abc end -\n");
        QVERIFY(records);
        QCOMPARE(records->size(), std::size_t(2));
        QCOMPARE(records->front().key, "step");
        QCOMPARE(records->front().fields, (QList<QByteArray>{"swap", "ok", "lin"}));
        QVERIFY(reader.isWhole());
        QCOMPARE(reader.otherWords(), "motd\n@abd step =x\n");
    }

    void anEndlessLineIsRefused() {
        ReplyReader reader("abc");
        QVERIFY(!reader.feed(QByteArray(17 * 1024 * 1024, 'x')));
    }

    void whatTheServerSaysOfAChange() {
        using Kind = Trouble::Kind;
        QCOMPARE(kindOf(outcome("loaded", "loaded", "")), Kind::Internal);
        QCOMPARE(kindOf(outcome("refused", "changed", "/etc/a")), Kind::FileChanged);
        QCOMPARE(kindOf(outcome("refused", "test", "AH00526: Syntax error on line 3 of /etc/apache2/sites-enabled/a.conf:\nx")),
                 Kind::ConfigtestFailed);
        QCOMPARE(kindOf(outcome("refused", "test",
                                "Syntax error on line 9 of /etc/apache2/apache2.conf: Syntax error on line 1 of /b.conf: x")),
                 Kind::ConfigtestOtherFile);
        QCOMPARE(kindOf(outcome("refused", "broken-before", "Syntax error on line 1 of /b.conf: x")), Kind::ConfigBrokenBefore);
        QCOMPARE(kindOf(outcome("taken-back", "reload", "")), Kind::ReloadFailed);
        QCOMPARE(kindOf(outcome("down", "reload", "")), Kind::ApacheDown);
        QCOMPARE(kindOf(Reply{}), Kind::OutcomeUnknown);
        QCOMPARE(kindOf(trouble(Kind::LinkLost, Hop::Server)), Kind::OutcomeUnknown);
        QCOMPARE(kindOf(trouble(Kind::SudoNotAllowed, Hop::Server)), Kind::SudoNotAllowed);
    }

    void theRequestCarriesTheHashOfWhatWasShown() {
        Replay host(outcome("loaded", "loaded", ""));
        QVERIFY(apply(host, request, {}, {}));
        QCOMPARE(host.asked.need, Need::Root);
        QCOMPARE(host.asked.fields.mid(10),
                 (QList<QByteArray>{"/etc/apache2/sites-enabled/a.conf",
                                    "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4", "new"}));
    }

    void whatIsSwitchedGoesWithTheFilesAndComesBack() {
        Replay host(outcome("loaded", "loaded", ""));
        const ChangeRequest switching{.id = QStringLiteral("id-2"),
                                      .plan = {.files = {},
                                               .modules = {QStringLiteral("proxy")},
                                               .sites = {},
                                               .mends = {},
                                               .modulesOff = {QStringLiteral("headers")},
                                               .sitesOff = {QStringLiteral("desktop")}},
                                      .who = {},
                                      .window = std::chrono::seconds(120)};
        QVERIFY(apply(host, switching, {}, {}));
        QCOMPARE(host.asked.fields.mid(4, 2), (QList<QByteArray>{"proxy\n-headers", "-desktop"}));

        Replay told(Reply{{{"past", {"id-2", "", "confirmed", "", "", "", "", "proxy\n-headers", "-desktop", "none", "loaded"}},
                           {"part", {"modules", "headers", "on", "off", "on", "a\nb"}},
                           {"part", {"sites", "desktop", "on", "off", "off", ""}},
                           {"end", {}}},
                          Rights::Sudo,
                          {}});
        const auto past = pastChange(told, QStringLiteral("id-2"), {});
        QVERIFY(past);
        QCOMPARE(past->modules, switching.plan.modules);
        QCOMPARE(past->modulesOff, switching.plan.modulesOff);
        QCOMPARE(past->sitesOff, switching.plan.sitesOff);
        const QString headers = QStringLiteral("headers");
        QCOMPARE(past->parts,
                 (std::vector<PartVersions>{{false, headers, true, false, true, {QStringLiteral("a"), QStringLiteral("b")}},
                                            {true, QStringLiteral("desktop"), true, false, false, {}}}));
    }

    void halfASurveyIsNoSurvey() {
        Replay host(Reply{{{"user", {"x"}}, {"end", {"7"}}}, Rights::None, {}});
        const auto seen = survey(host, {});
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Trouble::Kind::BadReply);
    }

    void aSurveyThatMixesUpItsFilesIsNone() {
        const auto seen = [](QList<Record> records) {
            records.push_back({"end", {QByteArray::number(records.size())}});
            Replay host(Reply{std::move(records), Rights::Root, {}});
            return survey(host, {});
        };
        const Record two{"files", {"/a\n/b", "/c\n/d", "a user:root 644\nroot:root 600"}};
        const auto whole = seen({two, {"text", {"loaded", "1"}}, {"text", {"gone", ""}}});
        QVERIFY(whole);
        QCOMPARE(whole->facts.files.size(), std::size_t(2));
        QCOMPARE(whole->facts.files.front().bytes, "1");
        QCOMPARE(whole->facts.files.front().realPath, u"/c");
        QCOMPARE(whole->facts.files.front().owner, u"a user:root");
        QCOMPARE(whole->facts.files.front().mode, u"644");
        QVERIFY(!whole->facts.files.back().readable);
        QCOMPARE(whole->facts.notSeen, QStringList{QStringLiteral("/b")});
        QVERIFY(!seen({two, {"text", {"loaded", "1"}}}));
        QVERIFY(!seen({two, {"text", {"loaded", "1"}}, two}));
        QVERIFY(!seen({{"text", {"loaded", "1"}}}));
        QVERIFY(!seen({{"files", {"/a\n/b", "/c", "root:root 644"}}}));
    }

    void sudoRefusals() {
        using Kind = Trouble::Kind;
        const QString me = QStringLiteral("me");
        QCOMPARE(whySudoRefused(me, "me is not in the sudoers file.", "").kind, Kind::SudoNotAllowed);
        const Trouble limited =
            whySudoRefused(me, "Sorry, user me is not allowed to execute 'x' as root on h.",
                           "User me may run the following commands on h:\n    (root) /bin/a\n    (root) NOPASSWD: /bin/b\n");
        QCOMPARE(limited.kind, Kind::SudoLimited);
        QCOMPARE(limited.about.value(1), u"/bin/a, NOPASSWD: /bin/b");
        QCOMPARE(whySudoRefused(me, "sudo: a password is required", "").kind, Kind::SudoNeedsPassword);
        QCOMPARE(whySudoRefused(me, "/bin/sh: 1: sudo: not found", "").kind, Kind::SudoMissing);
        QCOMPARE(whySudoRefused(me, "sudo: no tty present", "").kind, Kind::SudoRefused);
        QCOMPARE(whySudoRefused(me, "sudo: not found\ndoas: Authentication required", "").kind, Kind::DoasNeedsPassword);
        QCOMPARE(whySudoRefused(me, "sudo: not found\ndoas: Operation not permitted", "").kind, Kind::SudoMissing);
        QCOMPARE(whySudoRefused(me, "sudo-rs: I'm sorry me. I'm afraid I can't do that", "").kind, Kind::SudoNotAllowed);
        QCOMPARE(whySudoRefused(me, "sudo-rs: interactive authentication is required", "").kind, Kind::SudoNeedsPassword);
    }
};

QTEST_GUILESS_MAIN(ReplyTest)
#include "reply.moc"
