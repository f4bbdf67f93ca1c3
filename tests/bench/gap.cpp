// SPDX-License-Identifier: GPL-3.0-or-later
// gap SERVER URL CA KEY KNOWN-HOSTS: the whole job on a practice server with the window on it, and the longest time for which the
// event loop of the window did not come round.
#include "ui/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

using namespace hubwart;
using story::Command;

int main(int argc, char *argv[]) {
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    story::Visit visit;
    visit.server = words.value(1);
    visit.url = QUrl(words.value(2));
    visit.caFile = words.value(3);
    visit.identityFile = words.value(4);
    visit.knownHostsFile = words.value(5);
    visit.connectHost = QStringLiteral("127.0.0.1");
    visit.pictureProgram = QStringLiteral(HUBWART_PICTURE);
    ui::Desk desk(visit);
    desk.setRemembering(false);
    ui::MainWindow window(desk);
    QObject::connect(&desk.questions(), &ui::WindowAsk::asked, &app, [&desk](const ui::Question &) {
        ui::Reply yes;
        yes.yes = true;
        desk.questions().answer(std::move(yes));
    });
    window.show();

    QElapsedTimer clock;
    qint64 longest = 0;
    qint64 rounds = 0;
    QString where;
    QString longestWhere;
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticker, &QTimer::timeout, &app, [&] {
        const qint64 gap = clock.nsecsElapsed() / 1000;
        if (rounds++ > 0 && gap > longest) {
            longest = gap;
            longestWhere = where;
        }
        clock.start();
    });
    clock.start();
    ticker.start(1);

    struct Step {
        const char *page;
        Command command;
    };
    const std::vector<Step> steps = {{"address", Command::Outside}, {"connect", Command::Plan}, {"problem", Command::Plan},
                                     {"editor", Command::Plan},     {"change", Command::Apply}, {"apply", Command::Watch},
                                     {"report", Command::Say},      {"report", Command::Undo}};
    std::size_t next = 0;
    const auto go = [&] {
        if (next == steps.size()) {
            QTextStream(stdout) << "longest gap of the event loop: " << static_cast<double>(longest) / 1000.0 << " ms (at "
                                << longestWhere << "), in " << rounds << " rounds" << Qt::endl;
            return QCoreApplication::quit();
        }
        where = QLatin1String(steps[next].page);
        window.open(where);
        if (steps[next].command == Command::Undo)
            desk.visit().changeId = desk.story().change ? desk.story().change->id : QString();
        desk.ask(steps[next].command);
        ++next;
    };
    bool watched = false;
    QObject::connect(&desk, &ui::Desk::told, &app, [&] {
        if (desk.story().activity != story::Activity::Watching || watched)
            return;
        watched = true;
        where = QStringLiteral("picture");
        window.open(where);
        // Uncovered, so that each frame is painted.
        for (QPushButton *button : window.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Uncover it")
                button->click();
        QTimer::singleShot(4000, &app, [&] { desk.cancel(); });
    });
    QObject::connect(&desk, &ui::Desk::ended, &app, [&] {
        if (desk.story().trouble) {
            QTextStream(stderr) << "trouble at " << where << ": " << desk.story().trouble->detail << Qt::endl;
            return QCoreApplication::exit(1);
        }
        // A change is followed by another look at the server, which nobody has asked for here.
        if (!desk.isBusy())
            QTimer::singleShot(0, &app, go);
    });
    QTimer::singleShot(500, &app, go);
    return QCoreApplication::exec();
}
