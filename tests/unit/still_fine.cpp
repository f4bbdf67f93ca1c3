// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/StillFine.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::story;
using Id = PathStep::Id;

class StillFineTest : public QObject {
    Q_OBJECT

    static PathStep worked(Id id) { return {.id = id, .answer = Answer::Works}; }

    static PathFacts walked(std::initializer_list<Id> ids) {
        PathFacts facts;
        for (const Id id : ids)
            facts.steps.push_back(worked(id));
        facts.when = QDateTime::fromString(QStringLiteral("2026-01-02T12:00:00Z"), Qt::ISODate);
        facts.page = HttpAnswer{200, "OK", {{"Server", "Apache/2.4.62"}, {"Set-Cookie", "session=secret"}}};
        facts.handshake = HttpAnswer{101, "Switching Protocols", {{"Sec-WebSocket-Protocol", "binary"}}};
        return facts;
    }
    static PathFacts fine() { return walked({Id::Tcp, Id::Tls, Id::Page, Id::Handshake, Id::Live, Id::Greeting, Id::SignIn}); }
    /// The handshake is answered with a status, and nothing behind it is reached.
    static PathFacts failed(int status, Symptom symptom) {
        PathFacts facts = walked({Id::Tcp, Id::Tls, Id::Page});
        facts.steps.push_back({.id = Id::Handshake, .hop = Hop::Hub, .answer = Answer::Broken, .symptom = symptom});
        facts.handshake = HttpAnswer{status, "", {{"Server", "Apache/2.4.62"}}}; // which a 101 does not say
        return facts;
    }

    static KeptTest kept(const PathFacts &walk) {
        Story story;
        story.url = QUrl(QStringLiteral("wss://desktop.school.example/websockify"));
        story.after = walk;
        return testToKeep(QStringLiteral("desk"), story, {}, false);
    }

