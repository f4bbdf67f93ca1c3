// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes a site file: recognised where they give themselves away, and nowhere else.
#include "findings/Writer.h"

#include <QTest>

using namespace hubwart::findings;

class WriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writers_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name"); // empty: nobody
        QTest::addColumn<int>("line");
        const auto row = [](const char *title, const char *path, const QByteArray &bytes, const char *name, int line) {
            QTest::newRow(title) << QString::fromLatin1(path) << bytes << QString::fromUtf8(name) << line;
        };
        const QByteArray site = QByteArrayLiteral("<VirtualHost *:443>\nProxyPass / http://h/\n</VirtualHost>\n");
        const char *place = "/etc/apache2/sites-enabled/desktop.conf";
        row("by hand", place, site, "", 0);
        row("Debian's own words", place, "# This is the default site.\n#\n# Change it as you like.\n" + site, "", 0);
        row("Ansible", place, "# Ansible managed: site.conf.j2\n" + site, "Ansible", 1);
        row("a block of Ansible's", place, site + "# BEGIN ANSIBLE MANAGED BLOCK\n", "", 0);
        row("not at the beginning", place, site + "# Managed by Puppet\n", "", 0);
        row("Puppet", place,
            "# ************************************\n# Vhost template in module puppetlabs-apache\n# Managed by Puppet\n\n"
                + site,
            "Puppet", 3);
        row("Salt", place, "\n# This file is managed by Salt.\n" + site, "Salt", 2);
        row("UCS", place,
            "# Warning: This file is auto-generated and might be overwritten by\n#          univention-config-registry.\n" + site,
            "Univention Configuration Registry", 2);
        row("Froxlor", place,
            "# 10.conf\n# Created 03.10.2024 19:25\n# Do NOT manually edit this file, all changes will be deleted after the next "
            "domain change at the panel.\n"
                + site,
            "Froxlor", 3);
        row("HestiaCP", place,
            "#====#\n# Default Web Domain Template   #\n# DO NOT MODIFY THIS FILE! CHANGES WILL BE LOST WHEN REBUILDING DOMAINS  "
            "#\n"
                + site,
            "HestiaCP", 3);
        row("Plesk, by its place", "/etc/apache2/plesk.conf.d/vhosts/desktop.conf", site, "Plesk", 1);
        row("ISPConfig, by what it writes", place, site + "DocumentRoot /var/www/clients/client1/web2/web\n", "ISPConfig", 1);
        row("one without a name", place, "# Managed by a tool; changes will be overwritten.\n" + site, "\"… be overwritten …\"",
            1);
        row("certbot only adds", "/etc/apache2/sites-enabled/desktop-le-ssl.conf",
            "<IfModule mod_ssl.c>\n" + site + "</IfModule>\n", "", 0);
    }

    void writers() {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, line);
        for (const bool windows : {false, true}) {
            const auto writer = writerOf(path, windows ? QByteArray(bytes).replace("\n", "\r\n") : bytes);
            QCOMPARE(writer ? writer->name : QString(), name);
            QCOMPARE(writer ? writer->line : 0, line);
        }
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writer.moc"
