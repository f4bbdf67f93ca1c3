// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/StepLog.h"

#include <algorithm>

namespace hubwart::probe {

void StepLog::begin(PathStep::Id id, Hop hop) {
    PathStep step;
    step.id = id;
    step.hop = hop;
    step.began = std::chrono::microseconds(m_sinceBegin.nsecsElapsed() / 1000);
    m_facts.steps.push_back(std::move(step));
    m_current = m_facts.steps.size() - 1;
    m_clock.start();
    if (m_progress)
        m_progress(m_facts.steps.back());
}

void StepLog::reopen(PathStep::Id id) {
    const auto found = std::ranges::find(m_facts.steps, id, &PathStep::id);
    if (found != m_facts.steps.end())
        m_current = static_cast<std::size_t>(found - m_facts.steps.begin());
}

void StepLog::finish(Answer answer, Hop hop, Symptom symptom, const QStringList &about, const QString &evidence) {
    PathStep &step = m_facts.steps[m_current];
    step.answer = answer;
    step.hop = hop;
    step.symptom = symptom;
    step.about = about;
    step.evidence = evidence;
    // The time of something that never came to an end measures our patience, not the path.
    if (answer != Answer::Unknown && symptom != Symptom::TimedOut)
        step.took = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
    if (m_progress)
        m_progress(step);
}

void StepLog::works(const QString &evidence) {
    finish(Answer::Works, m_facts.steps[m_current].hop, Symptom::None, {}, evidence);
}

void StepLog::warns(Hop hop, Symptom symptom, const QStringList &about, const QString &evidence) {
    finish(Answer::Warning, hop, symptom, about, evidence);
}

std::unexpected<Stopped> StepLog::broken(Hop hop, Symptom symptom, const QStringList &about, const QString &evidence) {
    finish(Answer::Broken, hop, symptom, about, evidence);
    return std::unexpected(Stopped());
}

std::unexpected<Stopped> StepLog::unknown(const QString &evidence) {
    finish(Answer::Unknown, m_facts.steps[m_current].hop, Symptom::None, {}, evidence);
    return std::unexpected(Stopped());
}

std::unexpected<Stopped> StepLog::endedBy(const Ended &end, Hop hop, const QStringList &whom, const QString &evidence) {
    const QStringList code = {QString::number(end.closeCode), end.reason};
    const QString words = evidence.isEmpty() ? end.reason : evidence;
    switch (end.why) {
    case Ended::Why::Cancelled:
        return unknown(QStringLiteral("stopped on request"));
    case Ended::Why::TimedOut:
        return broken(hop, Symptom::TimedOut, whom, words);
    case Ended::Why::Closed:
        return broken(hop, end.closeCode == 1005 ? Symptom::ClosedWithoutCode : Symptom::ClosedByPeer, code, words);
    case Ended::Why::Lost:
        return broken(hop, Symptom::ConnectionLost, code, words);
    case Ended::Why::Stalled:
        return broken(hop, Symptom::ConnectionStalled, code, words);
    case Ended::Why::TooMuch:
        return broken(hop, Symptom::TooMuchData, code, words);
    case Ended::Why::Protocol:
        return broken(hop, Symptom::ProtocolError, code, words);
    case Ended::Why::NoChild:
        break;
    }
    return broken(hop, Symptom::PictureLost, {end.reason}, words);
}

} // namespace hubwart::probe
