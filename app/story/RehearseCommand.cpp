// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Commands.h"

#include "findings/Capacity.h"
#include "probe/PageProbe.h"
#include "probe/Rehearsal.h"
#include "server/Rehearsal.h"
#include "story/Scene.h"

#include <QRandomGenerator>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

constexpr std::chrono::seconds longestTrip{30};
constexpr std::chrono::seconds longestInLog{5};
/// Of a whole rehearsal, whatever was asked for.
constexpr std::chrono::minutes longestLoad{15};

/// The logs that the configuration names, where their place is plain.
QStringList logsIn(const findings::Evidence &evidence) {
    QStringList logs;
    for (const apache::Directive &directive : evidence.site->configuration().directives()) {
        if (!directive.isCalled("CustomLog") && !directive.isCalled("TransferLog"))
            continue;
        const QString path = QString::fromUtf8(directive.arg(0));
        if (path.startsWith(u'/') && !path.contains(u'\n') && !path.contains(u'$'))
            logs.append(path);
    }
    logs.removeDuplicates();
    return logs;
}

/// What is asked of Apache and found again in its log: that the load meets the server of the person who asks for it, and no
/// other.
Result<void> proveThatItIsOurs(server::Host &host, const probe::Target &target, const findings::Evidence &evidence,
                               const Wait &wait) {
    const QByteArray path = "/hubwart-rehearsal-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    probe::DirectDialer dialer;
    PathFacts facts;
    probe::StepLog log(facts, {});
    auto dialled = dialer.dial(target, log, wait.atMost(longestTrip));
    if (dialled) [[maybe_unused]]
        const auto asked = probe::probePage(**dialled, target, path, log, wait.atMost(longestTrip));
    // Apache writes the line when it has done with the request, which may be after its answer has come.
    const Wait patience = wait.atMost(longestInLog);
    do {
        auto seen = server::logWith(host, path, logsIn(evidence), wait.atMost(longestTrip));
        if (!seen)
            return std::unexpected(seen.error());
        if (!seen->isEmpty())
            return {};
    } while (dialled && !patience.over());
    return trouble(wait.stop.stop_requested() ? Kind::Cancelled : Kind::RehearsalStray, Hop::Apache, {target.host()});
}

Result<void> tryByLoad(Scene &scene, server::Host &host, const findings::Evidence &evidence, RehearsalFacts facts,
                       const Wait &wait) {
    const ClassVisit &wish = scene.visit().rehearsal;
    const int most = wish.nobodyWorks ? mostRehearsed : std::min(facts.fit.sensible, mostRehearsed);
    if (wish.connections > most)
        return trouble(Kind::RehearsalTooLarge, Hop::Apache, {QString::number(wish.connections), QString::number(most)});
    const auto target = scene.target(evidence.url);
    if (!target)
        return std::unexpected(target.error());
    auto password = scene.ask().desktopPassword();
    if (!password && password.error().kind != Kind::NeedsAnswer)
        return std::unexpected(password.error());
    if (auto ours = proveThatItIsOurs(host, *target, evidence, wait); !ours)
        return ours;
    scene.tell([](Story &story) { story.activity = Activity::Rehearsing; });
    probe::RehearsalWish load;
    load.sockets = wish.connections;
    load.over = wish.over;
    load.hold = wish.hold;
    load.pagePath = scene.visit().pagePath.toUtf8();
    load.vncPassword = password ? &*password : nullptr;
    probe::DirectDialer dialer;
    probe::rehearse(
        *target, dialer, load, facts,
        [&](const RehearsalFacts &now) { scene.tell([&](Story &story) { story.rehearsal = now; }); }, wait.atMost(longestLoad));
    return wait.stop.stop_requested() ? trouble(Kind::Cancelled, Hop::Laptop) : Result<void>();
}

} // namespace

Result<void> rehearse(Scene &scene, const Wait &wait) {
    scene.tell([](Story &story) { story.rehearsal.reset(); });
    if (!scene.evidence() || scene.evidence()->url.isEmpty())
        if (auto checked = check(scene, wait); !checked && !scene.evidence())
            return checked;
    const findings::Evidence &evidence = *scene.evidence();
    auto host = scene.server(wait);
    if (!host)
        return std::unexpected(host.error());
    scene.tell([](Story &story) { story.activity = Activity::LookingAtServer; });
    RehearsalFacts facts;
    facts.pupils = scene.visit().rehearsal.pupils;
    facts.workers = findings::workersOf(evidence.site->configuration(), evidence.server.modules.value_or(QStringList()));
    if (!facts.workers)
        return trouble(Kind::LimitsUnknown, Hop::Apache);
    auto busy = server::openConnections(**host, wait.atMost(longestTrip));
    if (!busy)
        return std::unexpected(busy.error());
    facts.workers->busy = *busy;
    facts.fit = findings::fitOf(*facts.workers, facts.pupils);
    scene.tell([&](Story &story) { story.rehearsal = facts; });
    return scene.visit().rehearsal.connections > 0 ? tryByLoad(scene, **host, evidence, facts, wait) : Result<void>();
}

} // namespace hubwart::story
