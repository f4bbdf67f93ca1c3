// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServerList.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace hubwart::settings {

namespace {

const QString servers = QStringLiteral("servers");
const QString name = QStringLiteral("name");

QString usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/hubwart/servers.json");
}

} // namespace

ServerList::ServerList(QString file) : m_file(file.isEmpty() ? usualFile() : std::move(file)) {}

Result<QJsonObject> ServerList::read() const {
    QFile file(m_file);
    if (!file.exists())
        return QJsonObject{{QStringLiteral("version"), 1}, {servers, QJsonArray()}};
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {m_file}, file.errorString());
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {m_file}, error.errorString());
    return document.object();
}

Result<std::optional<SavedServer>> ServerList::find(const QString &wanted) const {
    const auto all = read();
    if (!all)
        return std::unexpected(all.error());
    const auto array = all->value(servers).toArray();
    for (const auto &value : array) {
        const QJsonObject entry = value.toObject();
        if (entry.value(name).toString() == wanted)
            return SavedServer{
                wanted, entry.value(QStringLiteral("host")).toString(), entry.value(QStringLiteral("site")).toString(),
                QUrl(entry.value(QStringLiteral("address")).toString()), entry.value(QStringLiteral("ca")).toString()};
    }
    return std::nullopt;
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
    array[place] = entry;
    all->insert(servers, array);

    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(*all).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        return trouble(Trouble::Kind::FileNotWritten, Hop::Laptop, {m_file}, file.errorString());
    return {};
}

} // namespace hubwart::settings
