// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and the main dialogs, from recordings, at 1024 x 640 with 14 pt type. HUBWART_SCREENS=LANGUAGE-THEME-SCALE; the
// pictures are left in build/dev/screens/. A word that cannot be read whole is a failure.
#include "story/StillFine.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Shown.h"
#include "ui/editor/CodeEdit.h"
#include "ui/editor/SiteWorkbench.h"
#include "ui/questions/HostKeyDialog.h"
#include "ui/questions/KeepTestDialog.h"
#include "ui/questions/SecretDialog.h"
#include "ui/questions/SiteDialog.h"
#include "ui/widgets/Details.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/Timeline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <array>

using namespace hubwart;
using namespace hubwart::ui;

class ScreensTest : public QObject {
    Q_OBJECT

    const QStringList kind = qEnvironmentVariable("HUBWART_SCREENS", QStringLiteral("en-light-1x")).split(u'-');
    const QString folder = QStringLiteral(HUBWART_BUILD "/screens/") + kind.join(u'-') + u'/';

    /// A dialog of its own size, however small the screen that there is none of.
    void keepDialog(QWidget &dialog, const QString &name) {
        dialog.resize(dialog.sizeHint());
        dialog.show();
        keep(dialog, name);
    }

    void keep(QWidget &window, const QString &name) {
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // A layout settles in the event loop's next rounds.
        const bool readable = QTest::qWaitFor([&] { return tests::cutOffWords(window).isEmpty(); }, 1000);
        QVERIFY(window.grab().save(folder + name + QStringLiteral(".png")));
        QVERIFY2(readable, qPrintable(name + QStringLiteral(":\n") + tests::cutOffWords(window).join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(kind.size() == 3);
        QVERIFY(QDir().mkpath(folder));
        Language::use(kind[0]);
        tests::dress(kind[1] == u"dark");
        QCOMPARE(MainWindow::tr("Tools") == u"Tools", kind[0] == u"en");
    }

    void pages_data() {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("page");
        const std::pair<const char *, const char *> all[] = {
            {"new", "address"},
            {"mended-outside", "address"},
            {"mended-outside", "connect"},
            {"works-outside", "address"},
            {"untrusted-outside", "address"},
            {"mended-plan", "check"},
            {"mended-plan", "problem"},
            {"mended-plan", "change"},
            {"mended-plan", "editor"},
            {"mended-plan", "connect"},
            {"mended-changing", "apply"},
            {"mended-apply", "apply"},
            {"mended-apply", "live-test"},
            {"mended-watching", "live-test"},
            {"mended-watching", "picture"},
            {"mended-say", "report"},
            {"mended-undo", "apply"},
            {"mended-undo", "history"},
            {"hub-down-plan", "problem"},
            {"hub-down-plan", "check"},
            {"no-rights-plan", "check"},
            {"no-rights-plan", "problem"},
            {"no-rights-plan", "change"},
            {"wrong-password-plan", "connect"},
            {"expression-plan", "problem"},
            {"double-apply", "apply"},
            {"double-apply", "live-test"},
            {"open-apply", "apply"},
            {"leftover-plan", "check"},
            {"changed-key-plan", "connect"},
            {"module-plan", "change"},
            {"managed-plan", "change"},
            {"mended-say", "log"},
            {"new", "stored"},
            {"mended-say", "history"},
            {"mended-plan", "rehearsal"},
            {"works-rehearse", "rehearsal"},
        };
        for (const auto &[story, page] : all)
            QTest::addRow("%s-%s", story, page) << story << page;
    }
    void pages() {
        QFETCH(QString, story);
        QFETCH(QString, page);
        Desk desk(story == u"new" ? story::Story() : tests::storyNamed(story));
        MainWindow window(desk);
        window.resize(1024, 640);
        QVERIFY(window.open(page));
        window.show();
        keep(window, story + u'-' + page);
        // A row of buttons that is too long makes the whole window wider than the screens that it is for.
        QVERIFY2(window.minimumSizeHint().width() <= 1024, qPrintable(QString::number(window.minimumSizeHint().width())));
        for (Details *details : window.findChildren<Details *>())
            details->setOpen(true);
        keep(window, story + u'-' + page + QStringLiteral("-unfolded"));
    }

    /// The address that was asked for fails, and the page names another one.
    void anotherAddress() {
        story::Story story = tests::storyNamed(QStringLiteral("hub-down-outside"));
        story.outside->namedByPage = {QUrl(QStringLiteral("wss://desktop.school.example:8443/live/classroom"))};
        Desk desk(story);
        MainWindow window(desk);
        window.resize(1024, 900);
        QVERIFY(window.open(QStringLiteral("address")));
        window.show();
        keep(window, QStringLiteral("another-address"));
    }

    /// As if the lines of the server's logs had fallen in the middle of the steps.
    static story::Story withMarks() {
        story::Story story = tests::storyNamed(QStringLiteral("hub-down-plan"));
        std::chrono::microseconds at{0};
        for (PathStep &step : story.outside->steps) {
            step.began = at;
            at += step.took.value_or(std::chrono::microseconds(0));
        }
        const auto &steps = story.outside->steps;
        const std::array marked{steps[steps.size() - 2], steps.back()};
        story.inside.emplace();
        for (const PathStep &step : marked)
            story.inside->log.push_back(
                {.hop = Hop::Apache,
                 .when = story.outside->when.addMSecs((step.began->count() + step.took->count() / 2) / 1000),
                 .code = QStringLiteral("AH01114"),
                 .text = QStringLiteral("proxy_http:error: (111)Connection refused: AH01114: HTTP: failed to make connection to "
                                        "backend: 127.0.0.1")});
        return story;
    }

    void marks() {
        Desk desk(withMarks());
        MainWindow window(desk);
        window.resize(1024, 900);
        QVERIFY(window.open(QStringLiteral("live-test")));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QList<QAbstractButton *> marks = window.findChild<Timeline *>()->findChildren<QAbstractButton *>();
        QCOMPARE(marks.size(), 2);
        for (const QAbstractButton *mark : marks) {
            QVERIFY(mark->isVisible() && mark->focusPolicy() == Qt::StrongFocus && !mark->accessibleName().isEmpty());
            QVERIFY(mark->parentWidget()->rect().contains(mark->geometry()));
        }
        marks.last()->click();
        marks.first()->setFocus();
        keep(window, QStringLiteral("timeline-marks"));
    }

    /// What the recording of a site that works saw, as if it had been seen at that address.
    static KeptTest keptFor(const QUrl &address) {
        story::Story works = tests::storyNamed(QStringLiteral("works-outside"));
        works.url = address;
        works.after = works.outside;
        works.after->when = QDateTime(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::UTC);
        return story::testToKeep(story::proposedName(address, {}), works, {}, false);
    }

    void stillFine_data() {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("page");
        QTest::newRow("kept") << QStringLiteral("new") << QStringLiteral("address");
        QTest::newRow("kept-stored") << QStringLiteral("new") << QStringLiteral("stored");
        QTest::newRow("not-any-more") << QStringLiteral("hub-down-outside") << QStringLiteral("address");
        QTest::newRow("not-any-more-live") << QStringLiteral("double-apply") << QStringLiteral("live-test");
        QTest::newRow("as-it-was") << QStringLiteral("mended-watching") << QStringLiteral("live-test");
    }
    void stillFine() {
        QFETCH(QString, story);
        QFETCH(QString, page);
        const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        const bool isNew = story == u"new";
        Desk desk(isNew ? story::Story() : tests::storyNamed(story));
        KeptTest test = keptFor(isNew ? QUrl(QStringLiteral("wss://desktop.school.example/websockify")) : desk.story().url);
        desk.stillFine().choose(test);
        QSignalSpy changed(&desk.stillFine(), &StillFine::changed);
        desk.stillFine().keep(test);
        test.name = QStringLiteral("The room in the old building, with the long name");
        test.address.setPath(QStringLiteral("/rooms/old-building/websockify"));
        desk.stillFine().keep(test);
        QTRY_COMPARE(changed.size(), 2);
        MainWindow window(desk);
        window.resize(1024, 640);
        QVERIFY(window.open(page));
        window.show();
        keep(window, QStringLiteral("still-fine-") + QLatin1String(QTest::currentDataTag()));
        QVERIFY2(window.minimumSizeHint().width() <= 1024, qPrintable(QString::number(window.minimumSizeHint().width())));
    }

    /// A window with what it has popped up.
    void keepWithPopup(QWidget &window, QWidget &popup, const QString &name) {
        QCoreApplication::processEvents();
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        painter.drawPixmap(popup.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), popup.grab());
        painter.end();
        QVERIFY(picture.save(folder + name + QStringLiteral(".png")));
        const QStringList cut = tests::cutOffWords(window);
        QVERIFY2(cut.isEmpty(), qPrintable(name + QStringLiteral(":\n") + cut.join(u'\n')));
    }

    void editor() {
        const story::Story story = tests::storyNamed(QStringLiteral("mended-plan"));
        SiteWorkbench bench;
        bench.resize(1024, 640);
        bench.open(*story.facts, {story.url, story.site}, story.facts->file(story.site)->path);
        bench.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench));
        QTRY_VERIFY(bench.canMend());
        auto *code = bench.findChild<CodeEdit *>();
        code->setFocus();
        QTest::keyClick(code, Qt::Key_Period, Qt::ControlModifier);
        auto *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        keepWithPopup(bench, *menu, QStringLiteral("editor-quick-fix"));
        menu->close();
        QTest::keyClick(code, Qt::Key_End);
        QTest::keyClicks(code, QStringLiteral(" upg"));
        QTest::keyClick(code, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(code, Qt::Key_Backspace);
        QTest::keyClick(code, Qt::Key_Backspace);
        QTest::keyClick(code, Qt::Key_Backspace);
        QTest::keyClick(code, Qt::Key_Space, Qt::ControlModifier);
        auto *words = code->findChild<QCompleter *>()->popup();
        QVERIFY(words->isVisible());
        keepWithPopup(bench, *words, QStringLiteral("editor-words"));
        words->hide();
        bench.discard();
        QTest::keyClick(code, Qt::Key_R, Qt::ControlModifier);
        keep(bench, QStringLiteral("editor-replace"));
        bench.showAnswering();
        keep(bench, QStringLiteral("editor-answers"));
    }

