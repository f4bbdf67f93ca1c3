// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/HttpHead.h"

#include "probe/Stream.h"

#include <QSslSocket>

namespace hubwart::probe {

namespace {

constexpr qsizetype largestHead = 64LL * 1024;
constexpr qsizetype shownOfGarbage = 80;

/// Where the empty line begins and what follows it; -1 if it has not come.
struct Split {
    qsizetype head = -1;
    qsizetype rest = -1;
};

Split findEnd(QByteArrayView bytes) {
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const QByteArrayView behind = bytes.sliced(at + 1);
        if (behind.startsWith('\n'))
            return {at, at + 2};
        if (behind.startsWith("\r\n"))
            return {at, at + 3};
    }
    return {};
}

bool parseStatusLine(QByteArrayView line, HttpAnswer &answer) {
    // "HTTP/1.1 101 Switching Protocols"; some servers leave the phrase and its space out
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line.at(8) != ' ')
        return false;
    bool isNumber = false;
    answer.status = line.sliced(9, 3).toInt(&isNumber);
    answer.reason = line.size() > 13 ? line.sliced(13).trimmed().toByteArray() : QByteArray();
    return isNumber && answer.status >= 100 && (line.size() == 12 || line.at(12) == ' ');
}

bool couldBecomeHttp(QByteArrayView bytes) {
    constexpr QByteArrayView start = "HTTP/1.";
    const auto common = std::min(bytes.size(), start.size());
    return bytes.first(common) == start.first(common);
}

std::unexpected<Ended> notHttp(QByteArrayView bytes) {
    return ended(
        Ended::Why::Protocol,
        QString::fromLatin1(bytes.first(std::min(bytes.size(), shownOfGarbage)).toByteArray().toPercentEncoding(" /:.-_()")));
}

} // namespace

std::optional<HttpAnswer> parseHead(QByteArrayView head) {
    HttpAnswer answer;
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    if (!parseStatusLine(QByteArrayView(lines.first()).trimmed(), answer))
        return std::nullopt;
    for (const QByteArray &line : lines.sliced(1)) {
        if ((line.startsWith(' ') || line.startsWith('\t')) && !answer.headers.isEmpty()) {
            answer.headers.last().value += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return answer;
}

Or<HeadRead> readHead(QSslSocket &socket, const Wait &wait) {
    QByteArray bytes;
    while (true) {
        const Split split = findEnd(bytes);
        if (split.head >= 0) {
            auto answer = parseHead(QByteArrayView(bytes).first(split.head));
            if (!answer)
                return notHttp(bytes);
            bytes.remove(0, split.rest);
            if (answer->status >= 200 || answer->status == 101)
                return HeadRead{*std::move(answer), bytes};
            continue;
        }
        if (!couldBecomeHttp(bytes))
            return notHttp(bytes);
        if (bytes.size() > largestHead)
            return ended(Ended::Why::TooMuch, QStringLiteral("more than 64 KiB of headers"));
        const auto more = readSome(socket, largestHead, wait);
        if (!more)
            return std::unexpected(more.error());
        bytes += *more;
    }
}

Symptom symptomOf(int status, bool pageIsFine) {
    switch (status) {
    case 101:
        return Symptom::None;
    case 400:
        return Symptom::HttpBadRequest;
    case 401:
        return Symptom::HttpUnauthorized;
    case 403:
        return Symptom::HttpForbidden;
    case 404:
        return Symptom::HttpNotFound;
    case 407:
        return Symptom::HttpProxyAuthentication;
    case 426:
        return Symptom::HttpUpgradeRequired;
    case 500:
        return Symptom::HttpServerError;
    case 502:
        return Symptom::HttpBadGateway;
    case 503:
        return Symptom::HttpUnavailable;
    case 504:
        return Symptom::HttpGatewayTimeout;
    default:
        break;
    }
    if (status >= 200 && status < 300)
        return pageIsFine ? Symptom::None : status == 200 ? Symptom::HttpOk : Symptom::HttpOther;
    if (status >= 300 && status < 400)
        return pageIsFine ? Symptom::None : Symptom::HttpRedirect;
    return Symptom::HttpOther;
}

Hop hopOf(int status) {
    if (status == 407) // the proxy of this computer's own network
        return Hop::Laptop;
    return status == 502 || status == 503 || status == 504 ? Hop::Hub : Hop::Apache;
}

QStringList aboutOf(const HttpAnswer &answer) {
    return {QString::number(answer.status), QString::fromLatin1(answer.reason), QString::fromLatin1(answer.header("Server")),
            QString::fromLatin1(answer.header("Location"))};
}

QString evidenceOf(const HttpAnswer &answer) {
    QString text = QStringLiteral("%1 %2").arg(answer.status).arg(QString::fromLatin1(answer.reason));
    for (const HttpHeader &each : answer.headers) {
        const bool isCookie = each.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
        text += u'\n' + QString::fromLatin1(each.name) + QStringLiteral(": ")
                + (isCookie ? QStringLiteral("...") : QString::fromLatin1(each.value));
    }
    return text;
}

} // namespace hubwart::probe
