// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "probe/Ended.h"

#include <QElapsedTimer>

#include <functional>

namespace hubwart::probe {

/// "The last step that was recorded tells why": the error of everything that records steps.
struct Stopped {};

template <typename T>
using Walked = std::expected<T, Stopped>;

/// Writes the steps of one walk into its PathFacts and tells each to a listener twice: as it begins (NotAsked) and as it ends.
/// It measures the time between the two. Used on the Conductor's thread; the listener is called there and should be quick.
class StepLog {
public:
    using Progress = std::function<void(const PathStep &)>;

    StepLog(PathFacts &facts, Progress progress) : m_facts(facts), m_progress(std::move(progress)) { m_sinceBegin.start(); }

    void begin(PathStep::Id id, Hop hop);
    /// Takes a step up again that had ended well, because it did not stay so.
    void reopen(PathStep::Id id);

    // Each of these ends the step that was begun or reopened last.
    void works(const QString &evidence);
    void warns(Hop hop, Symptom symptom, const QStringList &about, const QString &evidence);
    std::unexpected<Stopped> broken(Hop hop, Symptom symptom, const QStringList &about, const QString &evidence);
    std::unexpected<Stopped> unknown(const QString &evidence);
    /// Broken by the way in which a stream or line ended; Unknown if we were told to stop. \a whom = {host, port} for a time-out.
    std::unexpected<Stopped> endedBy(const Ended &end, Hop hop, const QStringList &whom, const QString &evidence = {});

    [[nodiscard]] PathFacts &facts() const { return m_facts; }

private:
    void finish(Answer answer, Hop hop, Symptom symptom, const QStringList &about, const QString &evidence);

    PathFacts &m_facts;
    std::size_t m_current = 0;
    Progress m_progress;
    QElapsedTimer m_sinceBegin; ///< of the walk
    QElapsedTimer m_clock;      ///< of the step
};

} // namespace hubwart::probe
