// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/PathProbe.h"

#include "probe/Desktop.h"
#include "probe/Handshake.h"
#include "probe/LiveProbe.h"
#include "probe/PageProbe.h"
#include "probe/PictureClient.h"
#include "probe/UpgradeRequest.h"

#include <QElapsedTimer>

namespace hubwart::probe {

namespace {

constexpr int pings = 5;
constexpr std::chrono::milliseconds pongPatience{2000};
constexpr std::chrono::milliseconds lookAfter101{300};
constexpr std::chrono::milliseconds pingEvery{1000};
constexpr std::chrono::milliseconds frameEvery{50}; // a pong waits no longer than this to be seen

/// One walk: the things that its steps share.
class Walk {
public:
    Walk(const Target &target, Dialer &dialer, const WalkOptions &options, StepLog &log, const Wait &wait)
        : m_target(target), m_dialer(dialer), m_options(options), m_log(log), m_wait(wait) {}

    Walked<void> go() {
        auto dialled = m_dialer.dial(m_target, m_log, m_wait);
        if (!dialled)
            return std::unexpected(dialled.error());
        if (m_options.page) {
            const auto page = probePage(**dialled, m_target, m_options.pagePath, m_log, step());
            if (!page && m_wait.stop.stop_requested())
                return std::unexpected(page.error());
            if (page)
                readPage(**dialled, m_target, m_options.pagePath, *page, m_log.facts(), step());
            if (auto again = dialAgain(); again)
                dialled = *std::move(again);
            else
                return std::unexpected(again.error());
        }
        Target target = m_target;
        // A page's cookie goes along with the handshake: many a hub opens for those only who have been at its page.
        if (const auto &page = m_log.facts().page)
            if (const QByteArray cookies = cookiesFor(m_target, *page); !cookies.isEmpty())
                target.moreHeaders.append({"Cookie", cookies});
        auto agreed = shakeHands(**dialled, target, m_log, lookAfter101, step());
        if (!agreed)
            return std::unexpected(agreed.error());
        if (m_options.until != WalkOptions::Until::Handshake || agreed->endedAtOnce)
            return live(*std::move(dialled), *std::move(agreed));
        hangUp(**dialled);
        return {};
    }

private:
    [[nodiscard]] Wait step() const { return m_wait.atMost(m_options.perStep); }

    /// The steps of a second connection are not told again; where it fails, that is told as a failed handshake.
    Walked<std::unique_ptr<QSslSocket>> dialAgain() {
        PathFacts aside;
        StepLog quiet(aside, {});
        auto dialled = m_dialer.dial(m_target, quiet, m_wait);
        if (dialled)
            return dialled;
        m_log.begin(PathStep::Id::Handshake, Hop::Apache);
        const PathStep &why = aside.steps.back();
        if (why.answer == Answer::Unknown)
            return m_log.unknown(why.evidence);
        return m_log.broken(why.hop, why.symptom, why.about, why.evidence);
    }

    Walked<void> live(std::unique_ptr<QSslSocket> stream, Agreed agreed) {
        m_log.begin(PathStep::Id::Live, Hop::Hub);
        if (agreed.endedAtOnce)
            return lineEnded(*agreed.endedAtOnce);
        LiveProbe line;
        m_sinceOpen.start();
        // Who waits for a picture is not kept waiting: the rest of the watch comes after it.
        const bool shows = m_options.until == WalkOptions::Until::Picture;
        const auto held = line.open(std::move(stream), agreed.rest, step()).and_then([&] {
            return shows ? hold(line, 1, std::chrono::milliseconds(0)) : hold(line, pings, m_options.hold);
        });
        // What was said before the end is worth reading: a VNC server that turns everybody away says so.
        if (!held && !(line.end() && line.hasUnread()))
            return lineEnded(held.error());
        const auto &trips = m_log.facts().roundTrips;
        if (!held)
            m_log.works(QStringLiteral("ended by the other side after its first words"));
        else if (trips.empty())
            m_log.warns(Hop::Hub, Symptom::TimedOut, m_target.aboutDialled(), QStringLiteral("no answer to a ping"));
        else
            m_log.works(trips.size() == 1 ? QStringLiteral("a ping answered")
                                          : QStringLiteral("%1 pings answered").arg(trips.size()));
        return desktop(line);
    }

    std::unexpected<Stopped> lineEnded(const Ended &end) {
        if (end.why == Ended::Why::Closed || end.why == Ended::Why::Lost || end.why == Ended::Why::Stalled)
            m_log.facts().closeCode = end.closeCode;
        return m_log.endedBy(end, Hop::Hub, m_target.aboutDialled());
    }

    /// Pings, evenly over a time. A hub that answers none is asked once only.
    Or<void> hold(LiveProbe &line, int count, std::chrono::milliseconds over) {
        const std::chrono::milliseconds pause = over / count;
        for (int i = 0; i < count; ++i) {
            const QDeadlineTimer until(pause);
            const auto trip = line.ping(step().atMost(pongPatience));
            if (trip)
                m_log.facts().roundTrips.push_back(*trip);
            else if (trip.error().why != Ended::Why::TimedOut)
                return std::unexpected(trip.error());
            else
                break;
            if (const auto held = line.holdUntil(m_wait.atMost(std::chrono::milliseconds(until.remainingTime()))); !held)
                return held;
        }
        return {};
    }

