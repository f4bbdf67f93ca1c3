// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Handshake.h"

#include "probe/FrameWatch.h"
#include "probe/HttpHead.h"
#include "probe/Stream.h"
#include "probe/UpgradeRequest.h"

#include <QSslSocket>

namespace hubwart::probe {

namespace {

bool namesToken(const QByteArray &value, QByteArrayView token) {
    const QList<QByteArray> parts = value.split(',');
    return std::ranges::any_of(
        parts, [token](const QByteArray &part) { return part.trimmed().compare(token, Qt::CaseInsensitive) == 0; });
}

/// RFC 6455 section 4.1, what a client must look at in a 101.
Walked<void> judge(const HttpAnswer &answer, const Target &target, const QByteArray &key, StepLog &log) {
    const QString evidence = evidenceOf(answer);
    if (answer.status != 101)
        return log.broken(hopOf(answer.status), symptomOf(answer.status, false), aboutOf(answer), evidence);
    const bool isUpgrade =
        namesToken(answer.header("Connection"), "Upgrade") && namesToken(answer.header("Upgrade"), "websocket");
    if (!isUpgrade || answer.header("Sec-WebSocket-Accept") != acceptFor(key))
        return log.broken(Hop::Apache, Symptom::AcceptMismatch, aboutOf(answer), evidence);
    const QByteArray got = answer.header("Sec-WebSocket-Protocol");
    const QStringList about = {QString::fromLatin1(target.subprotocol), QString::fromLatin1(got)};
    if (!got.isEmpty() && got != target.subprotocol)
        return log.broken(Hop::Hub, Symptom::SubprotocolMismatch, about, evidence);
    // A browser that asked for one gives up here; noVNC since 1.2 asks for none and goes on. So it may or may not matter.
    if (got.isEmpty() && !target.subprotocol.isEmpty())
        log.warns(Hop::Hub, Symptom::SubprotocolMismatch, about, evidence);
    else
        log.works(evidence);
    return {};
}

/// What the server says unasked after its 101, added to \a rest. Data means that all is well so far; silence too.
std::optional<Ended> watch(QSslSocket &socket, QByteArray &rest, const Wait &wait) {
    FrameWatch frames;
    frames.feed(rest);
    while (!frames.end() && !frames.sawFrame()) {
        const auto more = readSome(socket, 4096, wait);
        if (!more && (more.error().why == Ended::Why::Closed || more.error().why == Ended::Why::Lost))
            return Ended{Ended::Why::Lost, 1006, more.error().reason};
        if (!more)
            return std::nullopt;
        frames.feed(*more);
        rest += *more;
    }
    // What was said before a goodbye is worth reading first.
    return frames.sawFrame() ? std::nullopt : frames.end();
}

} // namespace

Walked<Agreed> shakeHands(QSslSocket &socket, const Target &target, StepLog &log, std::chrono::milliseconds look,
                          const Wait &wait) {
    log.begin(PathStep::Id::Handshake, Hop::Apache);
    const QByteArray key = newKey();
    const auto sent = writeAll(socket, upgradeRequest(target, key), wait);
    const auto head = sent ? readHead(socket, wait) : Or<HeadRead>(std::unexpected(sent.error()));
    if (!head) {
        if (head.error().why == Ended::Why::Protocol)
            return log.broken(Hop::Apache, Symptom::NotHttp, {head.error().reason}, head.error().reason);
        if (head.error().why == Ended::Why::TooMuch)
            return log.broken(Hop::Apache, Symptom::HeadersTooLong, {}, head.error().reason);
        // No WebSocket is there yet, so a stream that ends is lost, whatever way it ends.
        Ended end = head.error();
        if (end.why == Ended::Why::Closed)
            end.why = Ended::Why::Lost;
        return log.endedBy(end, Hop::Apache, target.aboutDialled());
    }
    log.facts().handshake = head->answer;
    if (const auto fine = judge(head->answer, target, key, log); !fine)
        return std::unexpected(fine.error());
    Agreed agreed{head->rest, {}};
    agreed.endedAtOnce = watch(socket, agreed.rest, wait.atMost(look));
    return agreed;
}

void hangUp(QSslSocket &socket) {
    [[maybe_unused]] const auto sent = writeAll(socket, goodbyeFrame(), Wait::upTo(std::chrono::milliseconds(200), {}));
    socket.abort();
}

} // namespace hubwart::probe
