// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LiveProbe.h"

#include "net/TlsThread.h"
#include "probe/LiveWorker.h"

namespace hubwart::probe {

namespace {

/// Waits until \a ready says so, the line has ended, or the wait is over. With the box locked.
template <typename Ready>
Or<void> until(LiveShared &shared, std::unique_lock<std::mutex> &lock, const Wait &wait, const Ready &ready) {
    while (!ready()) {
        if (shared.end)
            return std::unexpected(*shared.end);
        if (wait.over())
            return over(wait);
        shared.changed.wait_for(lock, wait.slice());
    }
    return {};
}

} // namespace

LiveThread::LiveThread(const std::shared_ptr<LiveShared> &shared) : m_worker(new LiveWorker(shared)) {
    setObjectName(QStringLiteral("live probe"));
    m_worker->moveToThread(this);
}

void LiveThread::run() {
    exec();
    delete m_worker;
    net::leaveTls();
}

LiveProbe::LiveProbe() : m_shared(std::make_shared<LiveShared>()), m_thread(m_shared) {
    m_thread.start();
}

LiveProbe::~LiveProbe() {
    post([](LiveWorker &worker) { worker.goodbye(); });
    // Nothing on that thread waits for anything; its goodbye takes 50 ms at most.
    m_thread.wait();
}

Or<void> LiveProbe::open(std::unique_ptr<QSslSocket> stream, const QByteArray &rest, const Wait &wait) {
    stream->moveToThread(&m_thread);
    // std::function wants to copy what it holds, which a stream cannot be
    post([carried = std::make_shared<std::unique_ptr<QSslSocket>>(std::move(stream)), rest](LiveWorker &worker) {
        worker.open(std::move(*carried), rest);
    });
    std::unique_lock lock(m_shared->guard);
    return until(*m_shared, lock, wait, [this] { return m_shared->open; });
}

void LiveProbe::post(std::function<void(LiveWorker &)> job) {
    {
        const std::scoped_lock lock(m_shared->jobsGuard);
        m_shared->jobs.push_back(std::move(job));
    }
    QMetaObject::invokeMethod(m_thread.worker(), &LiveWorker::work, Qt::QueuedConnection);
}

Or<std::chrono::microseconds> LiveProbe::ping(const Wait &wait) {
    sendPing();
    std::unique_lock lock(m_shared->guard);
    const auto came = until(*m_shared, lock, wait, [this] { return m_shared->pong.has_value(); });
    if (!came)
        return std::unexpected(came.error());
    return *m_shared->pong;
}

void LiveProbe::sendPing() {
    const std::scoped_lock lock(m_shared->guard);
    m_shared->pong.reset();
    const quint64 number = ++m_shared->pings;
    post([number](LiveWorker &worker) { worker.ping(number); });
}

std::optional<std::chrono::microseconds> LiveProbe::takePong() {
    const std::scoped_lock lock(m_shared->guard);
    return std::exchange(m_shared->pong, std::nullopt);
}

Or<void> LiveProbe::holdUntil(const Wait &wait) {
    std::unique_lock lock(m_shared->guard);
    const auto held = until(*m_shared, lock, wait, [] { return false; });
    return !held && held.error().why == Ended::Why::TimedOut ? Or<void>() : held;
}

Or<QByteArray> LiveProbe::read(const Wait &wait) {
    std::unique_lock lock(m_shared->guard);
    const auto came = until(*m_shared, lock, wait, [this] { return !m_shared->inbox.isEmpty(); });
    if (!came)
        return std::unexpected(came.error());
    return std::exchange(m_shared->inbox, {});
}

Or<void> LiveProbe::write(const QByteArray &bytes) {
    const std::scoped_lock lock(m_shared->guard);
    if (m_shared->end)
        return std::unexpected(*m_shared->end);
    post([bytes](LiveWorker &worker) { worker.send(bytes); });
    return {};
}

std::optional<Ended> LiveProbe::end() const {
    const std::scoped_lock lock(m_shared->guard);
    return m_shared->end;
}

bool LiveProbe::hasUnread() const {
    const std::scoped_lock lock(m_shared->guard);
    return !m_shared->inbox.isEmpty();
}

} // namespace hubwart::probe
