// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Capacity.h"

#include "config_file.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::findings;

namespace {

WorkerFacts workers(const QByteArray &text, const char *mpm, std::optional<int> busy = 0) {
    const QStringList modules{QStringLiteral("mpm_") + QLatin1String(mpm), QStringLiteral("proxy")};
    apache::Surroundings surroundings;
    surroundings.modules = modules;
    const apache::Configuration configuration({configFile(text)}, surroundings);
    auto found = workersOf(configuration, modules);
    found.value().busy = busy;
    return *found;
}

} // namespace

class TestCapacity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limits_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mpm");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &mpm, int most, int line = 0) {
            QTest::newRow(name) << text << mpm << most << line;
        };
        row("nothing is said", "", "event", 400);
        row("nothing is said of worker", "", "worker", 400);
        row("nothing is said of prefork", "", "prefork", 256);
        row("Debian's own", "ThreadsPerChild 25\nMaxRequestWorkers 150\n", "event", 150, 2);
        row("the old name", "MaxClients 100\n", "event", 100, 1);
        row("the last one counts", "MaxRequestWorkers 100\nMaxRequestWorkers 50\n", "event", 50, 2);
        row("of another MPM", "<IfModule mpm_prefork_module>\nMaxRequestWorkers 20\n</IfModule>\n", "event", 400);
        row("of this MPM", "<IfModule mpm_event_module>\nMaxRequestWorkers 100\n</IfModule>\n", "event", 100, 2);
        row("whole processes only", "MaxRequestWorkers 99\n", "event", 75, 1);
        row("more than processes", "MaxRequestWorkers 1000\n", "event", 400, 1);
        row("more processes", "ServerLimit 40\nMaxRequestWorkers 1000\n", "event", 1000, 2);
        row("more threads than their limit", "ThreadsPerChild 100\nMaxRequestWorkers 128\n", "event", 128, 2);
        row("prefork counts no threads", "ThreadsPerChild 25\nMaxRequestWorkers 99\n", "prefork", 99, 2);
        row("a number that is none", "MaxRequestWorkers many\n", "event", 400);
    }
    void limits() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mpm);
        const WorkerFacts found = workers(text, mpm.constData());
        QTEST(found.most, "most");
        QTEST(found.line, "line");
    }

    void unknownMpm() {
        QVERIFY(!workersOf(apache::Configuration({}, {}), {QStringLiteral("mpm_itk")}));
        QVERIFY(!workersOf(apache::Configuration({}, {}), {}));
    }

    void fit_data() {
        QTest::addColumn<int>("busy");
        QTest::addColumn<int>("pupils");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("processes");
        const auto row = [](const char *name, int busy, int pupils, Answer answer, int wanted, int processes = 0) {
            QTest::newRow(name) << busy << pupils << answer << wanted << processes;
        };
        row("easily", 0, 30, Answer::Works, 0);
        row("three quarters", 0, 75, Answer::Works, 0);
        row("one more", 0, 76, Answer::Warning, 125);
        row("all", 0, 100, Answer::Warning, 150);
        row("one too many", 0, 101, Answer::Broken, 150);
        row("busy", 60, 30, Answer::Works, 0);
        row("too busy", 80, 30, Answer::Broken, 125);
        row("more than there is", 200, 1, Answer::Broken, 225);
        row("more processes than there may be", 0, 500, Answer::Broken, 675, 27);
    }
    /// A hundred workers in processes of 25 each.
    void fit() {
        QFETCH(int, busy);
        QFETCH(int, pupils);
        const Fit found = fitOf(workers("MaxRequestWorkers 100\n", "event", busy), pupils);
        QTEST(found.answer, "answer");
        QTEST(found.wanted, "wanted");
        QTEST(found.wantedProcesses, "processes");
    }

    /// Whoever does what is advised is told afterwards that it fits.
    void adviceHelps() {
        for (const char *mpm : {"event", "prefork"})
            for (int pupils = 1; pupils < 2000; pupils += 7)
                for (const int busy : {0, 1, 13, 90}) {
                    const Fit before = fitOf(workers("MaxRequestWorkers 100\n", mpm, busy), pupils);
                    if (before.wanted == 0)
                        continue;
                    QByteArray text = "MaxRequestWorkers " + QByteArray::number(before.wanted) + '\n';
                    if (before.wantedProcesses > 0)
                        text += "ServerLimit " + QByteArray::number(before.wantedProcesses) + '\n';
                    const Fit after = fitOf(workers(text, mpm, busy), pupils);
                    QVERIFY2(after.answer == Answer::Works, qPrintable(QString::number(pupils)));
                }
    }
};

QTEST_GUILESS_MAIN(TestCapacity)
#include "capacity.moc"
