// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PageProbe.h"

#include "probe/HttpHead.h"
#include "probe/Stream.h"
#include "probe/UpgradeRequest.h"

namespace hubwart::probe {

Walked<void> probePage(QSslSocket &socket, const Target &target, const QByteArray &path, StepLog &log, const Wait &wait) {
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
    return {};
}

} // namespace hubwart::probe
