// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/PromptWatch.h"

#include <QTest>

using namespace hubwart::server;

namespace {

const QByteArray nonce = "0123abcd";
const QByteArray prompt = "hubwart-0123abcd:";
const QByteArray mark = "hubwart-su-0123abcd\n";

/// How often the password was wanted while \a words came in two pieces, the first of \a first bytes.
int wantedInTwo(const QByteArray &words, qsizetype first, Way way) {
    PromptWatch watch(nonce, way);
    int wanted = 0;
    for (const QByteArray &piece : {words.first(first), words.sliced(first)}) {
        watch.feed(piece);
        wanted += watch.wantsPassword(false) ? 1 : 0;
    }
    return wanted + (watch.wantsPassword(true) ? 1 : 0);
}

} // namespace

class PromptWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePromptIsSeenOnceWhereverItIsSplit_data() {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("sudo") << Way::Ask << prompt;
        QTest::newRow("sudo after a lecture") << Way::Ask << "We trust you\r\nhave received\r\n" + prompt;
        QTest::newRow("sudo, shown twice") << Way::Ask << prompt + "\n" + prompt;
        QTest::newRow("sudo-rs") << Way::Ask << "[sudo: " + prompt + "] Password: ";
        QTest::newRow("su") << Way::Su << "motd\n" + mark + "Password: ";
    }
    void thePromptIsSeenOnceWhereverItIsSplit() {
        QFETCH(Way, way);
        QFETCH(QByteArray, words);
        QVERIFY(wantedInTwo(words, 0, way) == 1);
        // What is shown twice with a pause in between is asked twice.
        if (words.count(prompt) == 2)
            return;
        for (qsizetype first = 0; first <= words.size(); ++first)
            QCOMPARE(wantedInTwo(words, first, way), 1);
    }

    void otherQuestionsGetNoPassword_data() {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("sudo's own prompt") << Way::Ask << QByteArray("[sudo] password for me: ");
        QTest::newRow("another run's prompt") << Way::Ask << QByteArray("hubwart-0123abce:");
        QTest::newRow("ours, told of in a line") << Way::Ask << "sudo: " + prompt + " is not allowed\n";
        QTest::newRow("where sudo may not ask") << Way::Quiet << prompt;
        QTest::newRow("where nobody becomes root") << Way::User << prompt + mark + "Password: ";
        QTest::newRow("su before our line") << Way::Su << "Password: " + mark;
        QTest::newRow("su without our line") << Way::Su << QByteArray("Password: ");
        QTest::newRow("su in another language") << Way::Su << mark + "Passwort: ";
        QTest::newRow("su says more") << Way::Su << mark + "Your password has expired\nPassword: ";
        QTest::newRow("su goes on") << Way::Su << mark + "Password: \nVerification code: ";
        QTest::newRow("sudo's prompt for su") << Way::Su << prompt;
    }
    void otherQuestionsGetNoPassword() {
        QFETCH(Way, way);
        QFETCH(QByteArray, words);
        QCOMPARE(wantedInTwo(words, 0, way), 0);
    }

    void suIsBelievedOnlyAfterSilence() {
        PromptWatch watch(nonce, Way::Su);
        watch.feed(mark + "Password: ");
        QVERIFY(!watch.wantsPassword(false));
        QVERIFY(watch.needsSilence());
        QVERIFY(watch.wantsPassword(true));
        QVERIFY(!watch.needsSilence());
        QVERIFY(!watch.wantsPassword(true));
    }

    void askedAgainItWantsItAgain() {
        PromptWatch watch(nonce, Way::Ask);
        watch.feed(prompt);
        QVERIFY(watch.wantsPassword(false));
        QVERIFY(!watch.wantsPassword(false));
        watch.feed("\nSorry, try again.\n" + prompt);
        QVERIFY(watch.wantsPassword(false));
        QCOMPARE(watch.prompts(), 2);
        QCOMPARE(watch.words(), "\nSorry, try again.\n");
    }
};

QTEST_GUILESS_MAIN(PromptWatchTest)
#include "prompt_watch.moc"
