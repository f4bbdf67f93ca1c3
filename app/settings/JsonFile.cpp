// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/JsonFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace hubwart::settings {

QString usualFile(const QString &name) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/hubwart/") + name;
}

Result<std::optional<QJsonObject>> readJson(const QString &file) {
    constexpr qint64 largest = 64LL * 1024 * 1024;
    QFile in(file);
    if (!in.exists())
        return std::nullopt;
    if (!in.open(QIODevice::ReadOnly))
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {file}, in.errorString());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(in.read(largest), &error);
    if (!document.isObject())
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {file}, error.errorString());
    return document.object();
}

Result<void> writeJson(const QString &file, const QJsonObject &object) {
    const QByteArray text = QJsonDocument(object).toJson();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(text) != text.size() || !out.commit())
        return trouble(Trouble::Kind::FileNotWritten, Hop::Laptop, {file}, out.errorString());
    return {};
}

} // namespace hubwart::settings
