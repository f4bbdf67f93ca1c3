// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FileMend.h"
#include "findings/RouteWords.h"

#include <QTest>

#include <ctime>
#include <sys/resource.h>

using namespace hubwart;
using namespace hubwart::findings;

namespace {

constexpr double mostSeconds = 40; // of the processor, on a slow and busy machine
constexpr long mostMegabytes = 1500;

double secondsNow() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}

long megabytesAtMost() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

QByteArray host(int number, const QByteArray &inside) {
    return "<VirtualHost *:443>\nServerName h" + QByteArray::number(number) + ".example\nSSLEngine on\n" + inside
           + "</VirtualHost>\n";
}

QByteArray inHost(const QByteArray &inside) {
    return host(1, inside);
}

template <typename Make>
QByteArray times(int count, Make make) {
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += make(i);
    return all;
}

const QByteArray hub = "ProxyPass / http://127.0.0.1:5000/\n";

} // namespace

/// Files made to keep the program busy or to fill its memory: all is read, judged and mended in bounded time and memory, or said
/// to be too much.
class HostileInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isBounded_data() {
        using apache::Limit;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("all"); // is all of it read?
        const auto row = [](const char *name, const QByteArray &bytes, bool all = true) { QTest::newRow(name) << bytes << all; };
        const auto number = [](int i) { return QByteArray::number(i); };

        row("10,000 virtual hosts", times(10000, [](int i) { return host(i, hub); }));
        row("10,000 lines in one virtual host",
            inHost(times(10000, [&](int i) { return "ProxyPass /p" + number(i) + " http://h" + number(i) + ":5000/\n"; }) + hub));
        row("10,000 rules", inHost("RewriteEngine On\n"
                                   + times(10000,
                                           [&](int i) {
                                               return "RewriteCond %{HTTP:Upgrade} x" + number(i) + "\nRewriteRule ^/p"
                                                      + number(i) + "(.*) ws://h/$1 [P]\n";
                                           })
                                   + hub));
        row("10,000 headers", inHost(hub + times(10000, [&](int i) { return "RequestHeader set X-" + number(i) + " y\n"; })));
        row("10,000 sections side by side",
            inHost(times(10000, [&](int i) { return "<Location /p" + number(i) + ">\nRequire all granted\n</Location>\n"; })
                   + hub));
        row("1,000 lines of the main server, 1,000 virtual hosts", times(10000, [&](int i) {
                                                                       return "SetEnv A" + number(i) + " b\n";
                                                                   }) + times(1000, [](int i) { return host(i, hub); }));

        row("a line of 1 MB", inHost("ProxyPass / http://127.0.0.1:5000/ " + QByteArray(1 << 20, 'x') + '\n'));
        row("a line of 500,000 words", inHost("ServerAlias" + QByteArray(" a").repeated(500000) + '\n' + hub));
        row("a line of 200,000 variables",
            "Define A b\n" + inHost("ServerAlias " + QByteArray("${A} ").repeated(200000) + '\n' + hub));
        row("1 MB of backslashes", inHost("A " + QByteArray("\\\n").repeated(300000) + hub));
        row("1 MB of NULs", inHost(QByteArray(1 << 20, '\0') + '\n' + hub));
        row("1 MB of quotes", inHost("ServerAlias " + QByteArray("\"").repeated(1 << 20) + '\n' + hub));

        row("10,000 sections in each other", inHost(QByteArray("<Location />\n").repeated(10000) + hub), false);
        row("10,000 conditions in each other", inHost(QByteArray("<IfModule mod_proxy.c>\n").repeated(10000) + hub), false);
        row("10,000 skipped conditions in each other", inHost(QByteArray("<IfModule nope>\n").repeated(10000) + hub));
        row("500 <If> in each other", inHost(QByteArray("<If \"%{HTTPS} == 'on'\">\n").repeated(500) + "Require all denied\n"
                                             + QByteArray("</If>\n").repeated(500) + hub));
        row("10,000 <ElseIf>", inHost("<If \"false\">\n</If>\n"
                                      + QByteArray("<ElseIf \"false\">\nRequire all denied\n</ElseIf>\n").repeated(10000) + hub));
        row("10,000 brackets", inHost("<If \"" + QByteArray(10000, '(') + "true\">\nRequire all denied\n</If>\n" + hub));
        row("10,000 exclamation marks", inHost("<If \"" + QByteArray(10000, '!') + "true\">\nRequire all denied\n</If>\n" + hub));

