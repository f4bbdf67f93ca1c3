// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServerList.h"

#include "settings/JsonFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hubwart::settings {

namespace {

const QString servers = QStringLiteral("servers");
const QString name = QStringLiteral("name");

// Words of the file, never to be changed.
constexpr std::array verdicts = {std::pair{Answer::NotAsked, "not-asked"}, std::pair{Answer::Works, "works"},
                                 std::pair{Answer::Warning, "warning"}, std::pair{Answer::Broken, "broken"},
                                 std::pair{Answer::Unknown, "unknown"}};

QString wordOf(Answer verdict) {
    return QLatin1String(std::ranges::find(verdicts, verdict, &std::pair<Answer, const char *>::first)->second);
}

Answer verdictOf(const QString &word) {
    const auto found = std::ranges::find_if(verdicts, [&](const auto &one) { return word == QLatin1String(one.second); });
    return found == verdicts.end() ? Answer::NotAsked : found->first;
}

SavedServer serverOf(const QJsonObject &entry) {
    const auto text = [&entry](const char *key) { return entry.value(QLatin1String(key)).toString(); };
    return {.name = text("name"),
            .host = text("host"),
            .site = text("site"),
            .address = QUrl(text("address")),
            .ca = text("ca"),
            .verdict = verdictOf(text("verdict")),
            .when = QDateTime::fromString(text("when"), Qt::ISODate)};
}

} // namespace

ServerList::ServerList(QString file) : m_file(file.isEmpty() ? usualFile(QStringLiteral("servers.json")) : std::move(file)) {}

Result<QJsonObject> ServerList::read() const {
    return readJson(m_file).transform([](const std::optional<QJsonObject> &all) {
        return all.value_or(QJsonObject{{QStringLiteral("version"), 1}, {servers, QJsonArray()}});
    });
}

Result<std::optional<SavedServer>> ServerList::find(const QString &wanted) const {
    const auto all = read();
    if (!all)
        return std::unexpected(all.error());
    const auto array = all->value(servers).toArray();
    for (const auto &value : array)
        if (value.toObject().value(name).toString() == wanted)
            return serverOf(value.toObject());
    return std::nullopt;
}

Result<QList<SavedServer>> ServerList::all() const {
    const auto document = read();
    if (!document)
        return std::unexpected(document.error());
    QList<SavedServer> list;
    const auto array = document->value(servers).toArray();
    for (const auto &value : array)
        list.append(serverOf(value.toObject()));
    std::ranges::stable_sort(list, [](const SavedServer &a, const SavedServer &b) { return a.when > b.when; });
    return list;
}

Result<void> ServerList::remove(const QString &unwanted) {
    auto document = read();
    if (!document)
        return std::unexpected(document.error());
    QJsonArray kept;
    const auto array = document->value(servers).toArray();
    for (const auto &value : array)
        if (value.toObject().value(name).toString() != unwanted)
            kept.append(value);
    document->insert(servers, kept);
    return write(*document);
}

Result<void> ServerList::save(const SavedServer &server) {
    auto all = read();
    if (!all)
        return std::unexpected(all.error());
    QJsonArray array = all->value(servers).toArray();
    qsizetype place = 0;
    while (place < array.size() && array[place].toObject().value(name).toString() != server.name)
        ++place;
    if (place == array.size())
        array.append(QJsonObject());
    QJsonObject entry = array[place].toObject();
    entry.insert(name, server.name);
    entry.insert(QStringLiteral("host"), server.host);
    entry.insert(QStringLiteral("site"), server.site);
    // A password in an address is a secret, and secrets are not kept here.
    entry.insert(QStringLiteral("address"), server.address.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    entry.insert(QStringLiteral("ca"), server.ca);
    entry.insert(QStringLiteral("verdict"), wordOf(server.verdict));
    entry.insert(QStringLiteral("when"), server.when.isValid() ? server.when.toUTC().toString(Qt::ISODate) : QString());
    array[place] = entry;
    all->insert(servers, array);
    return write(*all);
}

Result<void> ServerList::write(const QJsonObject &all) {
    QDir().mkpath(QFileInfo(m_file).path());
    return writeJson(m_file, all);
}

} // namespace hubwart::settings