    static QString textOf(const Comparison &comparison) {
        QString text = comparison.title;
        for (const FactLine &line : comparison.lines)
            text += u'\n' + line.name + u'\n' + line.value;
        return text;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingIsDifferent() {
        const Comparison same = comparisonOf(kept(fine()), fine());
        QCOMPARE(same.answer, Answer::Works);
        QVERIFY(same.lines.empty());
        QVERIFY2(same.title.startsWith(u"Still fine: all is as it was on") && same.title.contains(u"\"desk\""),
                 qPrintable(same.title));
    }

    void aFaultIsToldByTheNameOfItsStepAndWhatItMeans() {
        const Comparison now = comparisonOf(kept(fine()), failed(503, Symptom::HttpUnavailable));
        QCOMPARE(now.answer, Answer::Broken);
        QVERIFY(now.title.startsWith(u"Not fine any more."));
        QCOMPARE(now.lines.size(), 2);
        QCOMPARE(now.lines[0].answer, Answer::Broken);
        QCOMPARE(now.lines[0].name, u"Live connection (handshake)");
        QVERIFY2(now.lines[0].value.startsWith(u"Then: works. Now: broken. ") && now.lines[0].value.contains(u"503"),
                 qPrintable(now.lines[0].value));
        // What could not be reached is told once, and not as broken.
        QCOMPARE(now.lines[1].answer, Answer::NotAsked);
        QCOMPARE(now.lines[1].name, u"Stays open, Desktop answers, Desktop lets us in");
        QVERIFY2(!textOf(now).contains(u"http-unavailable") && !textOf(now).contains(u"handshake status"),
                 qPrintable(textOf(now)));
    }

    void oneCauseIsToldOnce() {
        PathFacts after = failed(503, Symptom::HttpUnavailable);
        after.steps[2].answer = Answer::Broken;
        after.steps[2].symptom = Symptom::HttpUnavailable;
        const Comparison now = comparisonOf(kept(fine()), after);
        QCOMPARE(now.lines[0].name, u"Page");
        QVERIFY(now.lines[0].value.contains(u"503"));
        QCOMPARE(now.lines[1].value, u"Then: works. Now: broken.");
    }

    void anotherReasonForTheSameAnswerIsTold() {
        PathFacts before = fine();
        before.steps[4] = {.id = Id::Live, .answer = Answer::Warning, .symptom = Symptom::TimedOut};
        PathFacts after = before;
        after.steps[4].symptom = Symptom::NoGreeting;
        const Comparison now = comparisonOf(kept(before), after);
        QCOMPARE(now.answer, Answer::Warning);
        QCOMPARE(now.lines.size(), 1);
        QVERIFY(now.lines[0].value.startsWith(u"Then as now: works, with a warning. But for another reason. The live"));
    }

    void anotherVersionOfApacheIsToldOnce() {
        PathFacts after = fine();
        KeptTest test = kept(fine());
        test.seen.append({QStringLiteral("handshake Server"), QStringLiteral("Apache/2.4.62")});
        after.page->headers[0].value = "Apache/2.4.65";
        after.handshake->headers.emplaceBack("Server", "Apache/2.4.65");
        const Comparison now = comparisonOf(test, after);
        QCOMPARE(now.answer, Answer::Warning);
        QVERIFY(now.title.startsWith(u"Still fine, but"));
        QCOMPARE(now.lines.size(), 1);
        QCOMPARE(now.lines[0].name, u"Who answers the page");
        QCOMPARE(now.lines[0].value, u"Then: Apache/2.4.62. Now: Apache/2.4.65.");
    }

    void aProxyThatIsNewIsTold() {
        PathFacts after = fine();
        after.handshake->headers.emplaceBack("Via", "1.1 filter\x1b[31m");
        const Comparison now = comparisonOf(kept(fine()), after);
        QCOMPARE(now.lines.size(), 1);
        QCOMPARE(now.lines[0].value, u"Then: nothing. Now: 1.1 filter[31m.");
    }

    void whatOnlyOneOfTheTwoWasToAskIsNoDifference() {
        PathFacts whole = fine();
        whole.steps.push_back(worked(Id::Picture));
        const Comparison shorter = comparisonOf(kept(whole), fine());
        QVERIFY(shorter.lines.empty());
        QVERIFY(shorter.title.startsWith(u"As far as it was asked"));
        const Comparison longer = comparisonOf(kept(fine()), whole);
        QVERIFY(longer.lines.empty());
        QVERIFY(longer.title.startsWith(u"Still fine: all is"));
        whole.steps.back().answer = Answer::Broken;
        QCOMPARE(comparisonOf(kept(fine()), whole).answer, Answer::Broken);
    }

    void aPasswordThatIsNotGivenYetIsNoFault() {
        KeptTest test = kept(fine());
        PathFacts without = fine();
        without.steps.back().answer = Answer::Warning;
        without.steps.back().symptom = Symptom::VncPasswordNeeded;
        QCOMPARE(comparisonOf(test, without).lines.size(), 1);
        test.secrets.append(QStringLiteral("vnc-password"));
        const Comparison now = comparisonOf(test, without);
        QVERIFY(now.lines.empty());
        QVERIFY(now.title.startsWith(u"As far as it was asked"));
    }

    void onlyATestThatWasPassedIsWorthKeeping() {
        Story story;
        QVERIFY(!isPassed(story));
        story.after = fine();
        story.verdict.emplace();
        story.verdict->answer = Answer::Works;
        QVERIFY(isPassed(story));
        story.verdict->answer = Answer::Broken;
        QVERIFY(!isPassed(story));
        story.verdict->answer = Answer::Warning;
        QVERIFY(isPassed(story));
        story.trouble = Trouble{.kind = Trouble::Kind::Cancelled};
        QVERIFY(!isPassed(story));
    }

    void ofSecretsOnlyTheNamesAreKept() {
        Story story;
        story.url = QUrl(QStringLiteral("wss://me:secret@host:8443/websockify?token=secret"));
        story.after = fine();
        Visit visit;
        visit.pagePath = QStringLiteral("/desktop/classroom");
        visit.desktopSignIn = std::make_shared<const Secret>(QByteArrayLiteral("me:secret"));
        const KeptTest test = testToKeep(QStringLiteral("desk"), story, visit, true);
        QCOMPARE(test.secrets,
                 QStringList({QStringLiteral("sign-in"), QStringLiteral("query:token"), QStringLiteral("vnc-password")}));
        QCOMPARE(test.address, QUrl(QStringLiteral("wss://host:8443/websockify")));
        QCOMPARE(test.page, u"/desktop/classroom");
        QVERIFY(asksFor(test, story.url));
        QVERIFY(!asksFor(test, QUrl(QStringLiteral("wss://host/websockify"))));
        for (const KeptTest::Seen &one : test.seen)
            QVERIFY2(!one.value.contains(u"secret"), qPrintable(one.what));
    }

    void aNameIsProposedThatNoOtherAddressHas() {
        const QUrl address(QStringLiteral("wss://host:8443/websockify"));
        KeptTest other{.name = QStringLiteral("host"), .address = QUrl(QStringLiteral("wss://host/websockify"))};
        QCOMPARE(proposedName(address, {}), u"host");
        QCOMPARE(proposedName(other.address, {other}), u"host");
        QCOMPARE(proposedName(address, {other}), u"host:8443");
    }
};

QTEST_GUILESS_MAIN(StillFineTest)
#include "still_fine.moc"
