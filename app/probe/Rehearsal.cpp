// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Rehearsal.h"

#include "net/TlsThread.h"
#include "probe/Desktop.h"
#include "probe/FrameLine.h"
#include "probe/Handshake.h"
#include "probe/HeldLines.h"
#include "probe/PageProbe.h"

#include <algorithm>
#include <condition_variable>

namespace hubwart::probe {

namespace {

using std::chrono::milliseconds;

constexpr int openers = 4;
constexpr std::chrono::seconds longestOpening{10};
constexpr std::chrono::seconds longestPage{5};
constexpr std::chrono::seconds slowPage{2};
constexpr int slowTimes = 5;
constexpr std::chrono::seconds pageEvery{1};

class Rehearsal {
public:
    Rehearsal(const Target &target, Dialer &dialer, const RehearsalWish &wish, RehearsalFacts &facts, const Wait &wait)
        : m_target(target), m_dialer(dialer), m_wish(wish), m_facts(facts), m_wait(wait),
          m_passOn(wait.stop, [this] { m_stop.request_stop(); }),
          m_lines([this](std::size_t number, const Ended &end) { ended(number, end); }) {
        m_clock.start();
    }

    void go(const std::function<void(const RehearsalFacts &)> &progress) {
        m_facts.pageBefore = page();
        openNext(); // alone: if the desktop does not let it in, none is sent after it
        std::vector<std::unique_ptr<net::TlsThread>> threads;
        for (int i = 0; i < openers; ++i)
            threads.emplace_back(std::make_unique<net::TlsThread>([this] { openAll(); }))->start();
        while (!isOver()) {
            note();
            progress(snapshot());
            pause();
        }
        m_stop.request_stop();
        for (const auto &thread : threads)
            thread->wait();
        progress(snapshot());
    }

private:
    [[nodiscard]] milliseconds now() const { return milliseconds(m_clock.elapsed()); }
    /// For what is under way when it is enough: it ends at once.
    [[nodiscard]] Wait step(milliseconds most) const { return Wait{m_wait.deadline, m_stop.get_token()}.atMost(most); }

    /// The time of a page on a connection of its own; nothing where it did not come.
    std::optional<milliseconds> page() {
        PathFacts aside;
        StepLog quiet(aside, {});
        QElapsedTimer clock;
        clock.start();
        const Wait wait = step(longestPage);
        auto dialled = m_dialer.dial(m_target, quiet, wait);
        if (!dialled || !probePage(**dialled, m_target, m_wish.pagePath, quiet, wait))
            return std::nullopt;
        return milliseconds(clock.elapsed());
    }

    /// What is so at this moment; decides whether pages have become slow.
    void note() {
        RehearsalMoment moment;
        moment.page = page();
        moment.when = now();
        moment.open = m_lines.open();
        if (auto trips = m_lines.takeTrips(); !trips.empty()) {
            std::ranges::sort(trips);
            moment.median = trips[trips.size() / 2];
            moment.worst = trips.back();
        }
        const bool slow =
            moment.page && m_facts.pageBefore && *moment.page > slowPage && *moment.page > slowTimes * *m_facts.pageBefore;
        m_slowInARow = slow ? m_slowInARow + 1 : 0;
        const std::scoped_lock lock(m_guard);
        m_facts.mostOpen = std::max(m_facts.mostOpen, moment.open);
        m_facts.moments.push_back(moment);
        if (m_facts.end == RehearsalEnd::NotBegun && !m_stop.stop_requested()
            && (m_slowInARow >= 2 || (m_facts.pageBefore && !moment.page)))
            m_facts.end = RehearsalEnd::PagesSlow;
    }

    /// Decides how it ended, the first time that it has.
    bool isOver() {
        const std::scoped_lock lock(m_guard);
        if (m_facts.end != RehearsalEnd::NotBegun)
            return true;
        if (m_wait.over())
            m_facts.end = RehearsalEnd::Stopped;
        else if (m_allOpen && m_allOpen->hasExpired())
            m_facts.end = RehearsalEnd::Whole;
        return m_facts.end != RehearsalEnd::NotBegun;
    }

    void pause() {
        std::unique_lock lock(m_guard);
        m_changed.wait_for(lock, m_wait.slice(pageEvery), [this] { return m_facts.end != RehearsalEnd::NotBegun; });
    }

