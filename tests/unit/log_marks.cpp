// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/LogMarks.h"

#include <QTest>

#include <array>

using namespace hubwart;
using namespace hubwart::story;
using namespace std::chrono_literals;
using Id = PathStep::Id;

class LogMarksTest : public QObject {
    Q_OBJECT

    const QDateTime begin = QDateTime::fromString(QStringLiteral("2026-01-02T12:00:00Z"), Qt::ISODate);
    static constexpr std::array shown{Id::Tcp, Id::Page, Id::Handshake};

    /// tcp 0-10 ms, page 10-210, handshake (after another connection) 300-700, live 700-1200.
    PathFacts walked() const {
        PathFacts facts;
        facts.when = begin;
        const auto add = [&](Id id, std::chrono::microseconds began, std::chrono::microseconds took) {
            facts.steps.push_back({.id = id, .answer = Answer::Works, .began = began, .took = took});
        };
        add(Id::Tcp, 0ms, 10ms);
        add(Id::Page, 10ms, 200ms);
        add(Id::Handshake, 300ms, 400ms);
        add(Id::Live, 700ms, 500ms);
        return facts;
    }
    LogEntry lineAt(int milliseconds, const QString &text, const QString &code = {}) const {
        return {.hop = Hop::Apache, .when = begin.addMSecs(milliseconds), .code = code, .text = text};
    }

private Q_SLOTS:
    void aLineStandsWhereItFell() {
        const auto marks = logMarks(walked(), {lineAt(110, QStringLiteral("a")), lineAt(400, QStringLiteral("b"))}, shown);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].step, Id::Page);
        QCOMPARE(marks[0].share, 0.5);
        QVERIFY2(marks[0].title.contains(u"Page"), qPrintable(marks[0].title));
        QVERIFY(marks[0].words.endsWith(u"\na"));
        QCOMPARE(marks[1].step, Id::Handshake);
        QCOMPARE(marks[1].share, 0.25);
    }

    void linesOfOneStepAreOneMarkWithWhatTheyMean() {
        const auto marks = logMarks(walked(),
                                    {lineAt(20, QStringLiteral("AH00957: refused\x1b[31m"), QStringLiteral("AH00957")),
                                     lineAt(30, QStringLiteral("second"))},
                                    shown);
        QCOMPARE(marks.size(), 1);
        const QStringList lines = marks[0].words.split(u'\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].endsWith(u", Apache"));
        QVERIFY2(lines[1].size() > 30 && !lines[1].contains(u"AH00957: refused"), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"AH00957: refused[31m");
        QCOMPARE(lines[5], u"second");
    }

    void aLineOfAStepThatIsNotShownStandsBehindTheOneBefore() {
        const auto marks = logMarks(walked(), {lineAt(900, QStringLiteral("a"))}, shown);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].step, Id::Handshake);
        QCOMPARE(marks[0].share, 1.0);
    }

    void clocksMayDifferByALittle() {
        const auto marks = logMarks(walked(), {lineAt(-100, QStringLiteral("a"))}, shown);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].step, Id::Tcp);
        QCOMPARE(marks[0].share, 0.0);
    }

    void aClockThatIsTakenForLateIsSetRightByTheEndOfTheWalk() {
        const auto marks = logMarks(walked(), {lineAt(260, QStringLiteral("a")), lineAt(1350, QStringLiteral("b"))}, shown);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].step, Id::Page);
        QCOMPARE(marks[0].share, 0.5);
        QCOMPARE(marks[1].step, Id::Handshake);
    }

    void whatWasWrittenBeforeAndAfterwardsIsNotMarked() {
        QVERIFY(logMarks(walked(), {lineAt(-2000, QStringLiteral("a")), lineAt(3000, QStringLiteral("b"))}, shown).empty());
    }

    void withoutBeginningsNothingIsMarked() {
        PathFacts facts = walked();
        for (PathStep &step : facts.steps)
            step.began.reset();
        QVERIFY(logMarks(facts, {lineAt(110, QStringLiteral("a"))}, shown).empty());
    }
};

QTEST_GUILESS_MAIN(LogMarksTest)
#include "log_marks.moc"
