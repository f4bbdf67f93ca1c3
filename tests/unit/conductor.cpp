// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Conductor.h"
#include "probe_RawServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubwart;
using story::Command;
using story::Conductor;

namespace {

/// Knows nothing and answers nothing.
class NobodyThere final : public story::Ask {
public:
    Result<bool> isThisTheServer(const story::NewServer &) override { return none(); }
    Result<Secret> keyPassphrase(const QString &, int) override { return none(); }
    Result<Secret> loginPassword(const QString &, const QString &, int) override { return none(); }
    Result<std::vector<Secret>> loginAnswers(const QString &, const QList<Question> &) override { return none(); }
    [[nodiscard]] bool knowsSudoPassword() const override { return false; }
    Result<Secret> jumpPassword(const QString &, const QString &, int) override { return none(); }
    Result<Secret> sudoPassword(const QString &, const QString &, int) override { return none(); }
    [[nodiscard]] bool knowsRootPassword() const override { return false; }
    Result<Secret> rootPassword(const QString &, int) override { return none(); }
    Result<Secret> desktopPassword() override { return none(); }
    Result<QString> whichSite(const QStringList &) override { return none(); }
    Result<bool> keepUnproven() override { return none(); }
    Result<bool> loadOthers(const QStringList &) override { return none(); }

private:
    static std::unexpected<Trouble> none() { return trouble(Trouble::Kind::NeedsAnswer, Hop::Laptop); }
};

/// A hub that takes connections and never says a word, and what is told of the Commands that end on the way to it.
struct Silence {
    RawServer hub{[](const RawServer &self, QSslSocket &socket) { self.waitForEnd(socket); }};
    NobodyThere nobody;
    Conductor conductor{nobody};
    QSignalSpy ended{&conductor, &Conductor::ended};

    void ask(Command command) {
        story::Visit visit;
        visit.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/websockify").arg(hub.port()));
        visit.saw = Answer::Works;
        conductor.ask(command, visit);
    }
    [[nodiscard]] story::Story storyAt(qsizetype end) const { return ended[end][0].value<story::Story>(); }
    [[nodiscard]] Command commandAt(qsizetype end) const { return ended[end][1].value<Command>(); }
};

} // namespace

class ConductorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWatchThatHasNotBegunGivesWayWithoutTrouble() {
        Silence here;
        here.ask(Command::Watch);
        QTRY_VERIFY(here.hub.connections() > 0);
        here.ask(Command::Say);
        QTRY_COMPARE(here.ended.size(), 2);
        QCOMPARE(here.commandAt(0), Command::Watch);
        QVERIFY(!here.storyAt(0).trouble);
        QCOMPARE(here.commandAt(1), Command::Say);
        QVERIFY(!here.storyAt(1).trouble);
        QCOMPARE(here.storyAt(1).seen, Answer::Works);
    }

    void aWatchThatIsCancelledByAPersonSaysSo() {
        Silence here;
        here.ask(Command::Watch);
        QTRY_VERIFY(here.hub.connections() > 0);
        here.conductor.cancel();
        QTRY_COMPARE(here.ended.size(), 1);
        QVERIFY(here.storyAt(0).trouble);
        QCOMPARE(here.storyAt(0).trouble->kind, Trouble::Kind::Cancelled);
    }

    void whatOnlyWaitedIsCountedWhenItIsDropped() {
        Silence here;
        here.ask(Command::Test);
        QTRY_VERIFY(here.hub.connections() > 0);
        here.ask(Command::Say);
        here.ask(Command::Say);
        QCOMPARE(here.conductor.cancel(), 2);
        here.ask(Command::Say);
        QTRY_COMPARE(here.ended.size(), 2);
        QCOMPARE(here.commandAt(0), Command::Test);
        QCOMPARE(here.commandAt(1), Command::Say);
        QVERIFY(!here.storyAt(1).trouble);
    }
};

QTEST_GUILESS_MAIN(ConductorTest)
#include "conductor.moc"
