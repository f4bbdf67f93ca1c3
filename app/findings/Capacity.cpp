// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Capacity.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

/// What each MPM takes where nothing is said.
struct Defaults {
    const char *mpm;
    int threads;   ///< ThreadsPerChild
    int processes; ///< ServerLimit
};
constexpr Defaults defaults[] = {{"event", 25, 16}, {"worker", 25, 16}, {"prefork", 1, 256}};

/// The last one at the top that names a number; -1: none.
int lastOf(const apache::Configuration &configuration, std::initializer_list<const char *> names) {
    int last = -1;
    for (std::size_t i = 0; i < configuration.ofFirstFile(); ++i) {
        const auto &directive = configuration.directives()[i];
        if (!directive.section && directive.parent < 0 && directive.arg(0).toInt() > 0
            && std::ranges::any_of(names, [&](const char *name) { return directive.isCalled(name); }))
            last = static_cast<int>(i);
    }
    return last;
}

int numberOf(const apache::Configuration &configuration, const char *name, int otherwise) {
    const int index = lastOf(configuration, {name});
    return index < 0 ? otherwise : configuration.at(index).arg(0).toInt();
}

} // namespace

std::optional<WorkerFacts> workersOf(const apache::Configuration &configuration, const QStringList &modules) {
    const auto found = std::ranges::find_if(
        defaults, [&](const Defaults &one) { return modules.contains(QStringLiteral("mpm_") + QLatin1String(one.mpm)); });
    if (found == std::end(defaults))
        return std::nullopt;
    WorkerFacts workers;
    workers.mpm = QLatin1String(found->mpm);
    constexpr int threadLimit = 64; // Apache's own, for both kinds that have threads
    workers.perProcess = found->threads == 1 ? 1
                                             : std::min(numberOf(configuration, "ThreadsPerChild", found->threads),
                                                        numberOf(configuration, "ThreadLimit", threadLimit));
    workers.mostProcesses = numberOf(configuration, "ServerLimit", found->processes);
    // Apache lowers it to what all processes together can have, and to whole processes.
    const int whole = workers.mostProcesses * workers.perProcess;
    const int limit = lastOf(configuration, {"MaxRequestWorkers", "MaxClients"});
    workers.most = limit < 0 ? whole : std::min(whole, configuration.at(limit).arg(0).toInt());
    workers.most = std::max(workers.most / workers.perProcess, 1) * workers.perProcess;
    if (limit >= 0) {
        const apache::Place place = configuration.placeOf(limit);
        workers.file = place.file;
        workers.line = place.line;
    }
    return workers;
}

Fit fitOf(const WorkerFacts &workers, int pupils) {
    const int busy = workers.busy.value_or(0);
    Fit fit;
    fit.pupils = pupils;
    fit.free = std::max(workers.most - busy, 0);
    fit.sensible = fit.free - (fit.free + 3) / 4;
    fit.answer = pupils <= fit.sensible ? Answer::Works : pupils <= fit.free ? Answer::Warning : Answer::Broken;
    if (fit.answer == Answer::Works)
        return fit;
    const int needed = busy + (pupils * 4 + 2) / 3;
    const int processes = (needed + workers.perProcess - 1) / workers.perProcess;
    fit.wanted = processes * workers.perProcess;
    fit.wantedProcesses = processes > workers.mostProcesses ? processes : 0;
    return fit;
}

} // namespace hubwart::findings
