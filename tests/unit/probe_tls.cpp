// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PathProbe.h"
#include "probe/Tls.h"
#include "probe_RawServer.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwart;
using namespace hubwart::probe;

/// Certificates are made by openssl at the start, so that none in the tree can expire.
class TestTls : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QSslCertificate> m_ca;

    bool openssl(const QString &line) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("sh"), {QStringLiteral("-ec"), line});
        const bool done = process.waitForFinished(20000) && process.exitCode() == 0;
        if (!done)
            qWarning().noquote() << process.readAll();
        return done;
    }

    QSslConfiguration server(const QString &name) const {
        QFile keyFile(m_folder.filePath(QStringLiteral("key.pem")));
        if (!keyFile.open(QIODevice::ReadOnly))
            return {};
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Ec));
        tls.setLocalCertificate(QSslCertificate::fromPath(m_folder.filePath(name + QStringLiteral(".pem"))).value(0));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

    PathFacts walkTo(quint16 port, bool trusted, const QString &host = QStringLiteral("desktop.test")) const {
        auto target = Target::withUrl(QUrl(QStringLiteral("wss://%1:%2/").arg(host).arg(port)));
        target->connectHost =
            QStringLiteral("127.0.0.1"); // the name is nobody's; the certificate is checked against it all the same
        if (trusted)
            target->extraCas = m_ca;
        DirectDialer dialer;
        WalkOptions options;
        options.until = WalkOptions::Until::Handshake;
        return walk(*target, dialer, options, {}, Wait::upTo(std::chrono::seconds(5), {}));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(openssl(
            QStringLiteral("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out ca.pem "
                           "-days 2 -subj '/CN=Test CA'\n"
                           "openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out "
                           "req.pem -subj '/CN=desktop.test'\n"
                           "make() { printf 'subjectAltName=DNS:%s' \"$2\" >ext; n=$1; shift 2\n"
                           "  openssl x509 -req -in req.pem -CA ca.pem -CAkey ca.key -extfile ext -out \"$n.pem\" \"$@\"; }\n"
                           "make right desktop.test -days 2\n"
                           "make wrong other.test -days 2\n"
                           "make star '*.test' -days 2\n"
                           "openssl x509 -req -in req.pem -CA ca.pem -CAkey ca.key -days 2 -out nameless.pem\n"
                           "make expired desktop.test -not_before 20200101000000Z -not_after 20200201000000Z\n"
                           "make future desktop.test -not_before 20900101000000Z -not_after 20910101000000Z\n")));
        const auto ca = loadCas(m_folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(ca);
        m_ca = *ca;
    }

    void judged_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<Symptom>("symptom");
        QTest::addColumn<QString>("about");
        QTest::newRow("right") << "right" << true << Symptom::None << "";
        QTest::newRow("untrusted") << "right" << false << Symptom::TlsUntrusted << "desktop.test|*";
        QTest::newRow("expired") << "expired" << true << Symptom::TlsExpired << "desktop.test|2020-02-01T00:00:00Z";
        QTest::newRow("wrong name") << "wrong" << true << Symptom::TlsWrongName << "desktop.test|other.test";
        QTest::newRow("common name only") << "nameless" << true << Symptom::TlsWrongName << "desktop.test|desktop.test";
        QTest::newRow("star of a whole suffix") << "star" << true << Symptom::TlsWrongName << "desktop.test|*.test";
        QTest::newRow("not yet valid") << "future" << true << Symptom::TlsUntrusted << "desktop.test|*";
        QTest::newRow("expired and untrusted") << "expired" << false << Symptom::TlsUntrusted << "desktop.test|*";
    }
    void judged() {
        QFETCH(QString, certificate);
        QFETCH(bool, trusted);
        QFETCH(QString, about);
        QByteArray heard;
        RawServer server([&](const RawServer &self, QSslSocket &socket) { heard += self.readUntil(socket, "\r\n\r\n"); },
                         this->server(certificate));
        const PathFacts facts = walkTo(server.port(), trusted);
        const PathStep *step = facts.step(PathStep::Id::Tls);
        QVERIFY(step != nullptr);
        QTEST(step->symptom, "symptom");
        if (about.endsWith(u'*'))
            QCOMPARE(step->about.value(0), about.section(u'|', 0, 0));
        else
            QCOMPARE(step->about.join(u'|'), about);
        QVERIFY2(step->evidence.contains(QStringLiteral("Test CA")), qPrintable(step->evidence));
        // Not one byte of a request may go to somebody who could not prove who it is.
        QCOMPARE(facts.step(PathStep::Id::Page) != nullptr, step->answer == Answer::Works);
    }

    void names_data() {
        QTest::addColumn<QString>("alternative");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("fits");
        QTest::newRow("same") << "DNS:a.b.test" << "a.b.test" << true;
        QTest::newRow("case") << "DNS:A.b.Test" << "a.B.test" << true;
        QTest::newRow("star") << "DNS:*.b.test" << "a.b.test" << true;
        QTest::newRow("star is one label") << "DNS:*.b.test" << "x.a.b.test" << false;
        QTest::newRow("star is not none") << "DNS:*.b.test" << "b.test" << false;
        QTest::newRow("second of two") << "DNS:x.test,DNS:a.test" << "a.test" << true;
        QTest::newRow("IPv4") << "IP:127.0.0.1" << "127.0.0.1" << true;
        QTest::newRow("IPv6") << "IP:::1" << "0:0::1" << true;
        QTest::newRow("an address is no name") << "DNS:127.0.0.1" << "127.0.0.1" << false;
    }
    void names() {
        QFETCH(QString, alternative);
        QFETCH(QString, host);
        QVERIFY(
            openssl(QStringLiteral("openssl req -x509 -key key.pem -out one.pem -days 2 -subj /CN=x -addext 'subjectAltName=%1'")
                        .arg(alternative)));
        const auto made = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("one.pem")));
        QCOMPARE(made.size(), 1);
        QTEST(isFor(made.first(), host), "fits");
    }

    void hostAndSniAreTheUrls() {
        QByteArray heard;
        RawServer server([&](const RawServer &self, QSslSocket &socket) { heard += self.readUntil(socket, "\r\n\r\n"); },
                         this->server(QStringLiteral("right")));
        const quint16 port = server.port();
        walkTo(port, true);
        QVERIFY2(heard.contains("\r\nHost: desktop.test:" + QByteArray::number(port) + "\r\n"), heard.constData());
    }

    void plainHttp() {
        RawServer server([](const RawServer &, QSslSocket &socket) {
            socket.waitForReadyRead(2000);
            socket.write("HTTP/1.1 400 Bad Request\r\nServer: Apache\r\n\r\n");
        });
        const PathFacts facts = walkTo(server.port(), true);
        QCOMPARE(facts.steps.back().symptom, Symptom::PlainHttpOnTlsPort);
        QCOMPARE(facts.steps.back().about.value(0), QStringLiteral("desktop.test"));
    }

    void somethingElse() {
        RawServer server([](const RawServer &, QSslSocket &socket) { socket.write("SSH-2.0-OpenSSH_10.0\r\n"); });
        const PathFacts facts = walkTo(server.port(), true);
        QCOMPARE(facts.steps.back().id, PathStep::Id::Tls);
        QCOMPARE(facts.steps.back().symptom, Symptom::TlsFailed);
    }

    void silence() {
        RawServer server([&](const RawServer &self, QSslSocket &socket) { self.waitForEnd(socket); });
        auto target = Target::withUrl(QUrl(QStringLiteral("wss://127.0.0.1:%1/").arg(server.port())));
        DirectDialer dialer(std::chrono::milliseconds(300));
        QElapsedTimer clock;
        clock.start();
        const PathFacts facts = walk(*target, dialer, {}, {}, Wait::upTo(std::chrono::seconds(20), {}));
        QVERIFY(clock.elapsed() < 1500);
        QCOMPARE(facts.steps.back().id, PathStep::Id::Tls);
        QCOMPARE(facts.steps.back().symptom, Symptom::TimedOut);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "probe_tls.moc"
