// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/History.h"

#include "server/Scripts.h"

namespace hubwart::server {

namespace {

using Kind = Trouble::Kind;

QString text(const QByteArray &bytes) {
    return QString::fromUtf8(bytes);
}

QStringList linesOf(const QByteArray &bytes) {
    return text(bytes).split(u'\n', Qt::SkipEmptyParts);
}

/// As change/parts.sh has them: "-" stands before what was to be switched off.
void readSwitches(const QByteArray &bytes, QStringList &on, QStringList &off) {
    const QStringList lines = linesOf(bytes);
    for (const QString &line : lines) {
        if (line.startsWith(u'-'))
            off.append(line.sliced(1));
        else
            on.append(line);
    }
}

PastChange pastOf(const Record &record) {
    PastChange change;
    change.id = text(record.field(0));
    change.begun = text(record.field(1));
    change.state = text(record.field(2));
    change.since = text(record.field(3));
    change.who = text(record.field(4));
    change.confirmedBy = text(record.field(5));
    change.files = linesOf(record.field(6));
    readSwitches(record.field(7), change.modules, change.modulesOff);
    readSwitches(record.field(8), change.sites, change.sitesOff);
    bool isNumber = false;
    if (const int seconds = record.field(9).toInt(&isNumber); isNumber)
        change.secondsLeft = seconds;
    change.reason = text(record.field(10));
    return change;
}

FileVersions versionsOf(const Record &record) {
    FileVersions file{text(record.field(0)), record.field(1), record.field(2), {}};
    if (record.field(3) == "there")
        file.now = record.field(4);
    return file;
}

PartVersions partOf(const Record &record) {
    const auto isOn = [&](int field) { return record.field(field) == "on"; };
    return {record.field(0) == "sites", text(record.field(1)), isOn(2), isOn(3), isOn(4), linesOf(record.field(5))};
}

Result<std::vector<PastChange>> ask(Host &host, const QString &id, const Wait &wait) {
    const auto reply = host.run({.script = changeScript(), .fields = {"history", id.toLatin1()}, .need = Need::Root}, {}, wait);
    if (!reply)
        return std::unexpected(reply.error());
    if (const Record *refused = reply->find("outcome"))
        return trouble(refused->field(1) == "format" ? Kind::OtherFormat : Kind::NoSuchChange, Hop::Apache,
                       {text(refused->field(2))});
    std::vector<PastChange> all;
    for (const Record &record : reply->records) {
        if (record.key == "past")
            all.push_back(pastOf(record));
        else if (record.key == "file" && !all.empty())
            all.back().versions.push_back(versionsOf(record));
        else if (record.key == "part" && !all.empty())
            all.back().parts.push_back(partOf(record));
    }
    return all;
}

} // namespace

Result<std::vector<PastChange>> history(Host &host, const Wait &wait) {
    return ask(host, {}, wait);
}

Result<PastChange> pastChange(Host &host, const QString &id, const Wait &wait) {
    auto all = ask(host, id, wait);
    if (!all)
        return std::unexpected(all.error());
    if (id.isEmpty() || all->empty())
        return trouble(Kind::NoSuchChange, Hop::Apache, {id});
    return std::move(all->front());
}

} // namespace hubwart::server
