// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ErrorLog.h"

#include "server/Scripts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace hubwart::server {

namespace {

constexpr std::size_t most = 60;
constexpr qsizetype longestLine = 400;
constexpr int slack = 1; // in seconds: for the way there and back
constexpr double milli = 1000.0;

/// "Nov 28 04:22:59.123456 2026", by a clock of which only differences count; invalid where it is none.
QDateTime apachesTime(const QString &text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\w{3}) +(\\d+) (\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{3})\\d*)? (\\d{4})$"));
    const auto match = pattern.match(text);
    const QString plain = QStringList{match.captured(1), match.captured(2), match.captured(3), match.captured(5)}.join(u' ');
    QDateTime time = QLocale::c().toDateTime(plain, QStringLiteral("MMM d HH:mm:ss yyyy"));
    time.setTimeZone(QTimeZone::UTC);
    return time.addMSecs(match.captured(4).toInt());
}

/// A line of a log: when it was, and what it says; nothing where it does not begin with a time.
struct Line {
    qint64 age = 0; ///< in milliseconds
    QString text;
};

/// That it was started, reloaded, and the like; a process that crashes is told as a notice, too.
bool isIdle(const QString &level, const QString &words) {
    static const QRegularExpression quiet(QStringLiteral(":(notice|info|debug|trace\\d)$"));
    return level.contains(quiet) && !words.startsWith(u"AH00051") && !words.startsWith(u"AH00052");
}

std::optional<Line> apacheLine(const QString &line, const QDateTime &now) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\[\\w{3} (\\w{3} [^\\]]+)\\] \\[([^\\]]*)\\](?: \\[(?:pid|client|remote) [^\\]]*\\])*\\s*(.*)$"));
    const auto match = pattern.match(line);
    const QDateTime time = match.hasMatch() ? apachesTime(match.captured(1)) : QDateTime();
    if (!time.isValid() || isIdle(match.captured(2), match.captured(3)))
        return std::nullopt;
    // Who asked (client, remote) is nobody's business here.
    return Line{time.msecsTo(now), match.captured(2) + QStringLiteral(": ") + match.captured(3)};
}

std::optional<Line> journalLine(const QString &line, double now) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d+\\.\\d+) [^:]*: (.*)$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Line{static_cast<qint64>((now - match.captured(1).toDouble()) * milli), match.captured(2)};
}

QString codeIn(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("\\bAH\\d{5}\\b"));
    return pattern.match(text).captured();
}

} // namespace

Result<std::vector<LogEntry>> wordsSince(Host &host, const QStringList &logs, const QString &unit, const QDateTime &since,
                                         const Wait &wait) {
    const auto back = since.secsTo(QDateTime::currentDateTimeUtc()) + slack;
    const Request request{
        errorLogScript(), {logs.join(u'\n').toUtf8(), unit.toUtf8(), QByteArray::number(back)}, Need::RootIfGiven};
    const auto reply = host.run(request, {}, wait);
    if (!reply)
        return std::unexpected(reply.error());
    const Record *now = reply->find("now");
    if (!now)
        return trouble(Trouble::Kind::BadReply, Hop::Server);
    const QDateTime ours = QDateTime::currentDateTimeUtc();
    const QDateTime apacheNow = apachesTime(QString::fromUtf8(now->field(0)));
    const double journalNow = now->field(1).toDouble();
    std::vector<LogEntry> entries;
    for (const Record &record : reply->records) {
        const bool isHub = record.key == "hub";
        if (!isHub && record.key != "apache" && record.key != "syslog")
            continue;
        for (const QString &raw : QString::fromUtf8(record.field(0)).split(u'\n', Qt::SkipEmptyParts)) {
            const auto line = record.key == "apache" ? apacheLine(raw, apacheNow) : journalLine(raw, journalNow);
            const QDateTime when = line ? ours.addMSecs(-line->age) : QDateTime();
            if (line && when >= since.addSecs(-slack))
                entries.push_back({.hop = isHub ? Hop::Hub : Hop::Apache,
                                   .when = when,
                                   .code = isHub ? QString() : codeIn(line->text),
                                   .text = line->text.left(longestLine)});
        }
    }
    std::ranges::stable_sort(entries, {}, &LogEntry::when);
    if (entries.size() > most)
        entries.erase(entries.begin(), entries.end() - most);
    return entries;
}

} // namespace hubwart::server