        row("a macro that multiplies",
            times(10,
                  [&](int i) {
                      return "<Macro M" + number(i) + ">\n" + QByteArray("Use M" + number(i + 1) + '\n').repeated(10)
                             + "</Macro>\n";
                  })
                + "<Macro M10>\nA b\n</Macro>\nUse M0\n" + inHost(hub),
            false);
        row("a macro with 100,000 lines that doubles them",
            "<Macro M $a>\n" + QByteArray("A $a$a$a$a$a$a$a\n").repeated(100000) + "</Macro>\nUse M " + QByteArray(1000, 'x')
                + '\n' + inHost(hub),
            false);
        row("macros in each other",
            times(10000, [&](int i) { return "<Macro M" + number(i) + "x>\nUse M" + number(i + 1) + "x\n</Macro>\n"; })
                + "Use M0x\n" + inHost(hub),
            false);
        row("a macro that uses itself", "<Macro M>\nUse M\nUse M\n</Macro>\nUse M\n" + inHost(hub));
        row("a macro that skips, again and again",
            "<Macro M>\n<IfModule nope>\n" + QByteArray("A b\n").repeated(10000) + "</IfModule>\n</Macro>\n"
                + QByteArray("Use M\n").repeated(10000),
            false);

        row("variables that double",
            "Define A0 xxxxxxxxxx\n"
                + times(60, [&](int i) { return "Define A" + number(i + 1) + " ${A" + number(i) + "}${A" + number(i) + "}\n"; })
                + inHost(hub),
            false);
        row("a file that brings in itself twice", "Include site.conf\nInclude site.conf\n" + inHost(hub), false);
        row("a file that brings in its folder", "IncludeOptional *.conf\nInclude .\n" + inHost(hub), false);

        row("rules that double the path", inHost("RewriteEngine On\nRewriteRule ^(.*)$ $1$1 [N]\n" + hub));
        row("rules that double a variable",
            inHost("RewriteEngine On\n" + QByteArray("RewriteRule ^ - [E=A:%{ENV:A}%{ENV:A}xx]\n").repeated(64) + hub));
        row("headers that double", inHost("SetEnvIf Host (.*) A=%{B}e%{B}e\nSetEnvIf Host (.*) B=%{A}e%{A}e\n"
                                          + QByteArray("RequestHeader append Upgrade %{A}e%{B}e\n").repeated(64) + hub));
        row("headers that are edited", inHost(QByteArray("RequestHeader edit Upgrade (.*) $1$1\n").repeated(64)
                                              + "ProxyPass / http://127.0.0.1:5000/ upgrade=websocket\n"));
        for (const char *pattern : {"^(/(a|a?)+)+$", "^(.*)*(.*)*(.*)*x$", "(((((.+)+)+)+)+)+y"}) {
            row(pattern, inHost("ProxyPassMatch " + QByteArray(pattern) + " http://h/$1 upgrade=websocket\n" + hub));
            row((QByteArray("rule ") + pattern).constData(),
                inHost("RewriteEngine On\nRewriteCond %{HTTP_USER_AGENT} " + QByteArray(pattern) + "\nRewriteRule "
                       + QByteArray(pattern) + " ws://h/$1 [P]\n" + hub));
        }
        row("stars", inHost("ServerAlias " + QByteArray("*a").repeated(5000) + "\n<Location " + QByteArray("/*").repeated(5000)
                            + ">\nRequire all denied\n</Location>\n" + hub));
        row("a deep path", inHost("ProxyPass " + QByteArray("/a").repeated(100000) + " http://h/ upgrade=websocket\n" + hub));
    }

    void isBounded() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, all);
        const double begun = secondsNow();
        const QString path = QStringLiteral("/etc/apache2/site.conf");
        const FileEvidence file(path, bytes, {});
        QCOMPARE(file.site().configuration().exceeded().has_value(), !all);
        const auto problems = problemsIn(file);
        const Mended mended = mend(path, bytes, {}, {});
        if (!all) {
            QCOMPARE(problems.size(), std::size_t(0));
            QCOMPARE(mended.bytes, bytes);
            QCOMPARE(mended.closed, QStringList{sentenceOf(file.site(), {})});
        }
        const double took = secondsNow() - begun;
        qInfo("%.2f s, at most %ld MB so far", took, megabytesAtMost());
        QVERIFY2(took < mostSeconds, qPrintable(QString::number(took)));
        QVERIFY2(megabytesAtMost() < mostMegabytes, qPrintable(QString::number(megabytesAtMost())));
    }
};

QTEST_GUILESS_MAIN(HostileInputTest)
#include "hostile_input.moc"
