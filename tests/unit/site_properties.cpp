// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FileMend.h"
#include "fuzz/Properties.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

using namespace hubwart::tests;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One of the slips that hands and programs make: a line gone, twice, or elsewhere; a byte gone, added or another; other line
/// ends; a cut.
QByteArray mutated(QByteArray bytes, std::mt19937 &random) {
    static const QByteArrayList pieces = {"\"",       "'",
                                          "\\",       "\\\n",
                                          "\n",       "\r\n",
                                          "#",        "<",
                                          ">",        "${",
                                          "}",        " ",
                                          "=",        "/",
                                          "%{",       "$1",
                                          "*",        " upgrade=websocket",
                                          "\xc3\xa4", QByteArray(1, '\0')};
    const auto below = [&random](qsizetype end) { return static_cast<qsizetype>(random() % static_cast<unsigned>(end)); };
    const int slips = 1 + static_cast<int>(below(4));
    for (int i = 0; i < slips && !bytes.isEmpty(); ++i) {
        QByteArrayList lines = bytes.split('\n');
        const qsizetype from = below(lines.size());
        const qsizetype to = below(lines.size());
        const qsizetype at = below(bytes.size());
        switch (below(8)) {
        case 0:
            lines.removeAt(from);
            break;
        case 1:
            lines.insert(to, lines.at(from));
            break;
        case 2:
            lines.move(from, to);
            break;
        case 3:
            bytes.remove(at, 1);
            continue;
        case 4:
            bytes.insert(at, pieces.at(below(pieces.size())));
            continue;
        case 5:
            bytes[at] = static_cast<char>(below(256));
            continue;
        case 6:
            bytes.replace("\r\n", "\n").replace("\n", "\r\n");
            continue;
        default:
            bytes.truncate(at);
            continue;
        }
        bytes = lines.join('\n');
    }
    return bytes;
}

} // namespace

/// What must hold for any site file, on all that lie in tests/, and on each with slips in it.
class SitePropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data() {
        QTest::addColumn<QByteArray>("bytes");
        std::mt19937 random(20240607);
        int files = 0;
        for (const char *folder : {"/sites", "/findings", "/fuzz/corpus"})
            for (QDirIterator all(QStringLiteral(HUBWART_TESTS) + QLatin1String(folder), QDir::Files | QDir::Hidden,
                                  QDirIterator::Subdirectories);
                 all.hasNext();) {
                const QString path = all.next();
                const QString name = path.sliced(qsizetype(sizeof HUBWART_TESTS));
                const QByteArray bytes = bytesOf(path);
                QTest::newRow(qPrintable(name)) << bytes;
                QTest::newRow(qPrintable(name + QStringLiteral(" with slips"))) << mutated(bytes, random);
                ++files;
            }
        QVERIFY(files > 400);
    }

    /// However many paths of one virtual host want a mend.
    void allPathsAreMended() {
        constexpr int count = 80;
        QByteArray bytes = "<VirtualHost *:443>\n    ServerName rooms.school.example\n    SSLEngine on\n";
        for (int i = 0; i < count; ++i)
            bytes += "    ProxyPass /websockify/room" + QByteArray::number(i)
                     + "/ http://127.0.0.1:" + QByteArray::number(6000 + i) + "/ upgrade=websockets\n";
        bytes += "</VirtualHost>\n";
        const auto mended = hubwart::findings::mend(QStringLiteral("/etc/apache2/site.conf"), bytes, {}, {});
        QCOMPARE(mended.bytes.count(" upgrade=websocket\n"), count);
        QCOMPARE(mended.left.size(), 0U);
    }

    void holds() {
        QFETCH(QByteArray, bytes);
        QString broken = brokenReading(bytes);
        if (broken.isEmpty())
            broken = brokenMending(bytes);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + QStringLiteral("\nin:\n") + QString::fromUtf8(bytes)));
    }
};

QTEST_GUILESS_MAIN(SitePropertiesTest)
#include "site_properties.moc"
