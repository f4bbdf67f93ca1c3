// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/PlanFile.h"

#include "settings/JsonFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hubwart::settings {

namespace {

const QString schema = QStringLiteral("hubwart.saved-plan/1");

QString base64(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QStringList textsIn(const QJsonObject &object, const char *key) {
    QStringList texts;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const auto &one : array)
        texts.append(one.toString());
    return texts;
}

QByteArray bytesIn(const QJsonObject &object, const char *key) {
    return QByteArray::fromBase64(object.value(QLatin1String(key)).toString().toLatin1());
}

} // namespace

Result<void> writePlan(const QString &file, const Plan &plan) {
    QJsonArray files;
    for (const FileChange &change : plan.files)
        files.append(QJsonObject{{QStringLiteral("path"), change.path},
                                 {QStringLiteral("before"), base64(change.before)},
                                 {QStringLiteral("after"), base64(change.after)},
                                 {QStringLiteral("writer"), change.writer}});
    const QJsonObject document{{QStringLiteral("schema"), schema},
                               {QStringLiteral("files"), files},
                               {QStringLiteral("modules"), QJsonArray::fromStringList(plan.modules)},
                               {QStringLiteral("sites"), QJsonArray::fromStringList(plan.sites)},
                               {QStringLiteral("modules_off"), QJsonArray::fromStringList(plan.modulesOff)},
                               {QStringLiteral("sites_off"), QJsonArray::fromStringList(plan.sitesOff)},
                               {QStringLiteral("mends"), QJsonArray::fromStringList(plan.mends)},
                               {QStringLiteral("restores"), plan.restores},
                               {QStringLiteral("port"), plan.port}};
    return writeJson(file, document);
}

Result<Plan> readPlan(const QString &file) {
    constexpr qint64 largest = 64LL * 1024 * 1024;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {file}, in.errorString());
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(in.read(largest), &error).object();
    if (document.value(QStringLiteral("schema")).toString() != schema)
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {file},
                       error.error == QJsonParseError::NoError ? QStringLiteral("schema: not ") + schema : error.errorString());
    Plan plan;
    const QJsonArray files = document.value(QStringLiteral("files")).toArray();
    for (const auto &one : files) {
        const QJsonObject change = one.toObject();
        plan.files.push_back({change.value(QStringLiteral("path")).toString(), bytesIn(change, "before"),
                              bytesIn(change, "after"), change.value(QStringLiteral("writer")).toString()});
    }
    plan.modules = textsIn(document, "modules");
    plan.sites = textsIn(document, "sites");
    plan.modulesOff = textsIn(document, "modules_off");
    plan.sitesOff = textsIn(document, "sites_off");
    // On its way to the server "-" stands before what is switched off: nobody shall read "on" where that is meant.
    const QStringList on = plan.modules + plan.sites;
    for (const QString &name : on)
        if (name.startsWith(u'-'))
            return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {file}, name);
    plan.mends = textsIn(document, "mends");
    plan.restores = document.value(QStringLiteral("restores")).toString();
    plan.port = static_cast<quint16>(document.value(QStringLiteral("port")).toInt());
    return plan;
}

} // namespace hubwart::settings
