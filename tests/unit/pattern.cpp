// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Pattern.h"
#include "apache/Name.h"
#include "apache/PlainPattern.h"
#include "apache/Slice.h"

#include <QTest>

using namespace hubwart;
using apache::Pattern;
using apache::PlainPattern;

/// What is told in a shorter way gets the same answer as in the long one.
class PatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainPatternMatchesAsPcreDoes_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",           "^",      "$",       "^$",        "(.*)",        "^(.*)",
                                 "^(.*)$",     "(.*)$",  "/",       "^/",        "^/live/(.*)", "^/live/(.*)$",
                                 "/live/(.*)", "live$",  "^/live$", "websocket", "^websocket$", "a",
                                 "a$",         "^a(.*)", "aa",      "aa$"})
            QTest::newRow(text) << QByteArray(text);
    }
    void aPlainPatternMatchesAsPcreDoes() {
        QFETCH(QByteArray, text);
        for (const bool ignoresCase : {false, true}) {
            const auto plain = PlainPattern::of(text, ignoresCase);
            QVERIFY(plain);
            const QRegularExpression pcre(QString::fromLatin1(text), ignoresCase ? QRegularExpression::CaseInsensitiveOption
                                                                                 : QRegularExpression::NoPatternOption);
            QCOMPARE(plain->groups(), pcre.captureCount());
            for (const char *subject : {"", "/", "a", "aa", "aaa", "Aa", "/live", "/live/", "/live/1", "/LIVE/x/live/y",
                                        "x/live/", "websocket", "WebSocket", "websockets", "a websocket", "/live/\xe4", "\xc4"}) {
                const auto match = pcre.match(QString::fromLatin1(subject));
                QList<QByteArray> groups;
                for (int i = 0; i <= pcre.captureCount(); ++i)
                    groups.append(match.captured(i).toLatin1());
                const auto found = plain->match(subject);
                QCOMPARE(found.has_value(), match.hasMatch());
                if (found)
                    QCOMPARE(*found, groups);
            }
        }
    }

    void whatIsMoreThanPlainIsLeftToPcre() {
        for (const char *text : {"a.b", "a*", "(a)", "a|b", "[a]", "\\d", "a\\$", "^^", "a$$", "(.*)x", "(.+)", "a?", "\xe4"})
            QVERIFY2(!PlainPattern::of(text, false), text);
        // To . and $ a line feed is something else than a letter.
        QCOMPARE(Pattern("^a(.*)").match("ab\nc"), QList<QByteArray>({"ab", "b"}));
        QVERIFY(Pattern("a$").match("a\n"));
    }

    void aNameIsOneInAnyCaseOfLetters() {
        QCOMPARE(apache::Name::of("PROXYpass"), apache::Name("ProxyPass"));
        QVERIFY(apache::Name::of("ProxyPassMatch") != apache::Name("ProxyPass"));
        QVERIFY(!apache::Name::of("ProxyPas").isListed());
        QVERIFY(!apache::Name::of("").isListed());
        for (const std::string_view name : apache::names::listed)
            QCOMPARE(apache::names::listed[apache::Name::of({name.data(), qsizetype(name.size())}).number()], name);
    }

    void aSliceOutlivesWhatItIsOf() {
        QByteArray whole("one two three");
        whole.detach();
        QByteArray slice = apache::sliceOf(whole, 4, 7);
        QCOMPARE(slice.constData(), whole.constData() + 4);
        whole = QByteArray();
        QCOMPARE(slice, "two");
        slice.append("!");
        QCOMPARE(slice, "two!");
        // The others do not see what is written to one of them.
        whole = QByteArray("one two three");
        whole.detach();
        slice = apache::sliceOf(whole, 0, 3);
        slice[0] = 'O';
        QCOMPARE(whole, "one two three");
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "pattern.moc"
