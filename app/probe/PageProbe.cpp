// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PageProbe.h"

#include "probe/HttpHead.h"
#include "probe/PageAddresses.h"
#include "probe/Stream.h"
#include "probe/UpgradeRequest.h"

#include <QSslSocket>

namespace hubwart::probe {

namespace {

constexpr qsizetype mostOfText = 256LL * 1024;
constexpr std::chrono::milliseconds textPatience{2000};

/// RFC 9112 section 7.1: a length in hexadecimal, that many bytes, and so on.
QByteArray withoutChunks(const QByteArray &bytes) {
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        bool isNumber = false;
        const qsizetype size = end < 0 ? 0 : bytes.sliced(at, end - at).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size <= 0 || size > mostOfText)
            break;
        text += bytes.mid(end + 1, size);
        at = end + 1 + size + 2;
    }
    return text;
}

/// The beginning of a page's text; empty where it is none or packed. That it ends early is no fault of the path.
QByteArray textOf(QSslSocket &socket, const HttpAnswer &answer, QByteArray text, const Wait &wait) {
    if (answer.status != 200 || !answer.header("Content-Type").toLower().startsWith("text/html")
        || !answer.header("Content-Encoding").isEmpty())
        return {};
    bool hasLength = false;
    const qsizetype length = answer.header("Content-Length").toLongLong(&hasLength);
    const qsizetype wanted = hasLength ? std::clamp<qsizetype>(length, 0, mostOfText) : mostOfText;
    const Wait patience = wait.atMost(textPatience);
    while (text.size() < wanted) {
        const auto more = readSome(socket, wanted - text.size(), patience);
        if (!more)
            break;
        text += *more;
    }
    return answer.header("Transfer-Encoding").isEmpty() ? text : withoutChunks(text);
}

} // namespace

Walked<QByteArray> probePage(QSslSocket &socket, const Target &target, const QByteArray &path, StepLog &log, const Wait &wait) {
    log.begin(PathStep::Id::Page, Hop::Apache);
    const auto sent = writeAll(socket, pageRequest(target, path), wait);
    const auto head = sent ? readHead(socket, wait) : Or<HeadRead>(std::unexpected(sent.error()));
    if (!head) {
        if (head.error().why == Ended::Why::Protocol)
            return log.broken(Hop::Apache, Symptom::NotHttp, {head.error().reason}, head.error().reason);
        return log.endedBy(head.error(), Hop::Apache, target.aboutDialled());
    }
    const HttpAnswer &answer = head->answer;
    log.facts().page = answer;
    const Symptom symptom = symptomOf(answer.status, true);
    if (answer.status >= 500)
        return log.broken(hopOf(answer.status), symptom, aboutOf(answer), evidenceOf(answer));
    if (symptom == Symptom::None)
        log.works(evidenceOf(answer));
    else
        log.warns(hopOf(answer.status), symptom, aboutOf(answer), evidenceOf(answer));
    return head->rest;
}

void readPage(QSslSocket &socket, const Target &target, const QByteArray &path, const QByteArray &begun, PathFacts &facts,
              const Wait &wait) {
    if (facts.page)
        facts.namedByPage =
            liveAddressesIn(textOf(socket, *facts.page, begun, wait), target.url.resolved(QUrl::fromEncoded(path)));
}

} // namespace hubwart::probe
