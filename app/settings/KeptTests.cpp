// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeptTests.h"

#include "settings/JsonFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace hubwart::settings {

namespace {

const QString tests = QStringLiteral("tests");

KeptTest testOf(const QJsonObject &entry) {
    const auto text = [&entry](const char *key) { return entry.value(QLatin1String(key)).toString(); };
    KeptTest test{.name = text("name"),
                  .address = QUrl(text("address")),
                  .page = text("page"),
                  .ca = text("ca"),
                  .connectHost = text("connect"),
                  .when = QDateTime::fromString(text("when"), Qt::ISODate),
                  .secrets = {},
                  .seen = {}};
    const QJsonArray secrets = entry.value(QStringLiteral("secrets")).toArray();
    for (const auto &secret : secrets)
        test.secrets.append(secret.toString());
    const QJsonArray seen = entry.value(QStringLiteral("seen")).toArray();
    for (const auto &one : seen)
        test.seen.append(
            {one.toObject().value(QStringLiteral("what")).toString(), one.toObject().value(QStringLiteral("value")).toString()});
    return test;
}

QJsonObject entryOf(const KeptTest &test) {
    QJsonArray seen;
    for (const KeptTest::Seen &one : test.seen)
        seen.append(QJsonObject{{QStringLiteral("what"), one.what}, {QStringLiteral("value"), one.value}});
    return {{QStringLiteral("name"), test.name},
            // A password in an address is a secret, and so may be what stands behind its question mark.
            {QStringLiteral("address"), test.address.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)},
            {QStringLiteral("page"), test.page},
            {QStringLiteral("ca"), test.ca},
            {QStringLiteral("connect"), test.connectHost},
            {QStringLiteral("when"), test.when.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("secrets"), QJsonArray::fromStringList(test.secrets)},
            {QStringLiteral("seen"), seen}};
}

} // namespace

KeptTests::KeptTests(QString file) : m_file(file.isEmpty() ? usualFile(QStringLiteral("tests.json")) : std::move(file)) {}

Result<QList<KeptTest>> KeptTests::all() const {
    const auto document = readJson(m_file);
    if (!document)
        return std::unexpected(document.error());
    QList<KeptTest> all;
    const QJsonArray array = document->value_or(QJsonObject()).value(tests).toArray();
    for (const auto &one : array)
        all.append(testOf(one.toObject()));
    return all;
}

Result<std::optional<KeptTest>> KeptTests::find(const QString &name) const {
    const auto all = this->all();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, name, &KeptTest::name);
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<void> KeptTests::save(const KeptTest &test) {
    auto all = this->all();
    if (!all)
        return std::unexpected(all.error());
    all->removeIf([&](const KeptTest &one) { return one.name == test.name; });
    all->append(test);
    return write(*all);
}

Result<void> KeptTests::remove(const QString &name) {
    auto all = this->all();
    if (!all)
        return std::unexpected(all.error());
    if (all->removeIf([&](const KeptTest &one) { return one.name == name; }) == 0)
        return {};
    return write(*all);
}

Result<void> KeptTests::clear() {
    if (QFile file(m_file); file.exists() && !file.remove())
        return trouble(Trouble::Kind::FileNotWritten, Hop::Laptop, {m_file}, file.errorString());
    return {};
}

Result<void> KeptTests::write(const QList<KeptTest> &all) {
    QJsonArray array;
    for (const KeptTest &test : all)
        array.append(entryOf(test));
    QDir().mkpath(QFileInfo(m_file).path());
    return writeJson(m_file, {{QStringLiteral("version"), 1}, {tests, array}});
}

} // namespace hubwart::settings
