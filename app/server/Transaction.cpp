// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Transaction.h"

#include "server/Scripts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubwart::server {

namespace {

using Kind = Trouble::Kind;

QByteArray sha256(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Where Apache found fault: the last "line N of FILE" of its words, which is the innermost file.
QStringList faultIn(const QString &words) {
    static const QRegularExpression pattern(QStringLiteral(R"(line (\d+) of ([^:\n]+))"));
    QStringList fault;
    for (const auto &match : pattern.globalMatch(words))
        fault = {match.captured(2).trimmed(), match.captured(1)};
    return fault;
}

struct Refusal {
    const char *reason;
    Kind kind;
};

/// The reasons of change/ that need no more than their kind; the words name what it is about.
constexpr Refusal refusals[] = {
    {"busy", Kind::ChangeOpen},     {"changed", Kind::FileChanged},
    {"missing", Kind::SiteMissing}, {"unsafe", Kind::UnsafePath},
    {"disk", Kind::DiskTrouble},    {"tool", Kind::ToolMissing},
    {"not-ours", Kind::NotOurFile}, {"no-such-change", Kind::NoSuchChange},
    {"over", Kind::NotOpen},        {"token", Kind::NotOpen},
    {"worse", Kind::WouldBeWorse},  {"no-room", Kind::NoRoomToReload},
    {"format", Kind::OtherFormat},  {"no-watchdog", Kind::NoWatchdog},
};

Trouble refusalOf(const QByteArray &reason, const QString &words, const QStringList &ours) {
    const auto plain = std::ranges::find_if(refusals, [&](const Refusal &r) { return reason == r.reason; });
    if (plain != std::end(refusals))
        return {plain->kind, Hop::Apache, {words}, {}};
    if (reason == "others")
        return {Kind::LoadsOthers, Hop::Apache, words.split(u'\n', Qt::SkipEmptyParts), words};
    if (reason == "namespaces")
        return {Kind::ToolMissing, Hop::Apache, {QStringLiteral("unshare")}, words};
    if (reason == "module")
        return {Kind::ModuleFailed, Hop::Apache, {}, words};
    const QStringList fault = faultIn(words);
    if (reason == "broken-before")
        return {Kind::ConfigBrokenBefore, Hop::Apache, fault, words};
    if (reason == "test")
        return {fault.isEmpty() || ours.contains(fault.first()) ? Kind::ConfigtestFailed : Kind::ConfigtestOtherFile, Hop::Apache,
                fault, words};
    return {Kind::ReloadFailed, Hop::Apache, {}, words};
}

/// "outcome WORD REASON WORDS"
Result<ChangeDone> outcomeOf(const Record &record, const QString &id, const QStringList &ours) {
    const QByteArray word = record.field(0);
    const QString words = QString::fromUtf8(record.field(2));
    const QByteArray reason = record.field(1);
    if (word == "loaded" || word == "undone" || word == "confirmed" || word == "extended" || word == "proven"
        || word == "forgotten")
        return ChangeDone{id, ours, reason == "already", {}};
    if (word == "down")
        return trouble(Kind::ApacheDown, Hop::Apache, {}, words);
    if (word == "left")
        return trouble(Kind::NotTakenBack, Hop::Apache, {ours.value(0)}, words);
    if (word == "taken-back" && (reason == "expired" || reason == "restarted"))
        return trouble(Kind::NotConfirmed, Hop::Apache, {id}, words);
    if (word == "taken-back" && reason != "reload")
        return trouble(Kind::ReloadFailed, Hop::Apache, {}, words);
    return std::unexpected(refusalOf(record.field(1), words, ours));
}

Watchdog watchdogOf(const Record &record) {
    return {QString::fromLatin1(record.field(0)), std::chrono::seconds(record.field(1).toInt())};
}

ChangeStep stepOf(const Record &record) {
    const QByteArray state = record.field(1);
    return {QString::fromLatin1(record.field(0)),
            state == "ok"         ? ChangeStep::State::Done
            : state == "failed"   ? ChangeStep::State::Failed
            : state == "left-out" ? ChangeStep::State::LeftOut
                                  : ChangeStep::State::Begun,
            QString::fromUtf8(record.field(2))};
}

Request requestOf(const QByteArray &verb, const QString &id) {
    return {.script = changeScript(), .fields = {verb, id.toLatin1()}, .need = Need::Root};
}

/// Runs a verb that ends in an outcome. Whatever breaks off after the request went out leaves the outcome unknown.
Result<ChangeDone> runToOutcome(Host &host, const Request &request, QString id, QStringList ours, const OnStep &onStep,
                                const Wait &wait) {
    bool begun = false;
    std::optional<Watchdog> watchdog;
    const auto onRecord = [&](const Record &record) {
        begun = true;
        if (record.key == "step" && onStep)
            onStep(stepOf(record));
        if (record.key == "watchdog")
            watchdog = watchdogOf(record);
        // Known from now on, also if the link breaks before the rest has come.
        if (record.key == "change") {
            id = QString::fromLatin1(record.field(0));
            ours = QString::fromUtf8(record.field(1)).split(u'\n', Qt::SkipEmptyParts);
        }
    };
    const auto reply = host.run(request, onRecord, wait);
    if (!reply) {
        const Kind kind = reply.error().kind;
        const bool unclear = begun || kind == Kind::LinkLost || kind == Kind::BadReply || kind == Kind::TimedOut;
        if (unclear && kind != Kind::Cancelled)
            return trouble(Kind::OutcomeUnknown, Hop::Server, {reply.error().about.value(0), id}, reply.error().detail);
        return std::unexpected(reply.error());
    }
    const Record *outcome = reply->find("outcome");
    if (!outcome)
        return trouble(Kind::OutcomeUnknown, Hop::Server, {QString(), id});
    auto done = outcomeOf(*outcome, id, ours);
    if (done)
        done->watchdog = watchdog;
    return done;
}

/// A verb that says at once what it did.
Result<ChangeDone> runAtOnce(Host &host, const Request &request, const QString &id, const Host::OnRecord &onRecord,
                             const Wait &wait) {
    const auto reply = host.run(request, onRecord, wait);
    if (!reply)
        return std::unexpected(reply.error());
    const Record *outcome = reply->find("outcome");
    if (!outcome)
        return trouble(Kind::BadReply, Hop::Server, {}, QStringLiteral("no outcome in the reply"));
    return outcomeOf(*outcome, id, {});
}

} // namespace

Secret newToken() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return Secret(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

QString newChangeId() {
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd't'HHmmss'z-'"))
           + QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
}

namespace {

/// As change/parts.sh reads them: a name a line, with "-" before what is to be switched off.
QByteArray switches(QStringList on, const QStringList &off) {
    for (const QString &name : off)
        on.append(u'-' + name);
    return on.join(u'\n').toUtf8();
}

Request requestOf(const QByteArray &verb, const ChangeRequest &change) {
    Request request = requestOf(verb, change.id);
    request.fields += {change.who.toUtf8(),
                       change.plan.port ? QByteArray::number(change.plan.port) : QByteArray(),
                       switches(change.plan.modules, change.plan.modulesOff),
                       switches(change.plan.sites, change.plan.sitesOff),
                       QByteArray::number(change.window.count()),
                       sha256(QByteArray::fromStdString(change.token.reveal())),
                       change.question,
                       change.others};
    for (const FileChange &file : change.plan.files)
        request.fields += {file.path.toUtf8(), sha256(file.before), file.after};
    return request;
}

QStringList pathsOf(const Plan &plan) {
    QStringList paths;
    for (const FileChange &file : plan.files)
        paths.append(file.path);
    return paths;
}

} // namespace

Result<ChangeDone> apply(Host &host, const ChangeRequest &change, const OnStep &onStep, const Wait &wait) {
    return runToOutcome(host, requestOf("apply", change), change.id, pathsOf(change.plan), onStep, wait);
}

Result<void> prove(Host &host, const ChangeRequest &change, const OnStep &onStep, const Wait &wait) {
    const auto done = runToOutcome(host, requestOf("prove", change), change.id, pathsOf(change.plan), onStep, wait);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<ChangeDone> undo(Host &host, const QString &id, const OnStep &onStep, const Wait &wait) {
    return runToOutcome(host, requestOf("undo", id), id, {}, onStep, wait);
}

Result<ChangeDone> confirm(Host &host, const QString &id, const Secret &token, const QString &who, const Wait &wait) {
    Request request = requestOf("confirm", id);
    request.fields += {QByteArray::fromStdString(token.reveal()), who.toUtf8()};
    QString asked = id;
    const auto onRecord = [&](const Record &record) {
        if (record.key == "change")
            asked = QString::fromUtf8(record.field(0));
    };
    auto done = runAtOnce(host, request, id, onRecord, wait);
    if (done)
        done->id = asked;
    return done;
}

Result<Watchdog> extend(Host &host, const QString &id, std::chrono::seconds time, const Wait &wait) {
    Request request = requestOf("extend", id);
    request.fields += QByteArray::number(time.count());
    Watchdog watchdog;
    const auto onRecord = [&](const Record &record) {
        if (record.key == "watchdog")
            watchdog = watchdogOf(record);
    };
    if (auto done = runAtOnce(host, request, id, onRecord, wait); !done)
        return std::unexpected(done.error());
    return watchdog;
}

Result<void> forget(Host &host, const Wait &wait) {
    const auto done = runAtOnce(host, requestOf("forget", QString()), {}, {}, wait);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<ChangeStatus> status(Host &host, const QString &id, const Wait &wait) {
    const auto reply = host.run(requestOf("status", id), {}, wait);
    if (!reply)
        return std::unexpected(reply.error());
    const Record *record = reply->find("status");
    if (!record)
        return trouble(Kind::BadReply, Hop::Server, {}, QStringLiteral("no status in the reply"));
    ChangeStatus status;
    status.state = QString::fromLatin1(record->field(0));
    const QByteArray side = record->field(1);
    status.saved = side == "new" ? Saved::New : side == "old" ? Saved::Old : side == "other" ? Saved::Other : Saved::Unknown;
    status.busy = record->field(2) == "yes";
    status.apacheActive = record->field(3) == "active";
    bool isNumber = false;
    if (const int seconds = record->field(4).toInt(&isNumber); isNumber)
        status.left = std::chrono::seconds(seconds);
    if (const Record *outcome = reply->find("outcome"))
        status.outcome = outcomeOf(*outcome, id, {});
    return status;
}

} // namespace hubwart::server
