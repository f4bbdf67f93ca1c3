// SPDX-License-Identifier: GPL-3.0-or-later
// What is behind Apache: recognised where it gives itself away, and nowhere else.
#include "findings/Product.h"
#include "findings/FileEvidence.h"

#include <QFile>
#include <QTest>

using namespace hubwart;
using namespace hubwart::findings;

namespace {

const QString field = QStringLiteral(HUBWART_TESTS "/sites/field/");

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The product of the first virtual host of a file that hands requests on.
std::optional<Product> productIn(const QByteArray &bytes) {
    const FileEvidence file(QStringLiteral("site.conf"), bytes, {});
    for (const apache::VirtualHost &host : file.site().virtualHosts())
        if (host.proxies)
            return productOf(file.site(), host);
    return std::nullopt;
}

QByteArray hostWith(const QByteArray &lines, const QByteArray &name = "desktop.school.example") {
    return "<VirtualHost *:443>\nServerName " + name + "\nSSLEngine on\n" + lines + "\n</VirtualHost>\n";
}

} // namespace

class ProductTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productsByOneSign_data() {
        QTest::addColumn<QByteArray>("site");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *title, const QByteArray &site, const char *name, const char *path) {
            QTest::newRow(title) << site << QString::fromLatin1(name) << QByteArray(path);
        };
        row("port", hostWith("ProxyPass / http://127.0.0.1:8123/"), "Home Assistant", "/api/websocket");
        row("path", hostWith("ProxyPass /api/v4/websocket ws://h:1/api/v4/websocket\nProxyPass / http://h:1/"), "Mattermost",
            "/api/v4/websocket");
        row("server name", hostWith("ProxyPass / http://127.0.0.1:3000/", "grafana.school.example"), "Grafana", "/api/live/ws");
        row("backend's name", hostWith("ProxyPass / https://kasm-1:443/"), "KasmVNC", "/websockify");
        row("comment", "# Our n8n.\n" + hostWith("ProxyPass / http://127.0.0.1:1/"), "n8n", "/rest/push");
        row("a name weighs more than a port", hostWith("ProxyPass / http://127.0.0.1:8888/", "gotify.school.example"), "Gotify",
            "/stream");
        row("below a path", hostWith("ProxyPass /grafana http://grafana:3000/grafana"), "Grafana", "/grafana/api/live/ws");
        row("of two, where the usual path leads", hostWith("ProxyPass /grafana http://grafana:3000\nProxyPass / http://h:5678/"),
            "n8n", "/rest/push");
    }

    void productsByOneSign() {
        QFETCH(QByteArray, site);
        QFETCH(QString, name);
        QFETCH(QByteArray, path);
        const auto product = productIn(site);
        QVERIFY(product);
        QCOMPARE(product->name, name);
        QCOMPARE(product->path, path);
    }

    void noProductIsMadeUp_data() {
        QTest::addColumn<QByteArray>("site");
        QTest::newRow("a hub of one's own") << hostWith("ProxyPass / http://127.0.0.1:5020/");
        QTest::newRow("a port that many use") << hostWith("ProxyPass / http://127.0.0.1:3000/");
        QTest::newRow("a word inside another") << hostWith("ProxyPass / http://127.0.0.1:1/", "kasmir.school.example");
        QTest::newRow("what stands beside it")
            << "# grafana is elsewhere\n" + hostWith("ProxyPass /x http://other:1/\nProxyPass / http://h:2/");
    }

    void noProductIsMadeUp() {
        QFETCH(QByteArray, site);
        const auto product = productIn(site);
        QVERIFY2(!product, product ? qPrintable(product->name) : "");
    }

    void sitesOfTheFieldAreWhatTheyAreCalled_data() {
        QTest::addColumn<QString>("name");
        for (const auto &[file, name] : {std::pair("grafana", "Grafana"),
                                         {"guacamole", "Apache Guacamole"},
                                         {"home-assistant", "Home Assistant"},
                                         {"kasmvnc-webtop", "KasmVNC"},
                                         {"n8n-host-lost", "n8n"},
                                         {"jupyterhub", "JupyterHub"},
                                         {"collabora", "Collabora Online"},

                                         {"zammad", "Zammad"},
                                         {"novnc-websockify", "noVNC"}})
            QTest::newRow(file) << QString::fromLatin1(name);
    }

    void sitesOfTheFieldAreWhatTheyAreCalled() {
        QFETCH(QString, name);
        const auto product = productIn(bytesOf(field + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".conf")));
        QVERIFY(product);
        QCOMPARE(product->name, name);
    }
};

QTEST_GUILESS_MAIN(ProductTest)
#include "product.moc"
