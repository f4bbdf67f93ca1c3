// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Rehearsal.h"

#include "server/Scripts.h"

namespace hubwart::server {

namespace {

Result<QByteArray> ask(Host &host, Need need, const QList<QByteArray> &fields, const Wait &wait) {
    auto reply = host.run({.script = rehearsalScript(), .fields = fields, .need = need}, {}, wait);
    if (!reply)
        return std::unexpected(reply.error());
    const Record *answer = reply->find("answer");
    if (!answer || !reply->find("end"))
        return trouble(Trouble::Kind::BadReply, Hop::Server, {}, QStringLiteral("the reply is not whole"));
    return answer->field(0);
}

} // namespace

Result<std::optional<int>> openConnections(Host &host, const Wait &wait) {
    const auto answer = ask(host, Need::RootIfGiven, {"load"}, wait);
    if (!answer)
        return std::unexpected(answer.error());
    bool isNumber = false;
    const int open = answer->trimmed().toInt(&isNumber);
    return isNumber ? std::optional(open) : std::nullopt;
}

Result<QString> logWith(Host &host, const QByteArray &words, const QStringList &logs, const Wait &wait) {
    const auto answer = ask(host, Need::Root, {"seen", words, logs.join(u'\n').toUtf8() + '\n'}, wait);
    if (!answer)
        return std::unexpected(answer.error());
    return QString::fromUtf8(answer->trimmed());
}

} // namespace hubwart::server