    void diff() {
        QWidget window;
        auto *view = new DiffView;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(view);
        column->addStretch(1);
        const QByteArray before = "<VirtualHost *:443>\n    ServerName desktop.school.example\n    SSLEngine on\n"
                                  "    SSLCertificateFile /etc/ssl/certs/desktop.pem\n\n    ProxyPreserveHost Off\n"
                                  "    ProxyRequests Off\n    ProxyTimeout 30\n\n    # the hub\n"
                                  "    ProxyPass / http://127.0.0.1:5020/ retry=3\n</VirtualHost>\n";
        view->show(before, QByteArray(before)
                               .replace("PreserveHost Off", "PreserveHost On")
                               .replace("5020/ retry", "5020/ upgrade=websocket retry"));
        view->fitTo(14);
        window.resize(900, 420);
        window.show();
        keep(window, QStringLiteral("diff-of-two"));
    }

    void dialogs() {
        QWidget parent;
        HostKeyDialog hostKey({QStringLiteral("server.school.example"), 22, QStringLiteral("ssh-ed25519"),
                               QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU")},
                              &parent);
        keepDialog(hostKey, QStringLiteral("dialog-host-key"));
        SecretDialog secret({.title = QStringLiteral("admin@server.school.example"),
                             .text = {},
                             .accept = QStringLiteral("OK"),
                             .without = {},
                             .remember = {}},
                            {{QStringLiteral("Password:"), false}}, &parent);
        keepDialog(secret, QStringLiteral("dialog-secret"));
        SiteDialog site({QStringLiteral("/etc/apache2/sites-available/desktop.conf"),
                         QStringLiteral("/etc/apache2/sites-available/library.conf")},
                        &parent);
        keepDialog(site, QStringLiteral("dialog-site"));
        KeptTest test = keptFor(QUrl(QStringLiteral("wss://desktop.school.example/websockify")));
        test.secrets.append(QStringLiteral("vnc-password"));
        KeepTestDialog keepTest(test, {test}, &parent);
        keepDialog(keepTest, QStringLiteral("dialog-keep-test"));
    }
};

QTEST_MAIN(ScreensTest)
#include "screens.moc"
