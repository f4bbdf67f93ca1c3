// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <functional>

namespace hubwart::net {

/// The last thing that a QThread does which has used TLS or SSH. OpenSSL keeps something for each thread, and frees it when the
/// thread is taken down (OPENSSL_thread_stop(3)); QThread::wait() does not wait for that, so that the end of the program could
/// free it at the same time: a crash after all was done and said.
void leaveTls();

/// A thread for TLS: does \a body, or without one runs an event loop, and leaves. A QThread, because Qt's sockets want one.
class TlsThread final : public QThread {
public:
    explicit TlsThread(std::function<void()> body = {}) : m_body(std::move(body)) {}

private:
    void run() override;

    std::function<void()> m_body;
};

} // namespace hubwart::net
