// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

/// Reads the includes and holds them against the arrows of app/README.md.
class RoomsTest : public QObject {
    Q_OBJECT

    const QString app = QStringLiteral(HUBWART_SOURCE "/app/");
    const QString ui = QStringLiteral(HUBWART_SOURCE "/ui/");
    // A room may include from itself and from these.
    const QMap<QString, QStringList> arrows{
        {QStringLiteral("facts"), {}},
        {QStringLiteral("apache"), {QStringLiteral("facts")}},
        {QStringLiteral("findings"), {QStringLiteral("facts"), QStringLiteral("apache")}},
        {QStringLiteral("diagnoses"), {QStringLiteral("facts"), QStringLiteral("findings")}},
        {QStringLiteral("net"), {QStringLiteral("facts")}},
        {QStringLiteral("ssh"), {QStringLiteral("facts"), QStringLiteral("net")}},
        {QStringLiteral("server"), {QStringLiteral("facts"), QStringLiteral("ssh")}},
        {QStringLiteral("probe"), {QStringLiteral("facts"), QStringLiteral("net"), QStringLiteral("picture")}},
        {QStringLiteral("picture"), {}},
        {QStringLiteral("settings"), {QStringLiteral("facts")}},
        {QStringLiteral("keychain"), {QStringLiteral("facts")}},
        {QStringLiteral("story"),
         {QStringLiteral("facts"), QStringLiteral("apache"), QStringLiteral("findings"), QStringLiteral("diagnoses"),
          QStringLiteral("server"), QStringLiteral("net"), QStringLiteral("ssh"), QStringLiteral("probe")}},
        {QStringLiteral("cli"),
         {QStringLiteral("facts"), QStringLiteral("apache"), QStringLiteral("findings"), QStringLiteral("diagnoses"),
          QStringLiteral("story"), QStringLiteral("settings")}},
    };
    // The window's rooms; widgets know no story.
    const QStringList windowMay{QStringLiteral("facts"), QStringLiteral("apache"),   QStringLiteral("findings"),
                                QStringLiteral("story"), QStringLiteral("settings"), QStringLiteral("keychain")};
    const QStringList widgetsMay{QStringLiteral("facts"), QStringLiteral("apache")};
    // What only one room may touch.
    const QMap<QString, QString> owned{
        {QStringLiteral("libssh/"), QStringLiteral("ssh")}, {QStringLiteral("rfb/"), QStringLiteral("picture")},
        {QStringLiteral("dtl/"), QStringLiteral("apache")}, {QStringLiteral("QtWidgets"), QString()},
        {QStringLiteral("QApplication"), QString()},        {QStringLiteral("QWidget"), QString()},
    };

    QStringList includesOf(const QString &path) const {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)"),
                                                QRegularExpression::MultilineOption);
        QStringList includes;
        for (const auto &match : pattern.globalMatch(QString::fromUtf8(file.readAll())))
            includes.append(match.captured(1));
        return includes;
    }

private Q_SLOTS:
    void arrowsPointTheRightWay() {
        int seen = 0;
        QDirIterator files(app, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString room = path.mid(app.size()).section(u'/', 0, 0);
            QVERIFY2(arrows.contains(room), qPrintable(QStringLiteral("a room that app/README.md does not know: ") + room));
            const QStringList includes = includesOf(path);
            for (const QString &include : includes) {
                const QString other = include.section(u'/', 0, 0);
                if (arrows.contains(other) && include.contains(u'/'))
                    QVERIFY2(other == room || arrows[room].contains(other),
                             qPrintable(path + QStringLiteral(" includes ") + include));
                for (auto it = owned.begin(); it != owned.end(); ++it)
                    if (include.startsWith(it.key()))
                        QVERIFY2(room == it.value(), qPrintable(path + QStringLiteral(" includes ") + include));
                ++seen;
            }
        }
        QVERIFY(seen > 100);
    }

    void theWindowHasNoWireAndItsWidgetsNoStory() {
        int seen = 0;
        QDirIterator files(ui, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const bool isWidget = path.startsWith(ui + QStringLiteral("widgets/"));
            for (const QString &include : includesOf(path)) {
                const QString room = include.section(u'/', 0, 0);
                if (arrows.contains(room) && include.contains(u'/'))
                    QVERIFY2((isWidget ? widgetsMay : windowMay).contains(room),
                             qPrintable(path + QStringLiteral(" includes ") + include));
                if (isWidget && room == u"ui")
                    QVERIFY2(include.startsWith(QStringLiteral("ui/widgets/")),
                             qPrintable(path + QStringLiteral(" includes ") + include));
                // What the window loads only once it is there.
                if (include.startsWith(QStringLiteral("KSyntaxHighlighting/")))
                    QVERIFY2(path.startsWith(ui + QStringLiteral("colours/")), qPrintable(path));
                // A page knows no other page, and the window no page at all.
                if (include.startsWith(QStringLiteral("ui/pages/")) && include.endsWith(QStringLiteral("Page.h")))
                    QVERIFY2(include == u"ui/pages/Page.h", qPrintable(path + QStringLiteral(" includes ") + include));
                ++seen;
            }
        }
        QVERIFY(seen > 200);
    }

    void everyRoomIsOnTheMap() {
        QFile map(app + QStringLiteral("README.md"));
        QVERIFY(map.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(map.readAll());
        for (const QString &room : arrows.keys())
            QVERIFY2(text.contains(QStringLiteral("`%1/`").arg(room)), qPrintable(room));
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "rooms.moc"