    RehearsalFacts snapshot() {
        const std::scoped_lock lock(m_guard);
        return m_facts;
    }

    void openAll() {
        while (openNext()) {
        }
    }

    /// The next one when its time has come; false when there is none, or it is enough.
    bool openNext() {
        std::unique_lock lock(m_guard);
        if (m_begun == m_wish.sockets)
            return false;
        const auto turn = m_wish.over * m_begun++ / m_wish.sockets;
        while (!isEnough() && now() < turn)
            m_changed.wait_for(lock, std::min(turn - now(), milliseconds(50)));
        if (isEnough())
            return false;
        const std::size_t number = m_facts.sockets.size();
        m_facts.sockets.push_back({.begun = now()});
        lock.unlock();
        return open(number);
    }

    /// With m_guard held.
    [[nodiscard]] bool isEnough() const {
        return m_stop.stop_requested() || m_facts.end != RehearsalEnd::NotBegun || m_wait.over();
    }

    bool open(std::size_t number) {
        PathFacts path;
        StepLog log(path, {});
        QElapsedTimer clock;
        clock.start();
        const Wait wait = step(longestOpening);
        auto stream = m_dialer.dial(m_target, log, wait);
        FrameReader reader;
        const bool isOpen = stream && signIn(**stream, log, reader, wait);
        const std::scoped_lock lock(m_guard);
        RehearsedSocket &socket = m_facts.sockets[number];
        if (isOpen) {
            socket.opening = milliseconds(clock.elapsed());
            m_lines.hold(number, *std::move(stream), std::move(reader));
            if (++m_opened == m_wish.sockets)
                m_allOpen = QDeadlineTimer(m_wish.hold);
            m_facts.mostOpen = std::max(m_facts.mostOpen, m_lines.open());
            return true;
        }
        if (m_stop.stop_requested())
            return false; // not its own fault
        const PathStep &last = path.steps.back();
        socket.symptom = last.symptom;
        socket.about = last.about;
        socket.closeCode = path.closeCode;
        if (m_facts.end == RehearsalEnd::NotBegun)
            m_facts.end = last.id >= PathStep::Id::Greeting ? RehearsalEnd::DesktopShut : RehearsalEnd::Refused;
        m_changed.notify_all();
        return false;
    }

    bool signIn(QSslSocket &stream, StepLog &log, FrameReader &reader, const Wait &wait) {
        const auto agreed = shakeHands(stream, m_target, log, milliseconds(0), wait);
        if (!agreed)
            return false;
        FrameLine line(stream, agreed->rest);
        Desktop desktop(line, log, m_target.aboutDialled());
        const auto in = desktop.greet(wait).and_then([&] { return desktop.signIn(m_wish.vncPassword, wait); });
        reader = line.takeReader();
        return in.has_value();
    }

    void ended(std::size_t number, const Ended &end) {
        PathFacts path;
        StepLog log(path, {});
        log.begin(PathStep::Id::Live, Hop::Hub);
        [[maybe_unused]] const auto told = log.endedBy(end, Hop::Hub, m_target.aboutDialled());
        const std::scoped_lock lock(m_guard);
        RehearsedSocket &socket = m_facts.sockets[number];
        socket.symptom = path.steps.back().symptom;
        socket.about = path.steps.back().about;
        socket.closeCode = end.closeCode;
        socket.ended = now();
    }

    const Target &m_target;
    Dialer &m_dialer;
    const RehearsalWish &m_wish;
    RehearsalFacts &m_facts; ///< guarded, once there are threads
    const Wait &m_wait;
    QElapsedTimer m_clock;
    int m_slowInARow = 0;
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn;
    int m_begun = 0;
    int m_opened = 0;
    std::optional<QDeadlineTimer> m_allOpen; ///< until when they are held
    HeldLines m_lines;                       // last: it ends before what it tells of
};

} // namespace

void rehearse(const Target &target, Dialer &dialer, const RehearsalWish &wish, RehearsalFacts &facts,
              const std::function<void(const RehearsalFacts &)> &progress, const Wait &wait) {
    facts.asked = wish.sockets;
    Rehearsal(target, dialer, wish, facts, wait).go(progress);
}

} // namespace hubwart::probe
