// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Hub.h"

#include "server/Scripts.h"

#include <QRegularExpression>

namespace hubwart::server {

namespace {

QString withoutSecrets(QString command) {
    static const QRegularExpression secret(QStringLiteral("\\b((?:pass\\w*|secret\\w*|token|key)[= ])\\S+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression credentials(QStringLiteral("//[^/\\s@]+@"));
    return command.replace(secret, QStringLiteral("\\1…")).replace(credentials, QStringLiteral("//…@")).trimmed();
}

QString text(const Record &record, qsizetype field) {
    return QString::fromUtf8(record.field(field));
}

} // namespace

Result<std::optional<HubProgram>> lookAtHub(Host &host, quint16 port, const QString &path, const Wait &wait) {
    const Request request{hubScript(), {QByteArray::number(port), path.toUtf8()}, Need::RootIfGiven};
    const auto reply = host.run(request, {}, wait);
    if (!reply)
        return std::unexpected(reply.error());
    std::optional<HubProgram> program;
    for (const Record &record : reply->records) {
        if (record.key == "program")
            program.emplace(HubProgram{withoutSecrets(text(record, 0)), text(record, 1), {}});
        else if (record.key == "route" && program)
            program->routes.push_back({text(record, 0), record.field(1).toInt(), text(record, 2)});
    }
    return program;
}

Result<QStringList> askThere(Host &host, const Question &question, const Wait &wait) {
    const Request request{askScript(),
                          {question.address.toUtf8(), QByteArray::number(question.port), question.encrypted ? "https" : "http",
                           question.name, question.host, question.target, question.page, question.origin},
                          Need::RootIfGiven};
    const auto reply = host.run(request, {}, wait);
    if (!reply)
        return std::unexpected(reply.error());
    const Record *can = reply->find("can");
    const Record *answer = reply->find("answer");
    if (!can || !answer)
        return trouble(Trouble::Kind::BadReply, Hop::Server);
    if (can->field(0) != "yes")
        return trouble(Trouble::Kind::ToolMissing, Hop::Server, {QStringLiteral("perl")});
    const QString lines = text(*answer, 0);
    return lines == u"-" ? QStringList() : lines.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace hubwart::server
