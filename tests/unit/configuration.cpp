// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Configuration.h"
#include "config_file.h"

#include <QTest>

using namespace hubwart;
using namespace hubwart::apache;

namespace {

/// Names and words of all that is in force, one line each, with two blanks a section.
QByteArrayList inForce(const std::vector<ConfigFile> &files, const Surroundings &surroundings = {}) {
    const Configuration configuration(files, surroundings);
    QByteArrayList lines;
    for (const Directive &directive : configuration.directives()) {
        QByteArray line;
        for (int i = directive.parent; i >= 0; i = configuration.at(i).parent)
            line += "  ";
        line += directive.name;
        for (const Word &word : directive.args)
            line += ' ' + word.text;
        lines.append(line);
    }
    return lines;
}

QStringList complaints(const QByteArray &bytes, const Surroundings &surroundings = {}) {
    QStringList words;
    for (const Complaint &complaint : Configuration({configFile(bytes)}, surroundings).complaints())
        words.append(QStringLiteral("%1: %2").arg(complaint.line).arg(complaint.words));
    return words;
}

} // namespace

/// What is left after reading, against httpd's first pass (server/config.c, mod_macro, mod_version).
class ConfigurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words() {
        QCOMPARE(inForce({configFile("  \"ProxyPass\" \"/a b\" 'http://h/\\'x' c\\\\d \"e\\n\" \"f\"g # h\n")}),
                 QByteArrayList{"ProxyPass /a b http://h/'x c\\d e\\n f g # h"});
        QCOMPARE(inForce({configFile("ProxyRequests> Off\n")}), QByteArrayList{"ProxyRequests Off"});
    }

    void sectionsDropWhatFollowsTheirBracket() {
        QCOMPARE(inForce({configFile(
                     "<VirtualHost *:443>\n<Location \"/a b\"> # dropped\nA\n</Location>\n</virtualhost> # fine\nB\n")}),
                 (QByteArrayList{"VirtualHost *:443", "  Location /a b", "    A", "B"}));
        QCOMPARE(inForce({configFile("<Location /x>ProxyPass http://H/\n</Location>\n")}), QByteArrayList{"Location /x"});
    }

    void variables() {
        QCOMPARE(inForce({configFile("Define Hub 127.0.0.1:5020\nProxyPass / http://${hub}/ ${NOTHING}\n")}),
                 QByteArrayList{"ProxyPass / http://127.0.0.1:5020/ ${NOTHING}"});
        QCOMPARE(inForce({configFile("Define S \"<Location\"\n${S} /x>\nA\n</Location>\n")}),
                 (QByteArrayList{"Location /x", "  A"}));
    }

    void conditions() {
        const QByteArray text =
            "<IfModule mod_ssl.c>\nA\n</IfModule>\n<IfModule !ssl_module>\nB\n</IfModule>\n"
            "<IfDefine X>\nC\n</IfDefine>\n<IfVersion >= 2.4.47>\nD\n</IfVersion>\n<IfModule MOD_SSL.C>\nE\n</IfModule>\n";
        QCOMPARE(inForce({configFile(text)}), (QByteArrayList{"A", "D"}));
        Surroundings old;
        old.modules = QStringList{QStringLiteral("proxy")};
        old.version = "2.4.25";
        old.defines.insert("X", std::nullopt);
        QCOMPARE(inForce({configFile(text)}, old), (QByteArrayList{"B", "C"}));
    }

    void aConditionThatHoldsIsClosedByAWholeLineOnly() {
        QCOMPARE(complaints("<IfModule mod_proxy.c>\nA\n</IfModule> # end\n"),
                 QStringList{QStringLiteral("3: </IfModule> without matching <IfModule> section")});
        Surroundings without;
        without.modules = QStringList();
        QCOMPARE(complaints("<IfModule mod_proxy.c>\nA\n</IfModule> # end\n", without), QStringList());
        QCOMPARE(complaints("<IfModule mod_proxy.c>\n<VirtualHost *:80>\nA\n"), QStringList());
    }

    void whatIsNotClosed() {
        QCOMPARE(complaints("<VirtualHost *:80>\n<Location />\n"),
                 QStringList{QStringLiteral("1: /etc/apache2/site.conf:2: <Location> was not closed.\n"
                                            "/etc/apache2/site.conf:1: <VirtualHost> was not closed.")});
        QCOMPARE(complaints("<Location />\n</VirtualHost>\n").first(), u"2: Expected </Location> but saw </VirtualHost>");
    }

    void includesComeInByteOrder() {
        const QString folder = QStringLiteral("/etc/apache2/sites/");
        QCOMPARE(
            inForce({configFile("<VirtualHost *>\nIncludeOptional sites/*.conf\n</VirtualHost>\n"),
                     configFile("A\n", folder + QStringLiteral("9.conf")), configFile("B\n", folder + QStringLiteral("10.conf")),
                     configFile("C\n", folder + QStringLiteral(".hidden.conf"))}),
            (QByteArrayList{"VirtualHost *", "  B", "  A", "C"}));
    }

    /// On a server it is known which files are there; of a file alone it is not.
    void whatIsThere() {
        const QString folder = QStringLiteral("/etc/apache2");
        Surroundings server;
        server.paths.kinds = {{folder, PathKind::Folder},
                              {folder + QStringLiteral("/there"), PathKind::File},
                              {folder + QStringLiteral("/link"), PathKind::LinkToNothing},
                              {folder + QStringLiteral("/elsewhere"), PathKind::LinkToFolder},
                              {QStringLiteral("/etc/gone"), PathKind::Absent}};
        server.paths.whole = QStringList{folder};
        const QByteArray ask = "<IfFile there>\nA\n</IfFile>\n<IfFile !nowhere>\nB\n</IfFile>\n<IfFile link>\nC\n</IfFile>\n"
                               "<IfFile /etc/gone/deeper>\nD\n</IfFile>\n<IfFile !there>\nE\n</IfFile>\n";
        QCOMPARE(inForce({configFile(ask)}, server), (QByteArrayList{"A", "B"}));
        const QByteArray beyond = "<IfFile elsewhere/x>\nA\n</IfFile>\n<IfFile /etc/hosts>\nB\n</IfFile>\n";
        QCOMPARE(inForce({configFile(beyond)}, server),
                 (QByteArrayList{"IfFile elsewhere/x", "  A", "IfFile /etc/hosts", "  B"}));
        QCOMPARE(inForce({configFile("<IfFile there>\nA\n</IfFile>\n")}), (QByteArrayList{"IfFile there", "  A"}));
    }

    void anIncludeOfWhatIsNotThere() {
        const QString folder = QStringLiteral("/etc/apache2");
        Surroundings server;
        server.paths.kinds = {{folder + QStringLiteral("/link.conf"), PathKind::LinkToNothing}};
        server.paths.whole = QStringList{folder};
        const QByteArray text = "Include gone.conf\nInclude d/*.conf\nInclude *.x\nInclude l*.conf\n";
        QCOMPARE(
            complaints(text, server),
            (QStringList{
                QStringLiteral("1: Could not open configuration file /etc/apache2/gone.conf: No such file or directory"),
                QStringLiteral("2: Include/IncludeOptional: Could not open directory /etc/apache2/d: No such file or directory"),
                QStringLiteral("3: Include/IncludeOptional: No matches for the wildcard '*.x' in '/etc/apache2', failing"),
                QStringLiteral("4: Could not open configuration file /etc/apache2/link.conf: No such file or directory")}));
        QCOMPARE(complaints(QByteArray(text).replace("Include", "IncludeOptional"), server), QStringList());
        QCOMPARE(complaints(text), QStringList());
    }

    void macros() {
        const Configuration configuration(
            {configFile("<Macro Hub $name $port>\nServerName $name\nProxyPass / http://h:$port/\n</Macro>\n"
                        "<VirtualHost *:80>\nUse Hub desk.example 5020\n</VirtualHost>\n")},
            {});
        QCOMPARE(configuration.at(2).arg(1), "http://h:5020/");
        QCOMPARE(configuration.at(2).line, 3);
        QCOMPARE(configuration.at(2).macro, u"macro 'hub' (defined on line 1 of \"/etc/apache2/site.conf\") used on line 6 of "
                                            "\"/etc/apache2/site.conf\"");
    }

    void hostileInputEnds() {
        QByteArray big("A ");
        big += QByteArray(1024 * 1024, 'x') + '\n';
        for (int i = 0; i < 10000; ++i)
            big += "<VirtualHost *:80>\nServerName a\n</VirtualHost>\n";
        QCOMPARE(Configuration({configFile(big)}, {}).directives().size(), std::size_t(20001));
        const Configuration itself({configFile("Include site.conf\n"), configFile("<Macro a>\nUse a\nUse a\n</Macro>\nUse a\n")},
                                   {});
        QVERIFY(!itself.complaints().empty());
        const Configuration deep({configFile(QByteArray(100000, '<') + '\n' + QByteArray("<A>\n").repeated(20000))}, {});
        QVERIFY(!deep.complaints().empty());
    }
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration.moc"