    Walked<void> desktop(LiveProbe &line) {
        Desktop desktop(line, m_log, m_target.aboutDialled());
        const auto signedIn = desktop.greet(step()).and_then([&] { return desktop.signIn(m_options.vncPassword, step()); });
        if (!signedIn) {
            if (const auto end = line.end(); end && (end->why == Ended::Why::Closed || end->why == Ended::Why::Lost))
                m_log.facts().closeCode = end->closeCode;
            return std::unexpected(signedIn.error());
        }
        return m_options.until == WalkOptions::Until::Picture ? picture(line, *signedIn) : Walked<void>();
    }

    Walked<void> picture(LiveProbe &line, const DesktopInit &desktop) {
        m_log.begin(PathStep::Id::Picture, Hop::Desktop);
        const Wait patience = m_wait.atMost(2 * m_options.perStep);
        PictureClient client(line, m_options.pictureProgram);
        const auto image = client.start(desktop, patience).and_then([&] { return client.first(patience); });
        if (!image)
            return noPicture(image.error(), client);
        const int colours = coloursOf(*image);
        m_log.facts().picture = PictureFacts{image->width(), image->height(), colours, desktop.name};
        const QString evidence = QStringLiteral("%1 x %2, %3 colours").arg(image->width()).arg(image->height()).arg(colours);
        if (!isFlat(*image))
            m_log.works(evidence);
        else
            m_log.warns(Hop::Desktop, Symptom::PictureFlat, {}, evidence);
        if (m_options.picture)
            m_options.picture(*image);
        return m_options.viewer ? watch(line, client) : watchTheRest(line);
    }

    Walked<void> watchTheRest(LiveProbe &line) {
        if (m_log.facts().roundTrips.empty()) // it answers none
            return {};
        const auto rest = m_options.hold - std::chrono::milliseconds(m_sinceOpen.elapsed());
        const auto held = hold(line, pings - 1, std::max(rest, std::chrono::milliseconds(0)));
        return held ? Walked<void>() : lostAfterAll(held.error());
    }

    /// Holds the line, shows what changes and counts the round trips, until told to stop.
    Walked<void> watch(LiveProbe &line, PictureClient &client) {
        Viewer &viewer = *m_options.viewer;
        viewer.begins(m_log.facts());
        viewer.frame(client.image(), client.image().rect());
        QDeadlineTimer nextPing(0);
        bool waiting = false;
        while (!m_wait.over()) {
            if (waiting)
                if (const auto trip = line.takePong()) {
                    viewer.roundTrip(trip);
                    waiting = false;
                }
            if (nextPing.hasExpired()) {
                if (waiting)
                    viewer.roundTrip(std::nullopt);
                line.sendPing();
                waiting = true;
                nextPing.setRemainingTime(pingEvery);
            }
            const auto changed = client.next(m_wait.atMost(frameEvery));
            if (changed)
                viewer.frame(client.image(), *changed);
            else if (changed.error().why != Ended::Why::TimedOut && changed.error().why != Ended::Why::Cancelled)
                return lostAfterAll(changed.error());
        }
        return {};
    }

    std::unexpected<Stopped> lostAfterAll(const Ended &end) {
        m_log.reopen(end.why == Ended::Why::NoChild || end.why == Ended::Why::Protocol ? PathStep::Id::Picture
                                                                                       : PathStep::Id::Live);
        return lineEnded(end);
    }

    std::unexpected<Stopped> noPicture(const Ended &end, const PictureClient &client) {
        if (const auto tooLarge = client.tooLarge()) {
            const QStringList size = {QString::number(tooLarge->width()), QString::number(tooLarge->height())};
            return m_log.broken(Hop::Desktop, Symptom::PictureTooLarge, size, end.reason);
        }
        if (const auto foreign = client.foreignMessage()) {
            m_log.warns(Hop::Desktop, Symptom::PictureForeign, {QString::number(*foreign)}, end.reason);
            return std::unexpected(Stopped());
        }
        if (end.why == Ended::Why::NoChild) // ours, not theirs
            return m_log.broken(Hop::Laptop, Symptom::PictureLost, {end.reason}, end.reason);
        if (end.why == Ended::Why::Protocol)
            return m_log.broken(Hop::Desktop, Symptom::PictureLost, {end.reason}, end.reason);
        return lineEnded(end);
    }

    const Target &m_target;
    Dialer &m_dialer;
    const WalkOptions &m_options;
    StepLog &m_log;
    const Wait &m_wait;
    QElapsedTimer m_sinceOpen;
};

} // namespace

PathFacts walk(const Target &target, Dialer &dialer, const WalkOptions &options, StepLog::Progress progress, const Wait &wait) {
    PathFacts facts;
    facts.url = target.url;
    StepLog log(facts, std::move(progress));
    [[maybe_unused]] const auto walked = Walk(target, dialer, options, log, wait).go(); // how it went is in the facts
    return facts;
}

} // namespace hubwart::probe
