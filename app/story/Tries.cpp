// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Tries.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace hubwart::story {

namespace {

constexpr int most = 3; ///< of five, so that a person has some left
constexpr qint64 forgottenAfter = 60;
constexpr std::chrono::seconds patience{1};

QString nameOf(const QUrl &desktop) {
    return desktop.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QJsonObject readAll(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<qint64> recent(const QList<qint64> &times) {
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QList<qint64> left;
    for (const qint64 time : times)
        if (now - time >= 0 && now - time < forgottenAfter)
            left.append(time);
    return left;
}

QList<qint64> timesIn(const QJsonObject &all, const QString &name) {
    QList<qint64> times;
    const QJsonArray array = all.value(name).toArray();
    for (const auto &time : array)
        times.append(time.toInteger());
    return times;
}

} // namespace

Tries::Tries(const QString &folder) {
    if (!folder.isEmpty() && QDir(folder).mkpath(QStringLiteral("hubwart")))
        m_file = folder + QStringLiteral("/hubwart/tries.json");
}

bool Tries::mayGoOn(const QUrl &desktop) const {
    const auto times = m_file.isEmpty() ? m_here : timesIn(readAll(m_file), nameOf(desktop));
    return recent(times).size() < most;
}

void Tries::take(const QUrl &desktop, const PathFacts &walked) {
    const PathStep *signIn = walked.step(PathStep::Id::SignIn);
    const bool isFinished = signIn && signIn->answer == Answer::Works;
    if (!isFinished && !isHalfWay(walked))
        return;
    const auto after = [&](const QList<qint64> &before) {
        return isFinished ? QList<qint64>() : recent(before) + QList<qint64>{QDateTime::currentSecsSinceEpoch()};
    };
    if (m_file.isEmpty()) {
        m_here = after(m_here);
        return;
    }
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(patience))
        return;
    QJsonObject all = readAll(m_file);
    QJsonArray times;
    for (const qint64 time : after(timesIn(all, nameOf(desktop))))
        times.append(time);
    all.insert(nameOf(desktop), times);
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

bool isHalfWay(const PathFacts &walked) {
    const PathStep *greeting = walked.step(PathStep::Id::Greeting);
    const PathStep *signIn = walked.step(PathStep::Id::SignIn);
    // KasmVNC counts whoever comes without a name and a password.
    if (walked.status() == 401)
        return true;
    return greeting && greeting->answer == Answer::Works && (!signIn || signIn->answer != Answer::Works);
}

} // namespace hubwart::story
