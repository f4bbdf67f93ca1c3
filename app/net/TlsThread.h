// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubwart::net {

/// The last thing that a QThread does which has used TLS or SSH. OpenSSL keeps something for each thread, and frees it when the
/// thread is taken down (OPENSSL_thread_stop(3)); QThread::wait() does not wait for that, so that the end of the program could
/// free it at the same time: a crash after all was done and said.
void leaveTls();

} // namespace hubwart::net
