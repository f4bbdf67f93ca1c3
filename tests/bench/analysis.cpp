// SPDX-License-Identifier: GPL-3.0-or-later
// analysis SITE...: how long a file takes to be read and judged, beside Augeas' Httpd lens, which only reads it, and beside the
// plain reading of its bytes; and how long one more keystroke takes in a file of 10,000 lines. Processor time of one run, the
// medians.
#include "findings/FileMend.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <augeas.h>
#include <ctime>
#include <functional>

using namespace hubwart;
using namespace hubwart::findings;

namespace {

const QString path = QStringLiteral("/etc/apache2/site.conf");

double millisecondsNow() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The median of several runs, in milliseconds.
double timed(int runs, const std::function<void()> &work) {
    std::vector<double> all;
    for (int i = 0; i <= runs; ++i) {
        const double begun = millisecondsNow();
        work();
        if (i > 0) // the first fills the caches
            all.push_back(millisecondsNow() - begun);
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

QByteArray bytesOf(const QString &file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

qsizetype sink = 0;

void plain(const QByteArray &bytes) {
    sink += bytes.count('\n');
}

void judged(const QByteArray &bytes) {
    sink += std::ssize(problemsIn(FileEvidence(path, bytes, {})));
}

void onlyRead(const QByteArray &bytes) {
    ConfigFile file;
    file.path = path;
    file.bytes = bytes;
    file.loaded = true;
    sink += std::ssize(apache::Configuration({file}, {}).directives());
}

class Augeas {
public:
    Augeas() : m_augeas(aug_init(nullptr, nullptr, AUG_NO_LOAD)) {}
    ~Augeas() { aug_close(m_augeas); }
    Augeas(const Augeas &) = delete;
    Augeas &operator=(const Augeas &) = delete;

    bool reads(const QByteArray &bytes) {
        aug_set(m_augeas, "/in", bytes.constData());
        const bool right = aug_text_store(m_augeas, "Httpd.lns", "/in", "/out") == 0
                           && aug_match(m_augeas, "/augeas/text/out/error", nullptr) == 0;
        aug_rm(m_augeas, "/out");
        return right;
    }

private:
    augeas *m_augeas;
};

QByteArray tenThousandLines() {
    QByteArray bytes;
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes +=
            "# Room " + number + ".\n<VirtualHost *:443>\n    ServerName room" + number
            + ".school.example\n    SSLEngine on\n"
              "    SSLCertificateFile /etc/ssl/certs/school.pem\n    SSLCertificateKeyFile /etc/ssl/private/school.key\n"
              "    ErrorLog /var/log/apache2/room"
            + number
            + ".log\n\n    ProxyPreserveHost On\n    RewriteEngine On\n"
              "    RewriteCond %{HTTP:Upgrade} websocket [NC]\n    RewriteCond %{HTTP:Connection} upgrade [NC]\n"
              "    RewriteRule ^/live/(.*) ws://127.0.0.1:5020/$1 [P,L]\n\n    <Location /admin>\n        Require ip 10.0.0.0/8\n"
              "    </Location>\n    <IfModule mod_headers.c>\n        RequestHeader set X-Forwarded-Proto https\n    "
              "</IfModule>\n"
              "    ProxyPass /static !\n    ProxyPass / http://127.0.0.1:5020/\n    ProxyPassReverse / http://127.0.0.1:5020/\n"
              "</VirtualHost>\n\n";
    }
    return bytes;
}

/// Virtual hosts in which the route is wrong in one way or another.
QByteArray faultyHosts(int count, const QByteArray &routes) {
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += "<VirtualHost *:443>\n    ServerName room" + QByteArray::number(i) + ".school.example\n    SSLEngine on\n"
                 + routes + "</VirtualHost>\n";
    return bytes;
}

/// What one of them takes must not grow with how many others there are.
void growth(QTextStream &out, const char *what, const QByteArray &routes) {
    const auto perHost = [&](int count) {
        const QByteArray bytes = faultyHosts(count, routes);
        return timed(1, [&] { judged(bytes); }) * 1000 / count;
    };
    out << QString::asprintf("%-34s %8.0f us a virtual host among 1,000, %.0f us among 10,000\n", what, perHost(1000),
                             perHost(10000));
}

void row(QTextStream &out, const char *what, double ours, double augeas, double plain, double megabytes) {
    out << QString::asprintf("%-34s %8.1f ms/MB, Augeas %9.1f ms/MB: %.0f times as fast (goal 50); the bytes alone %.2f ms/MB\n",
                             what, ours / megabytes, augeas / megabytes, augeas / ours, plain / megabytes);
}

} // namespace

int main(int argc, char *argv[]) {
    QTextStream out(stdout);
    Augeas lens;
    std::vector<QByteArray> files;
    int refused = 0;
    for (int i = 1; i < argc; ++i) {
        QByteArray bytes = bytesOf(QString::fromLocal8Bit(argv[i]));
        if (bytes.contains('\0') || !lens.reads(bytes))
            ++refused;
        else
            files.push_back(std::move(bytes));
    }
    double megabytes = 0;
    for (const QByteArray &file : files)
        megabytes += double(file.size()) / 1e6;
    const auto each = [&files](auto work) {
        return [&files, work] {
            for (const QByteArray &file : files)
                work(file);
        };
    };
    const auto byAugeas = [&lens](const QByteArray &bytes) { sink += lens.reads(bytes) ? 1 : 0; };
    const double augeas = timed(3, each(byAugeas));
    const double floor = timed(9, each(plain));
    out << files.size() << " sites (" << refused << " more are not read by Augeas)\n";
    row(out, "  read", timed(9, each(onlyRead)), augeas, floor, megabytes);
    row(out, "  read and judged", timed(9, each(judged)), augeas, floor, megabytes);

    QByteArray big = tenThousandLines();
    const double size = double(big.size()) / 1e6;
    const double augeasBig = timed(1, [&] { byAugeas(big); });
    const double floorBig = timed(9, [&] { plain(big); });
    out << "a file of 10,000 lines with 400 virtual hosts\n";
    row(out, "  read", timed(9, [&] { onlyRead(big); }), augeasBig, floorBig, size);
    row(out, "  read and judged", timed(5, [&] { judged(big); }), augeasBig, floorBig, size);

    // As the editor does it: one virtual host is asked for.
    const QByteArray line = "    ProxyPass / http://127.0.0.1:5020/";
    const qsizetype at = big.indexOf(line, big.size() / 2) + line.size();
    ServerFacts server;
    server.apacheVersion = QStringLiteral("2.4.62");
    server.files.push_back({.path = path, .realPath = path, .bytes = big, .readable = true, .loaded = true});
    const double keystroke = timed(21, [&] {
        big.insert(at, ' ');
        server.files.front().bytes = big;
        const auto evidence = gather(server, {QUrl(QStringLiteral("wss://room200.school.example/websockify")), {}});
        const auto problems = detect(*evidence);
        sink += std::ssize(planFor(*evidence, breaking(problems)).files);
    });
    out << QString::asprintf("%-34s %8.1f ms (goal 16)\n", "  a keystroke in it, judged again", keystroke);
    out << "files in which every virtual host has a fault\n";
    growth(out, "  a route without upgrade", "    ProxyPass / http://127.0.0.1:5020/\n");
    growth(out, "  a page of its own", "    ProxyPass /app http://127.0.0.1:5020/\n");
    growth(out, "  a rule that comes too late",
           "    RewriteEngine On\n    RewriteRule ^/(.*) http://127.0.0.1:5020/$1 [P,L]\n"
           "    RewriteCond %{HTTP:Upgrade} websocket [NC]\n    RewriteRule ^/(.*) ws://127.0.0.1:5020/$1 [P,L]\n");
    return sink == 0 ? 1 : 0;
}
